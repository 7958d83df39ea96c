// The order of a whole list as local record numbers, eight bytes a row: with it every row of a million has a
// place, and any page is read by the keys of its rows, never by counting up to it. Sums of the same list.
#pragma once

#include "core/ledger/query.h"

namespace jc {

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
};

// Takes the records out of `order` and puts those that belong to the list where they belong now. Costs some
// twenty key look-ups a record, however long the list is. `query.limit` must be 0.
[[nodiscard]] Result<OrderSteps> followOrder(const Ledger& ledger,
                                             const RecordQuery& query,
                                             const QVector<qint64>& order,
                                             const QVector<RecordId>& touched);

struct RecordSums
{
    qint64 count = 0;
    qint64 drafts = 0;
    qint64 toReview = 0;
    QVector<std::optional<qint64>> sums; // by field asked for; nothing where no row has a value
};

// In one pass over the list. Fields of integers, money (fen) and decimals (scaled).
[[nodiscard]] Result<RecordSums>
sumRecords(const Ledger& ledger, const RecordQuery& query, const QVector<const FieldDescription*>& fields);

// The sum of one field over some records, and how many of them have a value.
struct ChosenSum
{
    qint64 sum = 0;
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
