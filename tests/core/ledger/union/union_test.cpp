#include "core/ledger/conflicts.h"
#include "core/ledger/query.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/take_in.h"
#include "core/ledger/verify.h"
#include "core/policy/new_ledger.h"
#include "tests/core/ledger/union/property.h"
#include "tests/support/catch.h"

using namespace jc;

TEST_CASE("Whatever offices do apart, their ledgers become one and lose nothing", "[core][ledger][union]")
{
    const test::LedgerTemplates templates;
    CHECK(test::unionHolds(templates));
}

TEST_CASE("Two ledgers made apart from one policy unite with nothing doubled and nothing to decide",
          "[core][ledger][union]")
{
    const Result<Catalogues> catalogues = Catalogues::load();
    REQUIRE(catalogues);
    const Result<PolicyTemplate> policy = readPolicy(QStringLiteral("longling-2022"));
    REQUIRE(policy);
    const QTemporaryDir directory;
    const FixedClock early(QDate(2015, 3, 1));
    const FixedClock late(QDate(2025, 9, 30));
    const auto made = [&](const char* name, const FixedClock& clock) {
        const QString office = QString::fromUtf8(name);
        Result<std::unique_ptr<Ledger>> ledger =
            makeLedger({directory.filePath(QStringLiteral("%1.jiangce").arg(office)),
                        QStringLiteral("530523"),
                        office,
                        {*policy},
                        {office, QStringLiteral("李明")}},
                       *catalogues,
                       clock);
        REQUIRE(ledger);
        return std::move(*ledger);
    };
    const std::unique_ptr<Ledger> one = made("龙山镇", early);
    const std::unique_ptr<Ledger> other = made("龙陵县人社局", late);
    const auto counts = [&](const Ledger& ledger) {
        QMap<QString, qint64> rows;
        for (const EntityDescription* entity : ledger.dictionary().entities()) {
            RecordQuery all;
            all.entity = entity;
            all.includeDeleted = true;
            rows.insert(QString::fromLatin1(entity->key), countRecords(ledger, all).value());
        }
        return rows;
    };
    const QMap<QString, qint64> alone = counts(*one);
    REQUIRE(alone.value(QStringLiteral("goal")) > 0);
    REQUIRE(counts(*other) == alone);

    const Result<QVector<ChangeRecord>> ofOne = changesOf(*one);
    const Result<QVector<ChangeRecord>> ofOther = changesOf(*other);
    REQUIRE((ofOne && ofOther));
    REQUIRE(takeIn(*one, *ofOther));
    REQUIRE(takeIn(*other, *ofOne));

    CHECK(counts(*one) == alone);
    CHECK(counts(*other) == alone);
    CHECK(openConflicts(*one, false)->isEmpty());
    CHECK(openConflicts(*other, false)->isEmpty());
    CHECK(*stateDigest(*one) == *stateDigest(*other));
    CHECK(verifyLedger(*one)->isSound());
    CHECK(verifyLedger(*other)->isSound());
}
