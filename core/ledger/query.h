// Lists of records: filtered, sorted, page by page. Pages follow the key of the last row, never an offset, so
// that the millionth row costs what the first one does.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct Filter
{
    enum class Test {
        Equals,      // for a set: contains the code or the reference
        Contains,    // text anywhere in the value
        NameMatches, // text anywhere in the value, or its pinyin; of a reference: in the title of the record
        EndsWith,    // text at the end of the value; of a sealed one its last four characters
        Within,      // a region that is the given one or lies under it
        Empty,
        Filled,
        Differs, // of a set: does not contain it; what is missing differs
        AtLeast,
        AtMost,
    };

    const FieldDescription* field = nullptr;
    Test test = Test::Equals;
    Value value;
};

// Where a page ended: the sort value and the local number of its last row.
struct PageKey
{
    std::variant<std::monostate, qint64, QString> sortValue;
    qint64 n = 0;
};

struct RecordQuery
{
    const EntityDescription* entity = nullptr;
    QVector<Filter> filters;
    const FieldDescription* sort = nullptr; // null: in the order records were made
    bool descending = false;
    bool includeDeleted = false;
    std::optional<RecordState> state; // unset: both
    std::optional<PageKey> after;
    qsizetype limit = 0;      // 0: all
    bool toReview = false;    // only records that wait for a person's decision (待核对)
    bool removedOnly = false; // only what was taken out (移出) and can be brought back
    // Only these, by local number: what no filter can say, such as what is missing elsewhere. Unset: all.
    std::optional<QVector<qint64>> among = std::nullopt;
};

struct RecordPage
{
    QVector<Record> records;
    std::optional<PageKey> next; // set when there may be more
};

[[nodiscard]] Result<RecordPage> queryRecords(const Ledger& ledger, const RecordQuery& query);
[[nodiscard]] Result<qint64> countRecords(const Ledger& ledger, const RecordQuery& query);

} // namespace jc
