#include "core/ledger/query_order.h"

#include "core/ledger/operation_log.h"
#include "core/ledger/query_where.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"

#include <QSet>

#include <algorithm>

namespace jc {

namespace {

constexpr qsizetype numbersAtOnce = 5'000;
constexpr qsizetype mostFollowed = 2'000; // records; to read the order anew costs less

// Finds where records belong in an order, by the keys of a few of its rows.
class OrderPlaces
{
public:
    OrderPlaces(const Ledger& ledger, const RecordQuery& query)
        : m_ledger(ledger)
        , m_query(query)
    {
        if (query.among)
            m_among = QSet<qint64>(query.among->cbegin(), query.among->cend());
    }

    // The key of the record as it stands; nothing where the list does not hold it.
    Result<std::optional<PageKey>> keyOf(qint64 n)
    {
        if (m_query.among && !m_among.contains(n))
            return std::optional<PageKey>();
        if (!m_own.isPrepared()) {
            // The whole set would be taken apart again for each record.
            RecordQuery unbounded = m_query;
            unbounded.among.reset();
            Result<Where> where = whereOf(m_ledger, unbounded);
            if (!where)
                return where.error();
            where->conditions.append(QStringLiteral("t._n = ?"));
            Result<Statement> statement = Statement::prepare(
                m_ledger.handle(),
                QStringLiteral("SELECT %1 FROM %2 t%3")
                    .arg(sortColumnOf(m_query), stateTable(*m_query.entity), where->text()));
            if (!statement)
                return statement.error();
            m_own = std::move(*statement);
            m_ownNumber = where->bindTo(m_own);
        }
        m_own.bind(m_ownNumber, n);
        const Result<bool> row = m_own.step();
        if (!row)
            return row.error();
        std::optional<PageKey> key;
        if (*row)
            key = pageKeyOf(m_query, m_own, 0, n);
        m_own.reset();
        return key;
    }

    Result<qsizetype> placeOf(const PageKey& key, const QVector<qint64>& order)
    {
        Where beyond;
        addAfter(m_query, key, beyond);
        Result<Statement> statement = Statement::prepare(
            m_ledger.handle(),
            QStringLiteral("SELECT %1 FROM %2 t WHERE t._n = ?")
                .arg(beyond.conditions.join(QLatin1String(" AND ")), stateTable(*m_query.entity)));
        if (!statement)
            return statement.error();
        const int number = beyond.bindTo(*statement);
        qsizetype low = 0;
        qsizetype high = order.size();
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            statement->bind(number, order[middle]);
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            const bool isBeyond = *row && !statement->isNull(0) && statement->integer(0) != 0;
            statement->reset();
            if (isBeyond)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    const Ledger& m_ledger;
    const RecordQuery& m_query;
    QSet<qint64> m_among;
    Statement m_own;
    int m_ownNumber = 0;
};

// `order` in numbers of some size, each bound to the statement as its last value and stepped through.
template <typename EachRow>
Result<void>
stepNumbered(Statement& statement, int position, const QVector<qint64>& numbers, const EachRow& each)
{
    for (qsizetype from = 0; from < numbers.size(); from += numbersAtOnce) {
        statement.bind(position,
                       numbersAsJson(numbers, from, std::min(numbersAtOnce, numbers.size() - from)));
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            const Result<void> taken = each(statement);
            if (!taken)
                return taken;
        }
        statement.reset();
    }
    return {};
}

// One more than mostFollowed at most.
Result<QVector<qint64>> writtenSince(const Ledger& ledger, const EntityDescription& entity, qint64 since)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT DISTINCT record FROM op WHERE n > ? AND entity = ? LIMIT %1")
            .arg(mostFollowed + 1));
    if (!statement)
        return statement.error();
    statement->bind(0, since);
    statement->bind(1, qint64{entity.number});
    QVector<qint64> numbers;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return numbers;
        numbers.append(statement->integer(0));
    }
}

// Sums in two halves, as SQLite gives up on a sum of 64 bits that runs over.
QString halvedSums(const QString& column)
{
    return QStringLiteral("sum(%1 >> 32), sum(%1 & 4294967295)").arg(column);
}

