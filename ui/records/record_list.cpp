#include "ui/records/record_list.h"

#include "core/base/number_check.h"
#include "core/base/text.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

namespace {

RecordListRow presentedRow(Presenter& presenter, const Record& record)
{
    RecordListRow row;
    row.id = record.id();
    row.draft = record.state() == RecordState::Draft;
    row.toReview = record.review() == Review::Critical;
    row.gone = record.isDeleted();
    for (const FieldDescription* field : listedFields(record.entity())) {
        QString text = record.erasedFields().contains(field->number)
                           ? QCoreApplication::translate("RecordForm", "已依法删除")
                           : presenter.text(*field, record.value(field->number), Reveal::Masked);
        row.cells.append(text.replace(u'\n', u' '));
    }
    return row;
}

Filter equalFilter(const FieldDescription& field, const Value& value)
{
    if (field.type == FieldType::Region)
        return {&field, Filter::Test::Within, value};
    return {&field, Filter::Test::Equals, value};
}

Result<Value> filterValue(const Ledger& ledger, const FieldDescription& field, const QString& text)
{
    Result<Value> value = valueFromText(ledger, field, text);
    if (!value)
        return value;
    // A set is filtered by one of its members.
    if (const QStringList* codes = value->codes(); codes != nullptr && codes->size() == 1)
        return Value(codes->first());
    if (const QVector<RecordId>* ids = value->references(); ids != nullptr && ids->size() == 1)
        return Value(ids->first());
    return value;
}

Result<RecordQuery> recordListQuery(const Ledger& ledger, const RecordListRequest& request)
{
    RecordQuery query;
    query.entity = request.entity;
    query.sort = request.sort;
    query.descending = request.descending;
    if (request.draftsOnly)
        query.state = RecordState::Draft;
    query.toReview = request.toReview;
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter) {
        const FieldDescription* field = request.entity->field(QStringView(filter.key()));
        if (field == nullptr)
            continue;
        const Result<Value> value = filterValue(ledger, *field, filter.value());
        if (!value)
            return value.error();
        query.filters.append(equalFilter(*field, *value));
    }
    const FieldDescription* place = regionFieldOf(*request.entity);
    if (place != nullptr && !request.regionCode.isEmpty()) {
        const Result<Value> value = valueFromText(ledger, *place, request.regionCode);
        if (!value)
            return value.error();
        query.filters.append({place, Filter::Test::Within, *value});
    }
    if (!request.search.isEmpty())
        query.filters.append(searchFilter(*request.entity, request.search));
    return query;
}

} // namespace

QVector<const FieldDescription*> listedFields(const EntityDescription& entity)
{
    QVector<const FieldDescription*> fields;
    for (const FieldDescription* field : entity.fields) {
        if (field->listed)
            fields.append(field);
    }
    return fields;
}

const FieldDescription* regionFieldOf(const EntityDescription& entity)
{
    const auto at = std::ranges::find_if(entity.fields, [](const FieldDescription* field) {
        return field->type == FieldType::Region && field->sortable;
    });
    return at == entity.fields.end() ? nullptr : *at;
}

const FieldDescription* residentIdFieldOf(const EntityDescription& entity)
{
    const auto at = std::ranges::find(entity.fields, FieldType::ResidentId, &FieldDescription::type);
    return at == entity.fields.end() ? nullptr : *at;
}

Filter searchFilter(const EntityDescription& entity, const QString& typed)
{
    const QString number = foldNumber(typed);
    const FieldDescription* identity = residentIdFieldOf(entity);
    const bool digits = number.size() >= 4 && isAllDigits(QStringView(number).chopped(1)) &&
                        (number.back().isDigit() || number.back() == u'X');
    if (identity != nullptr && digits) {
        const bool whole = number.size() >= 15;
        // Sealed on disk: between the whole number and its last four characters nothing can be looked up.
        return whole ? Filter{identity, Filter::Test::Equals, Value(number)}
                     : Filter{identity, Filter::Test::EndsWith, Value(number.right(4))};
    }
    return {entity.title, Filter::Test::NameMatches, Value(foldText(typed))};
}

Result<RecordListPage> readRecordList(const Ledger& ledger,
                                      const CodeTables& codes,
                                      const RecordListRequest& request,
                                      const std::optional<PageKey>& after,
                                      qsizetype limit)
{
    Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    query->after = after;
    query->limit = limit;
    const Result<RecordPage> records = queryRecords(ledger, *query);
    if (!records)
        return records.error();
    Presenter presenter(ledger, codes);
    RecordListPage page;
    page.next = records->next;
    page.rows.reserve(records->records.size());
    for (const Record& record : records->records)
        page.rows.append(presentedRow(presenter, record));
    return page;
}

Result<RecordListCount>
countRecordList(const Ledger& ledger, const CodeTables& codes, const RecordListRequest& request)
{
    Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    RecordListCount count;
    const Result<qint64> all = countRecords(ledger, *query);
    if (!all)
        return all.error();
    count.all = *all;
    query->state = RecordState::Draft;
    const Result<qint64> drafts = countRecords(ledger, *query);
    if (!drafts)
        return drafts.error();
    count.drafts = *drafts;
    query->state = request.draftsOnly ? std::optional(RecordState::Draft) : std::nullopt;
    query->toReview = true;
    const Result<qint64> toReview = countRecords(ledger, *query);
    if (!toReview)
        return toReview.error();
    count.toReview = *toReview;
    Presenter presenter(ledger, codes);
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter) {
        const FieldDescription* field = request.entity->field(QStringView(filter.key()));
        if (field == nullptr)
            continue;
        const Result<Value> value = valueFromText(ledger, *field, filter.value());
        if (value)
            count.filterTexts.insert(filter.key(), presenter.text(*field, *value, Reveal::Masked));
    }
    if (!request.regionCode.isEmpty()) {
        const Result<Value> place = valueFromText(ledger, region::parent.description, request.regionCode);
        if (place)
            count.regionName = presenter.text(region::parent.description, *place, Reveal::Masked);
    }
    return count;
}

Result<QVector<RecordListRow>> readRecordRows(const Ledger& ledger,
                                              const CodeTables& codes,
                                              const EntityDescription& entity,
                                              const QVector<RecordId>& ids)
{
    Presenter presenter(ledger, codes);
    QVector<RecordListRow> rows;
    rows.reserve(ids.size());
    for (const RecordId& id : ids) {
        const Result<std::optional<Record>> record = ledger.read(entity, id);
        if (!record)
            return record.error();
        if (record->has_value())
            rows.append(presentedRow(presenter, **record));
        else
            rows.append({id, false, false, true, {}});
    }
    return rows;
}

} // namespace jc::ui
