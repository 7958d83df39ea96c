#include "core/policy/measure.h"
#include "core/policy/measure_source.h"
#include "core/progress/measure_text.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <QJsonDocument>

using namespace jc;

TEST_CASE("A malformed measure is refused with its place", "[core][progress]")
{
    struct Case
    {
        const char* json;
        const char* place;
    };
    const Case example = GENERATE(
        Case{"[]", "."},
        Case{"{", "."},
        Case{"{}", "counted.entity"},
        Case{R"({"counted":{"entity":"person"}})", "counted.date"},
        Case{R"({"counted":{"entity":"person","date":"a"}})", "counted.total_region"},
        Case{
            R"({"counted":{"entity":"person","date":"a","total_region":"r","where":[{"field":"x","test":"like"}]}})",
            "counted.where[0].test"},
        Case{
            R"({"counted":{"entity":"person","date":"a","total_region":"r","where":[{"field":"x","test":"in"}]}})",
            "counted.where[0].values"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r","left_out":[{"where":[]}]}})",
             "counted.left_out[0].reason"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r","exists":{"entity":"e"}}})",
             "counted.exists.via"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r","first_ever":true}})",
             "counted.first_ever"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r","latest":true}})",
             "counted.value"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r","must":[{"test":"present"}]}})",
             "counted.must[0].field"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r","most":{"of":{"x":1}}}})",
             "counted.most.by"},
        Case{R"({"counted":{"entity":"person","date":"a","total_region":"r"},"needs":"all"})", "needs"});
    INFO(example.json);
    const Result<Measure> measure = parseMeasure(example.json);
    REQUIRE_FALSE(measure);
    CHECK(measure.error().message.contains(QStringLiteral("“%1”").arg(QLatin1String(example.place))));
}

TEST_CASE("Every bundled measure of Longling reads and says itself in one sentence", "[core][progress]")
{
    test::Longling longling;
    const ProgressBoard board = longling.board();
    int measured = 0;
    for (const GoalEntry& goal : board.goals()) {
        CHECK(goal.measureFault.isEmpty());
        if (!goal.measure)
            continue;
        ++measured;
        const QString text = describeMeasure(longling.ledger(), longling.catalogues().codes, *goal.measure);
        CHECK(text.startsWith(QStringLiteral("口径：")));
        CHECK_FALSE(text.contains(QStringLiteral("prog-")));
        CHECK_FALSE(text.contains(QLatin1Char('_')));
    }
    CHECK(measured == 21);
    const GoalEntry* care = board.goal(u"health-care-training");
    REQUIRE(care != nullptr);
    const QString text = describeMeasure(longling.ledger(), longling.catalogues().codes, *care->measure);
    CHECK(text.contains(QStringLiteral("培训计划为康养云师傅计划")));
    CHECK(text.contains(QStringLiteral("合计按主办单位所在地，乡镇按生源地")));
}
