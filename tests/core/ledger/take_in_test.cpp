#include "core/dictionary/entities/person.h"
#include "core/ledger/conflicts.h"
#include "core/ledger/erasure.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/state_digest.h"
#include "core/ledger/take_in.h"
#include "core/ledger/verify.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

#include <QFile>

#include <algorithm>

using namespace jc;
using test::TestLedger;

namespace {

const quint16 unionName = person::name.description.number;
const RecordId common = RecordId::derived({QStringLiteral("someone both know")});

void putName(TestLedger& ledger, const char* name)
{
    ledger.put(person::entity, {{unionName, Value(QString::fromUtf8(name))}}, common);
}

TakenIn give(TestLedger& from, TestLedger& to)
{
    const Result<QVector<ChangeRecord>> changes = changesOf(*from);
    REQUIRE(changes);
    const Result<TakenIn> taken = takeIn(*to, *changes);
    REQUIRE(taken);
    return *taken;
}

} // namespace

TEST_CASE("Two ledgers that took each other in hold the same, and again changes nothing", "[core][ledger]")
{
    TestLedger county;
    TestLedger town;
    putName(county, "张三妹");
    putName(town, "张叁妹");
    town.put(person::entity, {{unionName, Value(QStringLiteral("李四"))}});
    CHECK(give(county, town).taken == 1);
    CHECK(give(town, county).taken == 2);
    CHECK(*stateDigest(*county) == *stateDigest(*town));
    CHECK(verifyLedger(*county)->isSound());
    CHECK(verifyLedger(*town)->isSound());
    const TakenIn again = give(town, county);
    CHECK(again.taken == 0);
    CHECK(again.known == 3);

    const Result<QVector<Conflict>> conflicts = openConflicts(*county, true);
    REQUIRE(conflicts);
    REQUIRE(conflicts->size() == 1);
    REQUIRE(conflicts->first().sides.size() == 2);
    CHECK(conflicts->first().record == common);
    CHECK(verifyLedger(*county)->toReview == 1);

    const Edit decided = decision(conflicts->first(), {{unionName, Value(QStringLiteral("张三妹"))}});
    REQUIRE(county->apply({QStringLiteral("对照身份证"), {decided}, {}}, county.author));
    CHECK(openConflicts(*county, false)->isEmpty());
    give(county, town);
    CHECK(openConflicts(*town, false)->isEmpty());
    CHECK(*stateDigest(*county) == *stateDigest(*town));
}

TEST_CASE("A decision is written even where the shown value stands already", "[core][ledger]")
{
    TestLedger county;
    TestLedger town;
    putName(county, "张三妹");
    putName(town, "张叁妹");
    give(town, county);
    const Record shown = **county->read(person::entity, common);
    const QVector<Conflict> conflicts = *openConflicts(*county, true);
    REQUIRE(conflicts.size() == 1);
    // Saving the form without touching the name decides nothing.
    county.put(person::entity, {{unionName, shown.value(unionName)}}, common);
    CHECK(openConflicts(*county, true)->size() == 1);
    REQUIRE(county->apply({{}, {decision(conflicts.first(), {{unionName, shown.value(unionName)}})}, {}},
                          county.author));
    CHECK(openConflicts(*county, true)->isEmpty());
}

TEST_CASE("Changes that come before their predecessors wait and heal", "[core][ledger]")
{
    TestLedger town;
    putName(town, "张三");
    putName(town, "张三妹");
    const QVector<ChangeRecord> changes = *changesOf(*town);
    REQUIRE(changes.size() == 2);
    TestLedger county;
    const Result<TakenIn> early = takeIn(*county, {changes[1]});
    REQUIRE(early);
    CHECK(early->waiting == 1);
    CHECK_FALSE(county->read(person::entity, common)->has_value());
    const Result<LedgerReport> report = verifyLedger(*county);
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->notes.size() == 1);
    const Result<TakenIn> late = takeIn(*county, {changes[0]});
    REQUIRE(late);
    CHECK(late->waiting == 0);
    CHECK(*stateDigest(*county) == *stateDigest(*town));
    CHECK(verifyLedger(*county)->isSound());
}

