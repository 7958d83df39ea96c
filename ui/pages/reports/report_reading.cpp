#include "ui/pages/reports/report_reading.h"

#include "core/dictionary/entities/goal.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

// Targets are the policy's, not the ledger's: a table that holds nothing else has no figure.
bool hasFigure(const BoardView& view,
               int region,
               const QVector<Table>& tables,
               const ReportDescription& report)
{
    if (report.counts == nullptr) {
        return std::ranges::any_of(view.board.goals(), [&](const GoalEntry& goal) {
            return view.board.figure(goal, region).actual.has_value();
        });
    }
    for (const Table& table : tables) {
        for (const TableRow& row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const TableCell& cell = row.cells.at(i);
                const CellFormat format = cell.format.value_or(table.columns.at(i).format);
                if (format.isNumber() && !cell.isMissing())
                    return true;
            }
        }
    }
    return false;
}

} // namespace

Result<MadeReport> makeChosenReport(const Ledger& ledger,
                                    const CodeTables& codes,
                                    const BoardView& view,
                                    int region,
                                    const ReportChoice& choice)
{
    const Result<ReportContext> context = reportContext(ledger, codes, view.board);
    if (!context)
        return context.error();
    const GoalEntry* goal = choice.goal.isNull() ? nullptr : view.board.goal(choice.goal);
    Result<QVector<Table>> tables = choice.report->make({.ledger = ledger,
                                                         .board = view.board,
                                                         .context = *context,
                                                         .region = region,
                                                         .policy = choice.policy,
                                                         .goal = goal,
                                                         .from = choice.from});
    if (!tables)
        return tables.error();
    MadeReport made;
    made.tables = std::move(*tables);
    const ReportDescription& report = *choice.report;
    if (report.counts == nullptr && view.board.goals().isEmpty())
        made.missing = QCoreApplication::translate(
            "ReportPage", "台账里还没有目标任务，这张表没有可填的行；请先载入政策文件。");
    else if (!hasFigure(view, region, made.tables, report))
        made.missing = report.lacking();
    return made;
}

} // namespace jc::ui
