#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/query.h"
#include "core/ledger/verify.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_records.h"
#include "core/policy/region_records.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <QDir>
#include <QFile>

using namespace jc;
using test::Longling;

namespace {

qint64 countOf(const Ledger& ledger, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    return countRecords(ledger, query).value_or(-1);
}

} // namespace

TEST_CASE("The same policy loaded again changes nothing, and two offices hold the same records",
          "[core][policy]")
{
    Longling first;
    Longling second;
    const LedgerReport before = *verifyLedger(first.ledger());
    const Result<PolicyTemplate> policy = loadBundledPolicy(QStringLiteral("longling-2022"));
    REQUIRE(policy);
    REQUIRE(installPolicy(first.ledger(), first.catalogues().regions, *policy, first.author));
    CHECK(verifyLedger(first.ledger())->changes == before.changes);

    RecordQuery query;
    query.entity = &goal::entity;
    const QVector<Record> ours = queryRecords(first.ledger(), query)->records;
    REQUIRE(ours.size() == 21);
    for (const Record& record : ours) {
        const Result<std::optional<Record>> theirs = second.ledger().read(goal::entity, record.id());
        REQUIRE(theirs);
        REQUIRE(theirs->has_value());
        CHECK((*theirs)->values() == record.values());
    }
}

TEST_CASE("Every record of a loaded policy is clean and every reference in it leads somewhere",
          "[core][policy]")
{
    Longling longling;
    const Result<PolicyTemplate> other = loadBundledPolicy(
        QString::fromLatin1(GENERATE("sichuan-2023", "wenzhou-2024", "baotou-2025", "shanghai-2024")));
    REQUIRE(other);
    REQUIRE(installPolicy(longling.ledger(), longling.catalogues().regions, *other, longling.author));
    for (const EntityDescription* entity : longling.ledger().dictionary().entities()) {
        RecordQuery query;
        query.entity = entity;
        const Result<RecordPage> page = queryRecords(longling.ledger(), query);
        REQUIRE(page);
        for (const Record& record : page->records) {
            INFO(entity->key << ' ' << record.id().toString().toStdString());
            const Problems problems = longling.ledger().judge(record);
            for (const Problem& problem : problems.items())
                CHECK(problem.message.toStdString() == "");
            for (const FieldDescription* field : entity->fields) {
                const Value value = record.value(field->number);
                QVector<RecordId> ids;
                if (const RecordId* id = value.reference())
                    ids.append(*id);
                if (const QVector<RecordId>* set = value.references())
                    ids += *set;
                const EntityDescription* target =
                    longling.ledger().dictionary().entity(QString::fromLatin1(field->target));
                for (const RecordId& id : ids)
                    CHECK(longling.ledger().read(*target, id)->has_value());
            }
        }
    }
}

TEST_CASE("The tasks carry their lead and responsible units as the document names them", "[core][policy]")
{
    Longling longling;
    const Record guard = **longling.ledger().read(task::entity, longling.ofPolicy("task-04"));
    CHECK(guard.get(task::leadUnits) == QVector<RecordId>{longling.ofPolicy("org-forestry")});
    CHECK(guard.get(task::responsibleUnits) == QVector<RecordId>{longling.ofPolicy("org-hrss")});
    CHECK(guard.get(task::goals) == QVector<RecordId>{longling.ofPolicy("eco-guard-training")});
    const Record bases = **longling.ledger().read(task::entity, longling.ofPolicy("task-18"));
    CHECK_FALSE(bases.has(task::leadUnits)); // none is named, and none is invented
}

TEST_CASE("A wrong region or a taken name leaves nothing behind", "[core][policy]")
{
    const FixedClock clock(QDate(2025, 9, 30));
    const Result<Catalogues> catalogues = Catalogues::load();
    REQUIRE(catalogues);
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.jiangce"));
    const auto make = [&](const QString& region) {
        return makeLedger({path, region, {}, {}, {}}, *catalogues, clock);
    };
    const Result<std::unique_ptr<Ledger>> wrong = make(QStringLiteral("999999"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::NotFound);
    CHECK(wrong.error().message.contains(QStringLiteral("999999")));
    CHECK(QDir(directory.path()).isEmpty());
    REQUIRE(make(QStringLiteral("530523")));
    CHECK(make(QStringLiteral("530523")).error().code == ErrorCode::AlreadyExists);
    CHECK(QFile::exists(path));
}

TEST_CASE("Regions under a virtual node hang on the region above it", "[core][policy]")
{
    const FixedClock clock(QDate(2025, 9, 30));
    const Result<Catalogues> catalogues = Catalogues::load();
    REQUIRE(catalogues);
    const QTemporaryDir directory;
    const Result<std::unique_ptr<Ledger>> ledger =
        makeLedger({directory.filePath(QStringLiteral("a.jiangce")), QStringLiteral("110101"), {}, {}, {}},
                   *catalogues,
                   clock);
    REQUIRE(ledger);
    const Record district = **(*ledger)->read(region::entity, regionId(QStringLiteral("110101")));
    CHECK(district.get(region::parent) == regionId(QStringLiteral("110000")));
    CHECK_FALSE((*ledger)->read(region::entity, regionId(QStringLiteral("110100")))->has_value());
    CHECK(countOf(**ledger, region::entity) > 100);
}

TEST_CASE("A policy file that is missing, cut or something else is refused by name", "[core][policy]")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("政策.json"));
    CHECK(readPolicy(path).error().code == ErrorCode::NotFound);
    CHECK(readPolicy(QStringLiteral("longling-1999")).error().code == ErrorCode::NotFound);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(loadBundledPolicy(QStringLiteral("longling-2022"))->source.left(5000));
    file.close();
    const Result<PolicyTemplate> cut = readPolicy(path);
    REQUIRE_FALSE(cut);
    CHECK(cut.error().message.contains(QStringLiteral("政策.json")));
}
