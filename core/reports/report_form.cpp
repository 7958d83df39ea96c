#include "core/reports/report_form.h"

#include "core/dictionary/entities/goal.h"
#include "core/ledger/record_json.h"
#include "core/sheets/table_parts.h"

#include <QCoreApplication>

namespace jc {

Table beginReport(const ProgressBoard& board,
                  const ReportContext& context,
                  int region,
                  const QString& title,
                  const QString& measureUnit)
{
    Table table;
    table.head.title = QCoreApplication::translate("Reports", "%1%2")
                           .arg(board.regions().nameAt(region, board.asOf()), title);
    table.head.reportingUnit = context.reportingUnit;
    table.head.region = board.regions().path(region, -1, board.asOf());
    table.head.cutoff = board.asOf();
    table.head.knownUntil = context.knownUntil;
    table.head.measureUnit = measureUnit;
    if (context.demo)
        table.head.watermark = QCoreApplication::translate("Reports", "演示数据");
    table.signature = officialSignature();
    table.page.rules = TableRules::OpenSides;
    return table;
}

namespace {

// What stands under the heading of a column that is not counted; figures have 1, 2, 3=2/1 in every language.
QString columnMark(const QString& mark)
{
    static const char* const marks[] = {QT_TRANSLATE_NOOP("ColumnMark", "甲"),
                                        QT_TRANSLATE_NOOP("ColumnMark", "乙"),
                                        QT_TRANSLATE_NOOP("ColumnMark", "丙"),
                                        QT_TRANSLATE_NOOP("ColumnMark", "丁")};
    for (const char* known : marks) {
        if (mark == QString::fromUtf8(known))
            return QCoreApplication::translate("ColumnMark", known);
    }
    return mark;
}

} // namespace

void addReportColumn(
    Table& table, const QStringList& heading, const QString& number, CellFormat format, int width)
{
    TableColumn column;
    column.heading = heading;
    column.number = columnMark(number);
    column.format = format;
    column.width = width;
    column.wrap = format.kind == CellKind::Text;
    table.columns.append(column);
}

QString unitOfGoal(const ReportContext& context, const GoalEntry& goal)
{
    return codeLabel(*context.codes, goal::unitOfMeasure.description, goal.record.get(goal::unitOfMeasure));
}

TableCell goalCell(const GoalEntry& goal, std::optional<double> value)
{
    const QString kind = goal.record.get(goal::kind);
    if (value && kind == QLatin1String("yes-no")) {
        return {*value != 0.0 ? QCoreApplication::translate("Reports", "是")
                              : QCoreApplication::translate("Reports", "否"),
                CellFormat::code()};
    }
    TableCell cell(value);
    cell.format = kind == QLatin1String("ratio") ? CellFormat::percent() : CellFormat::integer();
    return cell;
}

QString daysText(QDate from, QDate to)
{
    if (!from.isValid())
        return QCoreApplication::translate("Reports", "截至%1").arg(to.toString(Qt::ISODate));
    return QCoreApplication::translate("Reports", "%1至%2")
        .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

} // namespace jc
