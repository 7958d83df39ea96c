#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "tests/core/reports/report_orders.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace jctest;
using namespace Qt::StringLiterals;
using test::Longling;

namespace {

void giveTarget(Longling& longling, const char* region, int value)
{
    longling.put(target::entity,
                 {{u"goal"_s, longling.ofPolicy("health-care-training").toString()},
                  {u"region"_s, QLatin1String(region)},
                  {u"target"_s, value}});
}

} // namespace

TEST_CASE("Townships are ranked by rate, equal rates share a rank, without a target there is none",
          "[core][reports]")
{
    Longling longling;
    giveTarget(longling, "530523101", 2);
    giveTarget(longling, "530523102", 4);
    giveTarget(longling, "530523103", 8);
    giveTarget(longling, "530523104", 5);
    const RecordId course = longling.trainingClass("prog-kangyang", "org-hrss");
    const auto train = [&](const char* home, int count) {
        for (int i = 0; i < count; ++i)
            longling.enrolment(course, longling.person(QLatin1String(home)));
    };
    train("530523101", 1);
    train("530523102", 2);
    train("530523103", 7);
    train("530523201", 3);
    train("", 1);
    const ProgressBoard board = longling.board();
    const GoalEntry* goal = board.goal(u"health-care-training");
    const Table table = reportTable(longling, board, "ranking");
    REQUIRE(table.rows.size() == 1 + 1 + 10 + 1);
    CHECK(table.rows.first().key == goal->record.id().toString());
    CHECK(table.rows[1].kind == RowKind::Total);
    CHECK(numberIn(table.rows[1], 3) == 14.0);
    const auto begins = [&](int row, const QString& text) {
        INFO(linesOf(table)[row].toStdString());
        CHECK(linesOf(table)[row].startsWith(text));
    };
    begins(2, u"勐糯镇|1|8|7|87.5%"_s);
    begins(3, u"龙山镇|2|2|1|50.0%"_s);
    begins(4, u"镇安镇|2|4|2|50.0%"_s);
    // A target and no record: it is not known how far it is, so there is no rank.
    CHECK(numberIn(table.rows[5], 1) == std::nullopt);
    CHECK(numberIn(table.rows[5], 2) == 5.0);
    double sum = 0.0;
    for (qsizetype row = 2; row < table.rows.size(); ++row)
        sum += numberIn(table.rows[row], 3).value_or(0.0);
    CHECK(sum == 14.0);
    CHECK(linesOf(table)[6].contains(u"|无任务|—|"));
    begins(12, u"未落实地区|—|—|1"_s);
    CHECK(table.notes.last().contains(board.goal(u"eco-guard-training")->record.get(goal::name)));

    const GoalEntry* undivided = board.goal(u"eco-guard-training");
    const Table one = reportTable(longling, board, "ranking", {.goal = undivided});
    REQUIRE(one.rows.size() == 1 + 1 + 10);
    CHECK(linesOf(one)[2].contains(u"|无任务|—|"));

    const int village = board.regions().node(board.regions().indexOf(u"530523101")).children.first();
    CHECK_FALSE(tryReport(longling, board, "ranking", {.region = village}));
}
