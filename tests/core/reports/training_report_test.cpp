#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/opening.h"
#include "tests/core/reports/report_orders.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace jc;
using namespace jctest;
using namespace Qt::StringLiterals;
using test::Longling;

namespace {

const QString longshan = u"530523101"_s;
const QString zhenan = u"530523102"_s;

QJsonObject days(const char* start, const char* end, const char* type = "T01")
{
    return {{u"start_date"_s, QLatin1String(start)},
            {u"end_date"_s, QLatin1String(end)},
            {u"training_type"_s, QLatin1String(type)}};
}

QJsonObject inGroup(const char* group, const QString& result = u"qualified"_s)
{
    return {{u"group"_s, QLatin1String(group)}, {u"result"_s, result}};
}

// Two classes of September, one of May, one that has just begun, one of 以工代训.
void fill(Longling& longling)
{
    const RecordId may = longling.trainingClass("prog-rural", "org-agri", days("2025-05-01", "2025-05-20"));
    const RecordId one =
        longling.trainingClass("prog-kangyang", "org-hrss", days("2025-08-20", "2025-09-10", "T07"));
    const RecordId two = longling.trainingClass("prog-rural", "org-agri", days("2025-09-01", "2025-09-20"));
    QJsonObject running = days("2025-09-15", "2025-10-20");
    running.insert(u"status"_s, u"running"_s);
    const RecordId open = longling.trainingClass("prog-rural", "org-agri", running);
    const RecordId work =
        longling.trainingClass("prog-rural", "org-agri", days("2025-09-02", "2025-09-22", "T14"));
    longling.enrolment(may, longling.person(longshan), inGroup("G01"));
    const RecordId holder = longling.person(longshan);
    QJsonObject both = inGroup("G01");
    both.insert(u"other_groups"_s, QJsonArray{u"G06"_s, u"G11"_s});
    longling.enrolment(one, holder, both);
    longling.enrolment(one, longling.person(zhenan), inGroup("G06", u"unqualified"_s));
    longling.enrolment(two, longling.person(zhenan), {{u"result"_s, u"qualified"_s}});
    QJsonObject left = inGroup("G01");
    left.insert(u"status"_s, u"dropped"_s);
    left.insert(u"reason"_s, u"本人申请"_s);
    longling.enrolment(two, longling.person(longshan), left);
    longling.enrolment(open, longling.person(longshan), {{u"status"_s, u"training"_s}});
    longling.enrolment(work, longling.person(longshan), inGroup("G17"));
    longling.put(certificate::entity,
                 {{u"person"_s, holder.toString()},
                  {u"cert_kind"_s, u"C2"_s},
                  {u"cert_no"_s, u"S0001"_s},
                  {u"level"_s, u"2"_s},
                  {u"class"_s, one.toString()},
                  {u"cert_date"_s, u"2025-09-25"_s},
                  {u"status"_s, u"valid"_s}});
}

} // namespace

TEST_CASE("The training report counts the month and the year by kind and by category", "[core][reports]")
{
    Longling longling;
    fill(longling);
    const Table table = reportTable(longling, longling.board(), "training");
    CHECK(table.head.title == u"龙陵县职业技能培训情况统计表"_s);
    CHECK(table.head.formNumber.isEmpty());
    CHECK(table.head.period == u"2025-09-01至2025-09-30；累计2025-01-01至2025-09-30"_s);
    REQUIRE(table.columns.size() == 15);
    CHECK(table.columns[1].heading == QStringList{u"本月"_s, u"期数"_s});
    CHECK(table.columns[14].heading == QStringList{u"累计"_s, u"资金支出"_s});
    // 期数 参训 结业 合格 取证 培训后就业 资金支出, of the month and of the year
    CHECK(linesOf(table) == QStringList{
                                u"合计|2|2|3|2|1|—|—|4|5|4|3|1|—|—"_s,
                                u"按培训类型分"_s,
                                u"就业技能培训|2|2|1|1|0|—|—|3|3|2|2|0|—|—"_s,
                                u"项目制培训|0|0|2|1|1|—|—|1|2|2|1|1|—|—"_s,
                                u"按人员类别分（其中项有交叉，不相加）"_s,
                                u"农村转移就业劳动者|0|0|1|1|1|—|—|2|2|2|2|1|—|—"_s,
                                u"脱贫劳动力（含防止返贫监测对象）|0|0|2|1|1|—|—|1|2|2|1|1|—|—"_s,
                                u"残疾人|0|0|1|1|1|—|—|1|1|1|1|1|—|—"_s,
                                u"未填人员类别|2|2|1|1|0|—|—|2|2|1|1|0|—|—"_s,
                                u"另：以工代训（不在合计内）|1|1|1|1|0|—|—|1|1|1|1|0|—|—"_s,
                            });
}

TEST_CASE("A month without any training record is unknown in the training report, not zero",
          "[core][reports]")
{
    Longling longling;
    CHECK(linesOf(reportTable(longling, longling.board(), "training")) ==
          QStringList{u"合计|—|—|—|—|—|—|—|—|—|—|—|—|—|—"_s});
    const RecordId course =
        longling.trainingClass("prog-rural", "org-agri", days("2025-05-01", "2025-05-20"));
    longling.enrolment(course, longling.person(longshan), {{u"group"_s, u"G01"_s}});
    const Table table = reportTable(longling, longling.board(), "training");
    // Nobody was graded: how many qualified is not known either.
    CHECK(linesOf(table).first() == u"合计|—|—|—|—|—|—|—|1|1|1|—|0|—|—"_s);
    CHECK(table.notes.last() == u"累计结业中有 1 人次未填考核结果，不在合格数内。"_s);
}

TEST_CASE("The training report's period begins on the day asked for", "[core][reports]")
{
    Longling longling;
    fill(longling);
    const ProgressBoard board = longling.board();
    const Table table = reportTable(longling, board, "training", {.from = QDate(2025, 8, 21)});
    CHECK(table.columns[1].heading.first() == u"本期"_s);
    CHECK(numberIn(table.rows.first(), 3) == 3.0);
    // From before the year: the cumulative figures begin as early.
    const Table early = reportTable(longling, board, "training", {.from = QDate(2024, 12, 21)});
    CHECK(early.head.period == u"2024-12-21至2025-09-30；累计2024-12-21至2025-09-30"_s);
}

TEST_CASE("The training report by a goal's rule is that goal's figure, opening balance apart",
          "[core][reports]")
{
    Longling longling;
    fill(longling);
    longling.put(opening::entity,
                 {{u"goal"_s, longling.ofPolicy("rural-revitalisation-training").toString()},
                  {u"region"_s, u"530523"_s},
                  {u"value"_s, 120},
                  {u"as_of"_s, u"2024-12-31"_s},
                  {u"source"_s, u"2024 年终报表"_s}});
    const ProgressBoard board = longling.board();
    const GoalEntry* goal = board.goal(u"rural-revitalisation-training");
    const Figure figure = board.figure(*goal, board.rootRegion());
    REQUIRE(figure.opening == 120.0);
    const Table table = reportTable(longling, board, "training", {.goal = goal});
    CHECK(*numberIn(table.rows.first(), 10) + 120.0 == *figure.actual);
    CHECK(table.notes.last().contains(u"120"));
    const Result<QVector<Table>> wrong =
        tryReport(longling, board, "training", {.goal = board.goal(u"elderly-care-certificates")});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::InvalidInput);
}