std::optional<qint64> wholeSum(qint64 high, qint64 low)
{
    qint64 whole = 0;
    if (__builtin_mul_overflow(high, qint64{1} << 32, &whole) || __builtin_add_overflow(whole, low, &whole))
        return std::nullopt;
    return whole;
}

} // namespace

Result<QueryMoment> QueryMoment::of(const Ledger& ledger)
{
    // A savepoint, as it may stand within a transaction.
    const Result<void> begun = execute(ledger.handle(), "SAVEPOINT jc_moment");
    if (!begun)
        return begun.error();
    return QueryMoment(ledger.handle());
}

QueryMoment::~QueryMoment()
{
    // Nothing was written, so there is nothing that could fail to be kept.
    if (m_handle != nullptr)
        static_cast<void>(execute(m_handle, "RELEASE jc_moment"));
}

Result<QVector<qint64>> queryOrder(const Ledger& ledger, const RecordQuery& query)
{
    const Result<Where> where = whereOf(ledger, query);
    if (!where)
        return where.error();
    QString sql = QStringLiteral("SELECT t._n FROM %1 t%2%3")
                      .arg(stateTable(*query.entity), where->text(), orderOf(query));
    if (query.limit > 0)
        sql += QStringLiteral(" LIMIT %1").arg(query.limit);
    Result<Statement> statement = Statement::prepare(ledger.handle(), sql);
    if (!statement)
        return statement.error();
    where->bindTo(*statement);
    QVector<qint64> order;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return order;
        order.append(statement->integer(0));
    }
}

Result<QVector<Record>>
readNumbered(const Ledger& ledger, const EntityDescription& entity, const QVector<qint64>& numbers)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT %1 FROM %2 t WHERE t._n IN (SELECT value FROM json_each(?))")
            .arg(StateStore::selectColumns(entity, QStringLiteral("t")), stateTable(entity)));
    if (!statement)
        return statement.error();
    QHash<qint64, Record> found;
    found.reserve(numbers.size());
    const Result<void> read = stepNumbered(*statement, 0, numbers, [&](const Statement& row) -> Result<void> {
        Result<StoredRecord> stored = ledger.store().readRow(entity, row, 0);
        if (!stored)
            return stored.error();
        found.insert(stored->n, std::move(stored->record));
        return {};
    });
    if (!read)
        return read.error();
    QVector<Record> records;
    records.reserve(numbers.size());
    for (const qint64 n : numbers)
        records.append(found.value(n));
    return records;
}

Result<qint64> newestOperation(const Ledger& ledger)
{
    const Result<qint64> next = ledger.log().nextOperation();
    if (!next)
        return next.error();
    return *next - 1;
}

Result<OrderSteps> followOrder(const Ledger& ledger,
                               const RecordQuery& query,
                               const QVector<qint64>& order,
                               const QVector<RecordId>& touched,
                               std::optional<qint64> since)
{
    const Result<QueryMoment> moment = QueryMoment::of(ledger);
    if (!moment)
        return moment.error();
    const Result<qint64> newest = newestOperation(ledger);
    if (!newest)
        return newest.error();
    OrderSteps steps;
    steps.newest = *newest;
    QSet<qint64> numbers;
    for (const RecordId& id : touched) {
        const Result<std::optional<qint64>> n = ledger.store().numberOf(id, query.entity->number);
        if (!n)
            return n.error();
        if (n->has_value() && !numbers.contains(**n)) {
            numbers.insert(**n);
            steps.touched.append(**n);
        }
    }
    const Result<QVector<qint64>> others =
        since ? writtenSince(ledger, *query.entity, *since) : QVector<qint64>();
    if (!others)
        return others.error();
    if (others->size() > mostFollowed) {
        Result<QVector<qint64>> anew = queryOrder(ledger, query);
        if (!anew)
            return anew.error();
        steps.order = std::move(*anew);
        steps.isAnew = true;
        return steps;
    }
    for (const qint64 n : *others) {
        if (!numbers.contains(n)) {
            numbers.insert(n);
            steps.touched.append(n);
        }
    }
    QVector<std::pair<qint64, qsizetype>> before;
    for (qsizetype place = order.size() - 1; place >= 0; --place) {
        if (numbers.contains(order[place]))
            before.append({order[place], place});
    }
    steps.order = order;
    for (const auto& [n, place] : std::as_const(before))
        steps.order.removeAt(place);
    OrderPlaces places(ledger, query);
    QSet<qint64> listed;
    for (const qint64 n : std::as_const(steps.touched)) {
        const Result<std::optional<PageKey>> key = places.keyOf(n);
        if (!key)
            return key.error();
        if (!key->has_value())
            continue;
        const Result<qsizetype> place = places.placeOf(**key, steps.order);
        if (!place)
            return place.error();
        steps.order.insert(*place, n);
        listed.insert(n);
    }
    if (steps.order == order)
        return steps;
    for (const auto& [n, place] : std::as_const(before))
        steps.removed.append(place);
    for (qsizetype place = 0; place < steps.order.size(); ++place) {
        if (listed.contains(steps.order[place]))
            steps.inserted.append(place);
    }
    return steps;
}

