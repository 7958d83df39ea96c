// The order of a whole list as local record numbers, eight bytes a row: with it every row of a million has a
// place, and any page is read by the keys of its rows, never by counting up to it. Sums of the same list, and
// one moment for several questions to it.
#pragma once

#include "core/ledger/query.h"

#include <utility>

namespace jc {

// While it lives, all that is read of the ledger is as it stood at the first reading, whatever is committed
// meanwhile; for pages and sums that must fit one another. Must not outlive the ledger; its thread.
class QueryMoment
{
public:
    [[nodiscard]] static Result<QueryMoment> of(const Ledger& ledger);
    ~QueryMoment();
    QueryMoment(QueryMoment&& other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {}
    QueryMoment& operator=(QueryMoment&&) = delete;
    QueryMoment(const QueryMoment&) = delete;
    QueryMoment& operator=(const QueryMoment&) = delete;

private:
    explicit QueryMoment(sqlite3* handle)
        : m_handle(handle)
    {}

    sqlite3* m_handle;
};

// `after` is not regarded; `limit` is.
[[nodiscard]] Result<QVector<qint64>> queryOrder(const Ledger& ledger, const RecordQuery& query);

// By their local numbers, in the order given. One that has no row is a default record.
[[nodiscard]] Result<QVector<Record>>
readNumbered(const Ledger& ledger, const EntityDescription& entity, const QVector<qint64>& numbers);

// What became of an order after some of its records changed. Without removals and insertions every row stands
// where it stood.
struct OrderSteps
{
    QVector<qint64> order;
    QVector<qsizetype> removed;  // places in the order of before, falling
    QVector<qsizetype> inserted; // places in the new one, rising
    QVector<qint64> touched;     // numbers of the records that changed, listed or not
    qint64 newest = 0;           // operation that this was read with, and all before it
    bool isAnew = false;         // too many came at once: the order alone, without the steps
};

// The newest operation in the ledger; 0: none.
[[nodiscard]] Result<qint64> newestOperation(const Ledger& ledger);

// Takes the records out of `order` and puts those that belong to the list where they belong now. Costs some
// twenty key look-ups a record, and a few passes over the order in memory. `query.limit` must be 0.
//
// A place is found by the keys of the rows beside it, so that a record that changed since and stands where it
// stood leads others astray. `since`, the newest operation that `order` has, adds what was written after it.
[[nodiscard]] Result<OrderSteps> followOrder(const Ledger& ledger,
                                             const RecordQuery& query,
                                             const QVector<qint64>& order,
                                             const QVector<RecordId>& touched,
                                             std::optional<qint64> since = std::nullopt);

struct RecordSums
{
    qint64 count = 0;
    qint64 drafts = 0;
    qint64 toReview = 0;
    // By field asked for; nothing where no row has a value, or the sum has no room in 64 bits.
    QVector<std::optional<qint64>> sums;
};

// In one pass over the list. Fields of integers, money (fen) and decimals (scaled).
[[nodiscard]] Result<RecordSums>
sumRecords(const Ledger& ledger, const RecordQuery& query, const QVector<const FieldDescription*>& fields);

// The sum of one field over some records, and how many of them have a value.
struct ChosenSum
{
    std::optional<qint64> sum = 0; // nothing: it has no room in 64 bits
    qint64 filled = 0;
};

[[nodiscard]] Result<ChosenSum> sumNumbered(const Ledger& ledger,
                                            const EntityDescription& entity,
                                            const FieldDescription& field,
                                            const QVector<qint64>& numbers);

// The place of the next record in `order` after place `from` that `wanted` holds of too, from the beginning
// where none follows. -1: none.
[[nodiscard]] Result<qsizetype> findNext(const Ledger& ledger,
                                         const RecordQuery& query,
                                         const Filter& wanted,
                                         const QVector<qint64>& order,
                                         qsizetype from);

} // namespace jc
