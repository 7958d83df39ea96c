#include "ui/records/record_list.h"

#include "core/base/number_check.h"
#include "core/base/text.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/presenter.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

namespace {

RecordListRow presentedRow(Presenter& presenter,
                           const QVector<const FieldDescription*>& fields,
                           qint64 n,
                           const Record& record)
{
    RecordListRow row;
    row.n = n;
    row.id = record.id();
    row.draft = record.state() == RecordState::Draft;
    row.toReview = record.review() == Review::Critical;
    row.cells.reserve(fields.size());
    for (const FieldDescription* field : fields) {
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

Result<Filter> conditionFilter(const Ledger& ledger, const ListCondition& condition)
{
    const FieldDescription& field = *condition.field;
    Filter filter{&field, condition.test, {}};
    switch (condition.test) {
    case Filter::Test::Empty:
    case Filter::Test::Filled:
        return filter;
    case Filter::Test::Contains:
        filter.value = Value(foldText(condition.value));
        return filter;
    case Filter::Test::EndsWith:
        filter.value = Value(field.sensitive ? foldNumber(condition.value) : foldText(condition.value));
        return filter;
    default:
        break;
    }
    const Result<Value> value = filterValue(ledger, field, condition.value);
    if (!value)
        return value.error();
    filter.value = *value;
    return filter;
}

} // namespace

Result<RecordQuery> recordListQuery(const Ledger& ledger, const RecordListRequest& request)
{
    RecordQuery query;
    query.entity = request.entity;
    query.sort = request.sort;
    query.descending = request.descending;
    if (request.draftsOnly)
        query.state = RecordState::Draft;
    query.toReview = request.toReview;
    query.removedOnly = request.removed;
    if (request.todo) {
        Result<QVector<qint64>> numbers =
            todoRecords(ledger, *request.todo, *request.entity, request.todoDay);
        if (!numbers)
            return numbers.error();
        query.among = std::move(*numbers);
    }
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter) {
        const FieldDescription* field = request.entity->field(QStringView(filter.key()));
        if (field == nullptr)
            continue;
        const Result<Value> value = filterValue(ledger, *field, filter.value());
        if (!value)
            return value.error();
        query.filters.append(equalFilter(*field, *value));
    }
    for (const ListCondition& condition : request.conditions) {
        const Result<Filter> filter = conditionFilter(ledger, condition);
        if (!filter)
            return filter.error();
        query.filters.append(*filter);
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

QVector<const FieldDescription*> columnsOf(const RecordListRequest& request)
{
    return request.columns.isEmpty() ? listedFields(*request.entity) : request.columns;
}

bool isSummable(const FieldDescription& field)
{
    if (field.type != FieldType::Money && field.type != FieldType::Integer)
        return false;
    const QLatin1String key(field.key);
    return !key.endsWith(QLatin1String("year")) && !key.contains(QLatin1String("average")) &&
           !key.startsWith(QLatin1String("minutes")) && key != QLatin1String("position");
}

Result<RecordListStart> readListStart(const Ledger& ledger,
                                      const CodeTables& codes,
                                      const RecordListRequest& request,
                                      qsizetype places,
                                      RecordId wanted)
{
    Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    query->limit = places;
    const Result<qint64> newest = newestOperation(ledger);
    if (!newest)
        return newest.error();
    Result<QVector<qint64>> order = queryOrder(ledger, *query);
    if (!order)
        return order.error();
    RecordListStart start;
    start.newest = *newest;
    start.order = std::move(*order);
    constexpr qsizetype firstRows = 60;
    Result<QVector<RecordListRow>> rows = readListRows(ledger, codes, request, start.order.mid(0, firstRows));
    if (!rows)
        return rows.error();
    start.rows = std::move(*rows);
    if (!wanted.isNull()) {
        const Result<std::optional<qint64>> n = ledger.store().numberOf(wanted, request.entity->number);
        if (!n)
            return n.error();
        start.wanted = n->value_or(0);
    }
    return start;
}

Result<RecordListOrder> readListOrder(const Ledger& ledger, const RecordListRequest& request)
{
    const Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    // Before the order, so that nothing is missed.
    const Result<qint64> newest = newestOperation(ledger);
    if (!newest)
        return newest.error();
    Result<QVector<qint64>> order = queryOrder(ledger, *query);
    if (!order)
        return order.error();
    return RecordListOrder{std::move(*order), *newest};
}

Result<QVector<RecordListRow>> readListRows(const Ledger& ledger,
                                            const CodeTables& codes,
                                            const RecordListRequest& request,
                                            const QVector<qint64>& numbers)
{
    const Result<QVector<Record>> records = readNumbered(ledger, *request.entity, numbers);
    if (!records)
        return records.error();
    Presenter presenter(ledger, codes);
    const QVector<const FieldDescription*> fields = columnsOf(request);
    QVector<RecordListRow> rows;
    rows.reserve(numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Record& record = records->at(i);
        if (!record.id().isNull())
            rows.append(presentedRow(presenter, fields, numbers[i], record));
    }
    return rows;
}

Result<RecordListFollowed> followList(const Ledger& ledger,
                                      const CodeTables& codes,
                                      const RecordListRequest& request,
                                      const RecordListOrder& order,
                                      const QVector<RecordId>& touched)
{
    const Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    Result<OrderSteps> steps = followOrder(ledger, *query, order.order, touched, order.newest);
    if (!steps)
        return steps.error();
    Result<QVector<RecordListRow>> rows = readListRows(ledger, codes, request, steps->touched);
    if (!rows)
        return rows.error();
    return RecordListFollowed{std::move(*steps), std::move(*rows)};
}

Result<QVector<RecordId>> readListIds(const Ledger& ledger, const QVector<qint64>& numbers)
{
    QVector<RecordId> ids;
    ids.reserve(numbers.size());
    for (const qint64 n : numbers) {
        const Result<RecordId> id = ledger.store().idOf(n);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

Result<RecordListCount>
countRecordList(const Ledger& ledger, const CodeTables& codes, const RecordListRequest& request)
{
    const Result<RecordQuery> query = recordListQuery(ledger, request);
    if (!query)
        return query.error();
    QVector<const FieldDescription*> summed = columnsOf(request);
    summed.removeIf([](const FieldDescription* field) { return !isSummable(*field); });
    const Result<RecordSums> sums = sumRecords(ledger, *query, summed);
    if (!sums)
        return sums.error();
    RecordListCount count;
    count.all = sums->count;
    count.drafts = sums->drafts;
    count.toReview = sums->toReview;
    for (qsizetype i = 0; i < summed.size(); ++i) {
        if (sums->sums[i])
            count.sums.insert(summed[i]->number, *sums->sums[i]);
    }
    Presenter presenter(ledger, codes);
    for (auto filter = request.filters.cbegin(); filter != request.filters.cend(); ++filter) {
        const FieldDescription* field = request.entity->field(QStringView(filter.key()));
        if (field == nullptr)
            continue;
        const Result<Value> value = valueFromText(ledger, *field, filter.value());
        if (value)
            count.filterTexts.insert(filter.key(), presenter.text(*field, *value, Reveal::Masked));
    }
    for (const ListCondition& condition : request.conditions) {
        const bool typed =
            condition.test == Filter::Test::Contains || condition.test == Filter::Test::EndsWith;
        const Result<Value> value = typed ? Result<Value>(Value(condition.value))
                                          : valueFromText(ledger, *condition.field, condition.value);
        count.conditionTexts.append(typed   ? condition.value
                                    : value ? presenter.text(*condition.field, *value, Reveal::Masked)
                                            : QString());
    }
    if (!request.regionCode.isEmpty()) {
        const Result<Value> place = valueFromText(ledger, region::parent.description, request.regionCode);
        if (place)
            count.regionName = presenter.text(region::parent.description, *place, Reveal::Masked);
    }
    return count;
}

} // namespace jc::ui