Result<RecordSums>
sumRecords(const Ledger& ledger, const RecordQuery& query, const QVector<const FieldDescription*>& fields)
{
    const Result<Where> where = whereOf(ledger, query);
    if (!where)
        return where.error();
    QStringList columns{QStringLiteral("count(*)"),
                        QStringLiteral("sum(t._state = %1)").arg(static_cast<int>(RecordState::Draft)),
                        QStringLiteral("sum((t._marks & %1) <> 0)").arg(state_mark::critical)};
    for (const FieldDescription* field : fields)
        columns.append(halvedSums(QStringLiteral("t.") + stateColumn(*field)));
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT %1 FROM %2 t%3")
            .arg(columns.join(QLatin1String(", ")), stateTable(*query.entity), where->text()));
    if (!statement)
        return statement.error();
    where->bindTo(*statement);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    RecordSums sums;
    sums.count = statement->integer(0);
    sums.drafts = statement->integer(1);
    sums.toReview = statement->integer(2);
    for (int i = 0; i < fields.size(); ++i) {
        const int at = 3 + 2 * i;
        sums.sums.append(statement->isNull(at)
                             ? std::nullopt
                             : wholeSum(statement->integer(at), statement->integer(at + 1)));
    }
    return sums;
}

Result<ChosenSum> sumNumbered(const Ledger& ledger,
                              const EntityDescription& entity,
                              const FieldDescription& field,
                              const QVector<qint64>& numbers)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT %1, count(t.%2) FROM %3 t WHERE t._n IN (SELECT value FROM json_each(?))")
            .arg(halvedSums(QStringLiteral("t.") + stateColumn(field)),
                 stateColumn(field),
                 stateTable(entity)));
    if (!statement)
        return statement.error();
    ChosenSum chosen;
    qint64 high = 0;
    qint64 low = 0;
    const Result<void> summed =
        stepNumbered(*statement, 0, numbers, [&](const Statement& row) -> Result<void> {
            high += row.integer(0);
            low += row.integer(1);
            chosen.filled += row.integer(2);
            return {};
        });
    if (!summed)
        return summed.error();
    chosen.sum = wholeSum(high, low);
    return chosen;
}

Result<qsizetype> findNext(const Ledger& ledger,
                           const RecordQuery& query,
                           const Filter& wanted,
                           const QVector<qint64>& order,
                           qsizetype from)
{
    RecordQuery narrowed = query;
    narrowed.filters.append(wanted);
    narrowed.sort = nullptr;
    const Result<QVector<qint64>> found = queryOrder(ledger, narrowed);
    if (!found)
        return found.error();
    const QSet<qint64> numbers(found->cbegin(), found->cend());
    for (qsizetype step = 1; step <= order.size() && !numbers.isEmpty(); ++step) {
        const qsizetype place = (from + step) % order.size();
        if (numbers.contains(order[place]))
            return place;
    }
    return -1;
}

} // namespace jc
