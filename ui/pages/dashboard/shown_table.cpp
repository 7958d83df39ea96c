#include "ui/pages/dashboard/shown_table.h"

#include "core/dictionary/entities/goal.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/pages/dashboard/figure_text.h"
#include "ui/shell/file_saving.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

TableCell shownCell(const QModelIndex& index)
{
    const QVariant cell = index.data(tableCellRole);
    if (cell.isValid())
        return cell.value<TableCell>();
    const QString text = index.data().toString().trimmed();
    return text == u"—"_s ? TableCell() : TableCell(text);
}

bool holdsFigures(const QVector<TableRow>& rows, qsizetype column)
{
    return std::ranges::any_of(rows, [column](const TableRow& row) {
        return std::holds_alternative<double>(row.cells.at(column).value);
    });
}

QString shownWords(const char* source)
{
    return QCoreApplication::translate("ShownTable", source);
}

} // namespace

TableHead shownHead(const Workspace& workspace, const BoardView& view, int region, const QString& title)
{
    const LedgerFacts& facts = workspace.session().facts();
    TableHead head;
    head.title = title;
    head.reportingUnit = facts.office;
    head.region = regionName(view.board, region);
    head.cutoff = view.board.asOf();
    head.knownUntil = view.knownUntil;
    if (facts.demo)
        head.watermark = shownWords(QT_TRANSLATE_NOOP("ShownTable", "演示数据"));
    return head;
}

Table shownTable(const QTableView& view, TableHead head, const QString& stub)
{
    Table table;
    table.head = std::move(head);
    table.page.rules = TableRules::OpenSides;
    table.page.scopeAbove = true;
    const QAbstractItemModel& model = *view.model();
    if (!stub.isEmpty()) {
        TableColumn names;
        names.heading = {stub};
        table.columns.append(names);
    }
    QVector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (view.isColumnHidden(column))
            continue;
        columns.append(column);
        TableColumn shown;
        shown.heading = {model.headerData(column, Qt::Horizontal).toString()};
        const auto alignment =
            Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        if (alignment.testFlag(Qt::AlignRight))
            shown.align = CellAlign::Right;
        table.columns.append(shown);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        TableRow line;
        if (!stub.isEmpty())
            line.cells.append(TableCell(model.headerData(row, Qt::Vertical).toString()));
        for (const int column : columns)
            line.cells.append(shownCell(model.index(row, column)));
        table.rows.append(line);
    }
    // A bar or a coloured square on screen is a figure here.
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (holdsFigures(table.rows, column))
            table.columns[column].align = CellAlign::Right;
    }
    return table;
}

TableCell figureCell(const GoalEntry& goal, std::optional<double> value)
{
    const QString kind = goal.record.get(goal::kind);
    if (!value)
        return {};
    if (kind == u"ratio"_s)
        return {*value, CellFormat::percent()};
    if (kind == u"yes-no"_s)
        return {figureText(goal, value)};
    const bool whole = std::abs(*value - std::round(*value)) < 0.005;
    return {*value, whole ? CellFormat::decimal(0) : CellFormat::decimal(2)};
}

void saveShownTable(Workspace& workspace, QWidget* owner, const Table& table)
{
    const QString suggested =
        shownWords(QT_TRANSLATE_NOOP("ShownTable", "%1_%2_%3.xlsx"))
            .arg(table.head.title, table.head.region, table.head.cutoff.toString(Qt::ISODate))
            .replace(u' ', u'_');
    saveFromLedger(
        workspace,
        owner,
        {shownWords(QT_TRANSLATE_NOOP("ShownTable", "导出当前表格")),
         shownWords(QT_TRANSLATE_NOOP("ShownTable", "电子表格 (*.xlsx)")),
         suggested,
         u"xlsx"_s},
        [table](Ledger&, const QString& path, const WriteProgress& progress) {
            return writeXlsx(table, path, {.progress = progress});
        },
        [rows = table.rows.size()](const QString& path) {
            return shownWords(QT_TRANSLATE_NOOP("ShownTable", "已导出 %1 行到 %2。"))
                .arg(QString::number(rows), path);
        });
}

} // namespace jc::ui
