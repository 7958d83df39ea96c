#include "core/dictionary/entities/goal.h"
#include "core/progress/beside_text.h"
#include "core/reports/target_report.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <algorithm>

using namespace jc;
using test::Longling;

namespace {

QVector<Table> reportOf(Longling& longling, const ProgressBoard& board)
{
    const Result<ReportContext> context =
        reportContext(longling.ledger(), longling.catalogues().codes, board);
    REQUIRE(context);
    return targetReport(board, *context, board.rootRegion());
}

CellValue number(std::optional<double> value)
{
    return value ? CellValue(*value) : CellValue();
}

} // namespace

TEST_CASE("The report has the head and foot of an official form", "[core][reports]")
{
    Longling longling;
    const ProgressBoard board = longling.board();
    const Table table = reportOf(longling, board).first();
    CHECK(table.head.title == QStringLiteral("龙陵县目标任务完成情况表"));
    CHECK(table.head.reportingUnit == QStringLiteral("龙陵县人社局"));
    CHECK(table.head.cutoff == QDate(2025, 9, 30));
    CHECK(table.head.knownUntil.isValid());
    CHECK(table.head.formNumber.isEmpty()); // only approved statistical forms have one
    CHECK(table.signature.size() == 5);
    CHECK(table.page.orientation == PageOrientation::Landscape);
    CHECK(table.columns[5].number == QStringLiteral("3=2/1"));
    CHECK(table.columns[7].number == QStringLiteral("5=3-4"));
}

TEST_CASE("The report's cells are the board's figures, row by row", "[core][reports]")
{
    Longling longling;
    const RecordId course = longling.trainingClass("prog-kangyang", "org-hrss");
    longling.enrolment(course, longling.person(QStringLiteral("530523101")));
    longling.enrolment(course, longling.person(QString()));
    const ProgressBoard board = longling.board();
    const QVector<Table> tables = reportOf(longling, board);
    REQUIRE(tables.size() == 2);
    const Table& goals = tables.first();
    REQUIRE(goals.rows.size() == 22);
    for (qsizetype i = 0; i < board.goals().size(); ++i) {
        const GoalEntry& goal = board.goals()[i];
        const Figure figure = board.figure(goal, board.rootRegion());
        const TableRow& row = goals.rows[i];
        CHECK(row.key == goal.record.id().toString());
        if (goal.record.get(goal::kind) == QStringLiteral("yes-no"))
            CHECK(row.cells[3].value == CellValue(QStringLiteral("是")));
        else
            CHECK(row.cells[3].value == number(figure.target));
        CHECK(row.cells[4].value == number(figure.actual));
        CHECK(row.cells[5].value == number(figure.judgement.rate));
        CHECK(row.cells[7].value == number(figure.judgement.gap));
    }
    const auto measured =
        std::ranges::count_if(board.goals(), [](const GoalEntry& goal) { return goal.measure.has_value(); });
    CHECK(measured > 0);
    const auto withBeside = std::ranges::count_if(board.goals(), [&](const GoalEntry& goal) {
        return !besideText(board.figure(goal, board.rootRegion())).isEmpty();
    });
    CHECK(withBeside > 0);
    // The decision of each measured goal under the table and what stands beside it,
    CHECK(goals.notes.size() == measured + withBeside);
    CHECK(goals.about.size() == measured); // its whole counting rule on the sheet that explains the file

    const Table& parts = tables.last();
    CHECK(parts.rows.first().kind == RowKind::Total);
    CHECK(parts.rows.size() ==
          1 + 10 + 1); // the county, its townships, and the one whose township is not known
    qsizetype column = 1;
    for (const GoalEntry& goal : board.goals()) {
        if (!goal.measure || goal.measure->isRatio())
            continue;
        const auto cell = [&](const TableRow& row) {
            const double* value = std::get_if<double>(&row.cells[column + 1].value);
            return value != nullptr ? *value : 0.0;
        };
        double sum = 0.0;
        for (qsizetype row = 1; row < parts.rows.size(); ++row)
            sum += cell(parts.rows[row]);
        CHECK(sum == cell(parts.rows.first()));
        column += 3;
    }
}

TEST_CASE("Only a goal that stands under its parent is set in", "[core][reports]")
{
    Longling longling;
    const ProgressBoard board = longling.board();
    const Table table = reportOf(longling, board).first();
    RecordId top;
    int setIn = 0;
    for (qsizetype i = 0; i < board.goals().size(); ++i) {
        const Record& goal = board.goals()[i].record;
        const bool under = goal.has(goal::parent) && goal.get(goal::parent) == top;
        CHECK(table.rows.at(i).indent == (under ? 1 : 0));
        setIn += table.rows.at(i).indent;
        if (!under)
            top = goal.id();
    }
    CHECK(table.rows.first().indent == 0);
    CHECK(setIn > 0);
}