TEST_CASE("A forked and a forged change are kept out and named", "[core][ledger]")
{
    TestLedger town;
    putName(town, "张三");
    QVector<ChangeRecord> changes = *changesOf(*town);
    TestLedger county;
    REQUIRE(takeIn(*county, changes)->taken == 1);

    ChangeRecord forged = changes.first();
    forged.sequence = 2;
    CHECK(takeIn(*county, {forged})->refused.size() == 1);
    ChangeRecord rewritten = changes.first();
    rewritten.operations.first().personal =
        Committed::over(encodeFields({{unionName, Value(QStringLiteral("王五"))}}));
    CHECK(takeIn(*county, {rewritten})->refused.size() == 1);
    rewritten.hash = hashOf(rewritten);
    const Result<TakenIn> forked = takeIn(*county, {rewritten});
    REQUIRE(forked);
    CHECK(forked->forks.size() == 1);
    CHECK(forked->taken == 0);
    CHECK((*county->read(person::entity, common))->get(person::name) == QStringLiteral("张三"));
}

TEST_CASE("An erasure that comes from elsewhere leaves nothing in the write-ahead log", "[core][ledger]")
{
    TestLedger town;
    putName(town, "欧阳明月");
    TestLedger county;
    give(town, county);
    const auto logHoldsName = [&] {
        QFile log(county.path() + QStringLiteral("-wal"));
        REQUIRE(log.open(QIODevice::ReadOnly));
        return log.readAll().contains(QStringLiteral("欧阳明月").toUtf8());
    };
    CHECK(logHoldsName());
    REQUIRE(erasePerson(*town, common, QStringLiteral("本人申请"), town.author));
    give(town, county);
    CHECK_FALSE(logHoldsName());
}

TEST_CASE("A reason left out of a package is completed by a fuller copy, but not once erased",
          "[core][ledger]")
{
    TestLedger town;
    putName(town, "张三妹");
    const QVector<ChangeRecord> full = *changesOf(*town);
    QVector<ChangeRecord> without = full;
    without.first().reason.erase();
    const auto changeOf = [](TestLedger& ledger, RecordId replica) {
        const QVector<ChangeRecord> changes = *changesOf(*ledger);
        return *std::ranges::find_if(changes,
                                     [&](const ChangeRecord& one) { return one.replica == replica; });
    };
    const auto reasonAt = [&](TestLedger& ledger) {
        return changeOf(ledger, town->replica()).reason.bytes;
    };
    TestLedger county;
    REQUIRE(takeIn(*county, without)->taken == 1);
    CHECK(reasonAt(county).isEmpty());
    CHECK(takeIn(*county, full)->completedReasons == 1);
    CHECK(reasonAt(county) == "test");
    CHECK(takeIn(*county, full)->completedReasons == 0);
    CHECK(verifyLedger(*county)->isSound());

    REQUIRE(erasePerson(*county, common, QStringLiteral("本人申请"), county.author));
    CHECK(takeIn(*county, full)->completedReasons == 0);
    CHECK(reasonAt(county).isEmpty());
    // The reason of an erasure stays where it is known, and comes where it was left out.
    const QVector<ChangeRecord> erasure = {changeOf(county, county->replica())};
    REQUIRE(erasure.first().reason.bytes == QStringLiteral("本人申请").toUtf8());
    QVector<ChangeRecord> silent = erasure;
    silent.first().reason.erase();
    REQUIRE(takeIn(*town, silent)->taken == 1);
    CHECK(takeIn(*town, erasure)->completedReasons == 1);
    CHECK(verifyLedger(*town)->isSound());
}

TEST_CASE("An erasure reaches other offices, and no later copy brings the person back", "[core][ledger]")
{
    TestLedger town;
    putName(town, "张三妹");
    const QVector<ChangeRecord> before = *changesOf(*town);
    TestLedger county;
    TestLedger city;
    REQUIRE(takeIn(*county, before)->taken == 1);
    REQUIRE(erasePerson(*town, common, QStringLiteral("本人申请"), town.author));
    give(town, county);
    CHECK((*county->read(person::entity, common))->isErased());
    // The city hears of the erasure first and of the name afterwards, from an old package.
    give(town, city);
    REQUIRE(takeIn(*city, before)->completed == 0);
    for (TestLedger* ledger : {&town, &county, &city}) {
        CHECK_FALSE((**ledger).read(person::entity, common).value()->has(person::name));
        CHECK(verifyLedger(**ledger)->isSound());
        CHECK(*stateDigest(**ledger) == *stateDigest(*town));
        const QVector<ChangeRecord> changes = changesOf(**ledger).value();
        for (const ChangeRecord& change : changes) {
            for (const Operation& operation : change.operations)
                CHECK(operation.personal.bytes.isEmpty());
        }
    }
}
