#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "core/ledger/query.h"
#include "core/policy/measure_source.h"
#include "core/policy/new_ledger.h"
#include "core/policy/policy_file.h"
#include "core/policy/policy_records.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace jc;

namespace {

const char* const templates[] = {
    "longling-2022", "sichuan-2023", "baotou-2025", "wenzhou-2024", "shanghai-2024"};

PolicyTemplate bundled(const char* id)
{
    return readPolicy(QString::fromLatin1(id)).value();
}

void edit(
    Ledger& ledger, const EntityDescription& entity, RecordId id, const FieldDescription& field, Value value)
{
    Change change;
    change.reason = QStringLiteral("修订");
    change.edits.append({&entity, id, {{field.number, std::move(value)}}, std::nullopt});
    REQUIRE(ledger.apply(change, {QStringLiteral("人社局"), QStringLiteral("管理")}));
}

QStringList goalIds(const PolicyTemplate& policy)
{
    QStringList ids;
    for (const PolicyGoal& goal : policy.goals)
        ids.append(goal.id);
    return ids;
}

} // namespace

TEST_CASE("All five policies stand side by side and each is saved as it was loaded", "[core][policy]")
{
    test::Longling longling;
    for (const char* id : templates) {
        INFO(id);
        const PolicyTemplate policy = bundled(id);
        REQUIRE(installPolicy(longling.ledger(), longling.catalogues().regions, policy, {}));
        const Result<PolicyFiles> files =
            writePolicyFiles(longling.ledger(), policyRecordId(policy, QStringLiteral("policy")));
        REQUIRE(files);
        CHECK(files->policy == policy.source);
        const auto measures = readMeasures(files->measures, goalIds(policy));
        REQUIRE(measures);
        CHECK(*measures == *bundledMeasures(policy.templateId));
    }
    RecordQuery goals;
    goals.entity = &goal::entity;
    CHECK(countRecords(longling.ledger(), goals).value() == 108);
}

TEST_CASE("What was edited is written over the source and loads elsewhere as the same policy",
          "[core][policy]")
{
    test::Longling longling;
    Ledger& ledger = longling.ledger();
    const PolicyTemplate policy = bundled("longling-2022");
    const auto idOf = [&](const char* id) {
        return policyRecordId(policy, QString::fromLatin1(id));
    };
    edit(ledger,
         goal::entity,
         idOf("tourism-talent"),
         goal::name.description,
         Value(QStringLiteral("文旅人才")));
    edit(ledger,
         target::entity,
         policyTargetId(policy, QStringLiteral("tourism-talent")),
         target::value.description,
         Value(qint64{350'000'000}));
    edit(ledger, task::entity, idOf("task-01"), task::leadUnits.description, Value(QVector<RecordId>{}));

    const Result<PolicyFiles> files = writePolicyFiles(ledger, idOf("policy"));
    REQUIRE(files);
    const Result<PolicyTemplate> saved = parsePolicyTemplate(files->policy);
    REQUIRE(saved);
    CHECK(saved->version != policy.version);
    const auto goal = std::ranges::find(saved->goals, QStringLiteral("tourism-talent"), &PolicyGoal::id);
    CHECK(goal->name == QStringLiteral("文旅人才"));
    CHECK(goal->target->scaled() == 350'000'000);
    CHECK(saved->tasks.first().leadUnits.isEmpty());

    test::Longling elsewhere;
    const auto measures = readMeasures(files->measures, goalIds(*saved));
    REQUIRE(measures);
    REQUIRE(installPolicy(elsewhere.ledger(), elsewhere.catalogues().regions, *saved, {}, *measures));
    const Result<PolicyFiles> again =
        writePolicyFiles(elsewhere.ledger(), policyRecordId(*saved, QStringLiteral("policy")));
    REQUIRE(again);
    CHECK(again->policy == files->policy);
    CHECK(again->measures == files->measures);
}

TEST_CASE("A measures file that does not read is refused with the place", "[core][policy]")
{
    const QStringList goals{QStringLiteral("g")};
    const auto refusal = [&](const char* json) {
        const auto measures = readMeasures(json, goals);
        REQUIRE_FALSE(measures);
        CHECK(measures.error().code == ErrorCode::InvalidInput);
        return measures.error().message;
    };
    CHECK(refusal("[]").contains(QStringLiteral("JSON")));
    CHECK(refusal(R"({"other": {}})").contains(QStringLiteral("other")));
    CHECK(refusal(R"({"g": {"counted": {"from": "nothing"}}})").contains(QStringLiteral("nothing")));
    CHECK(refusal(R"({"g": {"counted": {"from": "training-record",
        "where": [{"field": "status", "test": "like", "values": ["x"]}]}}})")
              .contains(QStringLiteral("counted.where[0].test")));
    CHECK(refusal(R"({"g": {"counted": {"entity": "enrolment", "date": "completed_date",
        "total_region": "origin_region", "first_ever": true}}})")
              .contains(QStringLiteral("first_ever")));
    CHECK(refusal(R"({"g": {"counted": {"from": "training-record"}, "beside": [{"but": {}}]}})")
              .contains(QStringLiteral("beside[0].label")));
    CHECK(refusal(R"({"g": {"counted": {"from": "training-record"}, "beside": [{"label": "人数"}]}})")
              .contains(QStringLiteral("beside[0].counted.")));
}
