#include "core/dictionary/catalogue/code_table.h"
#include "core/dictionary/catalogue/region_catalogue.h"
#include "core/policy/template.h"
#include "core/policy/template_schema.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

TEST_CASE("The five bundled policies read whole and keep their bytes", "[core][policy]")
{
    const QList<jc::BundledPolicy> policies = jc::bundledPolicies();
    REQUIRE(policies.size() == 5);
    qsizetype goals = 0;
    qsizetype tasks = 0;
    for (const jc::BundledPolicy& bundled : policies) {
        INFO(bundled.id.toStdString());
        CHECK_FALSE(bundled.title.isEmpty());
        const auto policy = jc::loadBundledPolicy(bundled.id);
        if (!policy)
            FAIL(policy.error().detail.toStdString());
        CHECK(policy->templateId == bundled.id);
        CHECK(policy->document.title == bundled.title);
        QFile file(QStringLiteral(JIANGCE_SOURCE_DIR) + u"/resources/policies/%1.json"_s.arg(bundled.id));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(policy->source == file.readAll());
        goals += policy->goals.size();
        tasks += policy->tasks.size();
    }
    CHECK(goals == 108);
    CHECK(tasks == 88);
    const auto absent = jc::loadBundledPolicy(u"nowhere-2030"_s);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == jc::ErrorCode::NotFound);
}

TEST_CASE("Longling's policy becomes typed parts", "[core][policy]")
{
    const auto policy = jc::loadBundledPolicy(u"longling-2022"_s);
    REQUIRE(policy);
    CHECK(policy->document.documentNumber == u"龙政发〔2022〕64号"_s);
    CHECK(policy->document.issuedDate == QDate(2022, 9, 16));
    CHECK(policy->document.planPeriod.end == QDate(2025, 12, 31));
    CHECK(policy->document.regionCode == u"530523"_s);
    CHECK_FALSE(policy->document.trial);
    CHECK(policy->tasks.size() == 31);

    const auto goal =
        std::find_if(policy->goals.begin(), policy->goals.end(), [](const jc::PolicyGoal& each) {
            return each.id == u"high-skilled-talent-stock"_s;
        });
    REQUIRE(goal != policy->goals.end());
    CHECK(goal->target == jc::Decimal::fromInteger(1000));
    CHECK(goal->op == u">="_s);
    CHECK(goal->unit == u"人"_s);
    CHECK(goal->countRule == u"distinct-person"_s);
    CHECK(goal->accumulation == u"stock"_s);
    CHECK(goal->parent == u"skilled-talent-stock"_s);
    CHECK(goal->relation == u"of-which"_s);
    CHECK_FALSE(goal->start.isValid());
    CHECK(goal->due == QDate(2025, 12, 31));

    const jc::PolicyTask& first = policy->tasks.front();
    CHECK(first.id == u"task-01"_s);
    CHECK_FALSE(first.leadUnits.isEmpty());
    REQUIRE_FALSE(first.steps.isEmpty());
    CHECK(first.steps.front().id == u"task-01-m1"_s);
    CHECK_FALSE(policy->programmes.isEmpty());
    CHECK_FALSE(policy->platforms.isEmpty());
    CHECK_FALSE(policy->honours.isEmpty());
}

TEST_CASE("Watched goals have no target, yes-no goals have one, thresholds and readings keep their numbers",
          "[core][policy]")
{
    int watched = 0;
    int yesNo = 0;
    int thresholds = 0;
    for (const jc::BundledPolicy& bundled : jc::bundledPolicies()) {
        const auto policy = jc::loadBundledPolicy(bundled.id);
        REQUIRE(policy);
        for (const jc::PolicyGoal& goal : policy->goals) {
            watched += goal.target.has_value() ? 0 : 1;
            if (goal.kind == u"yes-no"_s && goal.target) {
                ++yesNo;
                CHECK(goal.target == jc::Decimal::fromInteger(1));
            }
            thresholds += goal.threshold.has_value() ? 1 : 0;
        }
        if (bundled.id == u"shanghai-2024"_s) {
            CHECK(policy->observedStatistics.size() > 10);
            CHECK(policy->observedStatistics.front().value > jc::Decimal());
        }
    }
    CHECK(watched == 53);
    CHECK(yesNo == 5);
    CHECK(thresholds == 2);
}

TEST_CASE("The version follows the content, not the line ends", "[core][policy]")
{
    const auto policy = jc::loadBundledPolicy(u"wenzhou-2024"_s);
    REQUIRE(policy);
    CHECK(policy->version.startsWith(u"1.0-"_s));
    CHECK(policy->version.size() == 20);
    CHECK(jc::loadBundledPolicy(u"wenzhou-2024"_s)->version == policy->version);

    QByteArray windows = policy->source;
    windows.replace("\n", "\r\n");
    const auto onWindows = jc::parsePolicyTemplate("\xEF\xBB\xBF" + windows);
    REQUIRE(onWindows);
    CHECK(onWindows->version == policy->version);

    QByteArray edited = policy->source;
    edited.replace("党建引领", "组织引领");
    REQUIRE(edited != policy->source);
    const auto changed = jc::parsePolicyTemplate(edited);
    REQUIRE(changed);
    CHECK(changed->templateId == policy->templateId);
    CHECK(changed->version != policy->version);
}

TEST_CASE("The words a template may use are those of the code tables", "[core][policy]")
{
    const auto tables = jc::CodeTables::load();
    REQUIRE(tables);
    for (const QString& key : {u"goal_kind"_s,
                               u"goal_commitment"_s,
                               u"goal_basis"_s,
                               u"goal_accumulation"_s,
                               u"unit_of_measure"_s,
                               u"activity_kind"_s,
                               u"policy_level"_s,
                               u"organisation_kind"_s}) {
        QStringList codes;
        for (const jc::CodeEntry& entry : tables->find(key)->entries())
            codes += entry.code;
        CHECK(codes.join(u' ') == jc::templateVocabulary(key).toString());
    }
}

TEST_CASE("Every region a bundled policy names by code is in the catalogue", "[core][policy]")
{
    const auto regions = jc::RegionCatalogue::open();
    REQUIRE(regions);
    for (const jc::BundledPolicy& bundled : jc::bundledPolicies()) {
        const auto policy = jc::loadBundledPolicy(bundled.id);
        REQUIRE(policy);
        CHECK(regions->find(policy->document.regionCode));
        for (const jc::PolicyRegion& region : policy->regions) {
            INFO(region.name.toStdString());
            CHECK((region.code.isEmpty() || regions->find(region.code).has_value()));
        }
    }
}
