#include "ui/pages/people/people_export.h"

#include <QCoreApplication>

namespace jc::ui {

using namespace Qt::StringLiterals;

Table peopleTable(const PeopleExport& about,
                  const QVector<PeopleColumn>& columns,
                  const QVector<PeopleRow>& rows)
{
    Table table;
    table.head.title = about.title;
    table.head.reportingUnit = about.office;
    table.head.region = about.region;
    table.head.cutoff = about.asOf;
    table.head.knownUntil = about.knownUntil;
    if (about.demo)
        table.head.watermark = QCoreApplication::translate("People", "演示数据");
    if (!about.filters.isEmpty()) {
        table.about.append({QCoreApplication::translate("RecordExport", "筛选条件"),
                            about.filters.join(QCoreApplication::translate("RecordExport", "；"))});
    }
    table.notes = about.notes;
    table.page.rules = TableRules::FullGrid;
    table.page.scopeAbove = true;
    TableColumn number;
    number.heading = {QCoreApplication::translate("People", "序号")};
    number.format = CellFormat::integer();
    table.columns.append(number);
    for (const PeopleColumn& column : columns) {
        TableColumn shown;
        shown.heading = {column.heading};
        const bool sensitive = !column.path.isEmpty() && column.path.last()->sensitive;
        shown.format = sensitive ? CellFormat::code() : CellFormat::text();
        table.columns.append(shown);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        TableRow row;
        row.cells.append(TableCell(i + 1));
        for (const QString& text : rows.at(i).cells)
            row.cells.append(text == u"—"_s ? TableCell() : TableCell(text));
        table.rows.append(row);
    }
    return table;
}

} // namespace jc::ui
