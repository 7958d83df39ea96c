#include "ui/records/record_export.h"

#include "core/base/decimal.h"
#include "core/ledger/presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype exportedAtOnce = 2'000;

CellFormat exportFormat(const FieldDescription& field)
{
    switch (field.type) {
    case FieldType::Money:
        return CellFormat::money();
    case FieldType::Integer:
        return CellFormat::integer();
    case FieldType::Decimal:
        return CellFormat::decimal(2);
    case FieldType::Date:
        return CellFormat::date();
    case FieldType::ResidentId:
        return CellFormat::code();
    default:
        return field.sensitive ? CellFormat::code() : CellFormat::text();
    }
}

TableCell exportCell(Presenter& presenter, const FieldDescription& field, const Value& value)
{
    if (value.isEmpty())
        return {};
    if (value.integer() != nullptr && !field.sensitive) {
        const qint64 number = *value.integer();
        switch (field.type) {
        case FieldType::Money:
            return Money::fromFen(number);
        case FieldType::Integer:
            return number;
        case FieldType::Decimal:
            return Decimal::fromScaled(number);
        case FieldType::Date:
            return dateFromNumber(number).value_or(QDate());
        default:
            break;
        }
    }
    return presenter.text(field, value, Reveal::Masked);
}

TableRow totalRow(const QVector<const FieldDescription*>& fields, const RecordSums& sums)
{
    TableRow total;
    total.kind = RowKind::Total;
    total.cells.append(TableCell(QCoreApplication::translate("RecordExport", "合计")));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const std::optional<qint64>& sum = sums.sums[i];
        if (!sum || !isSummable(*fields[i]))
            total.cells.append(TableCell(QString()));
        else if (fields[i]->type == FieldType::Money)
            total.cells.append(TableCell(Money::fromFen(*sum)));
        else
            total.cells.append(TableCell(*sum));
    }
    return total;
}

} // namespace

Result<Table> exportedList(const Ledger& ledger,
                           const CodeTables& codes,
                           const RecordListRequest& request,
                           const RecordExport& about,
                           const WriteProgress& progress)
{
    Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    const QVector<const FieldDescription*> fields = columnsOf(request);
    Table table;
    table.head.title = about.title;
    table.head.reportingUnit = about.office;
    table.head.region = about.region;
    table.head.knownUntil = about.knownUntil;
    if (about.demo)
        table.head.watermark = QCoreApplication::translate("RecordExport", "演示数据");
    if (!about.filters.isEmpty()) {
        table.about.append({QCoreApplication::translate("RecordExport", "筛选条件"),
                            about.filters.join(QCoreApplication::translate("RecordExport", "；"))});
    }
    if (!about.order.isEmpty())
        table.about.append({QCoreApplication::translate("RecordExport", "排序"), about.order});
    table.page.rules = TableRules::FullGrid;
    table.page.scopeAbove = true;
    table.page.frozenColumns = 2;
    TableColumn number;
    number.heading = {QCoreApplication::translate("RecordExport", "序号")};
    number.format = CellFormat::integer();
    table.columns.append(number);
    for (const FieldDescription* field : fields) {
        TableColumn column;
        column.heading = {field->label.text()};
        column.format = exportFormat(*field);
        column.key = QString::fromLatin1(field->key);
        table.columns.append(column);
    }
    const Result<QueryMoment> moment = QueryMoment::of(ledger);
    if (!moment)
        return moment.error();
    query->limit = exportedAtOnce;
    do {
        if (progress && !progress(table.rows.size(), 0))
            return Error{ErrorCode::Cancelled, {}, u"stopped reading"_s};
        Presenter presenter(ledger, codes);
        const Result<RecordPage> page = queryRecords(ledger, *query);
        if (!page)
            return page.error();
        for (const Record& record : page->records) {
            TableRow row;
            row.key = record.id().toString();
            row.cells.append(TableCell(table.rows.size() + 1));
            for (const FieldDescription* field : fields) {
                row.cells.append(record.erasedFields().contains(field->number)
                                     ? TableCell(QCoreApplication::translate("RecordForm", "已依法删除"))
                                     : exportCell(presenter, *field, record.value(field->number)));
            }
            table.rows.append(std::move(row));
        }
        query->after = page->next;
    } while (query->after);
    query->after.reset();
    QVector<const FieldDescription*> summed = fields;
    summed.removeIf([](const FieldDescription* field) { return !isSummable(*field); });
    if (!summed.isEmpty() && !table.rows.isEmpty()) {
        if (progress && !progress(table.rows.size(), 0))
            return Error{ErrorCode::Cancelled, {}, u"stopped reading"_s};
        // One sum a column, so that they stand by the place of the column.
        RecordSums byColumn;
        const Result<RecordSums> sums = sumRecords(ledger, *query, summed);
        if (!sums)
            return sums.error();
        byColumn.count = sums->count;
        for (const FieldDescription* field : fields) {
            const qsizetype at = summed.indexOf(field);
            byColumn.sums.append(at < 0 ? std::nullopt : sums->sums[at]);
        }
        table.rows.append(totalRow(fields, byColumn));
    }
    return table;
}

qint64 exportedRows(const Table& table)
{
    return std::ranges::count_if(table.rows, [](const TableRow& row) { return row.kind != RowKind::Total; });
}

} // namespace jc::ui
