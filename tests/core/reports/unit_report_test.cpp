#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "tests/core/reports/report_orders.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace jctest;
using namespace Qt::StringLiterals;
using test::Longling;

TEST_CASE("The table by unit says who does what of a goal and adds up to it", "[core][reports]")
{
    Longling longling;
    const RecordId own = longling.trainingClass("prog-kangyang", "org-hrss");
    const RecordId other = longling.trainingClass("prog-kangyang", "org-forestry");
    longling.enrolment(own, longling.person(u"530523101"_s));
    for (int i = 0; i < 3; ++i)
        longling.enrolment(other, longling.person(u"530523102"_s));
    QJsonObject share{{u"goal"_s, longling.ofPolicy("health-care-training").toString()},
                      {u"region"_s, u"530523"_s},
                      {u"organisation"_s, longling.ofPolicy("org-forestry").toString()},
                      {u"target"_s, 6}};
    longling.put(target::entity, share);
    const ProgressBoard board = longling.board();
    // What counts over the whole plan is not held against the share of one year.
    share[u"year"_s] = board.asOf().year();
    share[u"target"_s] = 2;
    longling.put(target::entity, share);
    const Table table = reportTable(longling, board, "targets-by-unit");
    CHECK(table.head.title == u"龙陵县目标任务完成情况表（按单位）"_s);
    const GoalEntry* goal = board.goal(u"health-care-training");
    qsizetype at = 0;
    while (table.rows[at].key != goal->record.id().toString())
        ++at;
    CHECK(numberIn(table.rows[at], 4) == 4.0);
    const TableRow& first = table.rows[at + 1];
    CHECK(first.indent == 1);
    CHECK(first.key == longling.ofPolicy("org-forestry").toString());
    CHECK(numberIn(first, 3) == 6.0);
    CHECK(numberIn(first, 4) == 3.0);
    CHECK(numberIn(first, 5) == 0.5);
    CHECK(numberIn(first, 6) == 0.75);
    CHECK(std::get<QString>(first.cells[1].value) == u"主办"_s);
    QStringList parts;
    for (qsizetype row = at + 2; table.rows[row].kind == RowKind::Data; ++row) {
        const bool lead = goal->leadUnits.contains(*RecordId::fromString(table.rows[row].key));
        const QString part = std::get<QString>(table.rows[row].cells[1].value);
        CHECK(part.contains(u"牵头") == lead);
        // Who leads and ran no class has no figure, which is not 0.
        CHECK(numberIn(table.rows[row], 4).has_value() == part.contains(u"主办"));
    }
    qsizetype goals = 0;
    for (const TableRow& row : table.rows)
        goals += row.kind == RowKind::Total ? 1 : 0;
    CHECK(goals == board.goals().size());
}
