// The rows that figures were summed from, kept in memory between one look at a ledger and the next: after a
// save only what it touched is read again, by the same compiled SQL, so that figures of a large ledger follow
// at once. What is kept always equals what sumRows would read (tests/core/progress/kept_rows_test.cpp).
//
// Memory: 40 bytes a row of each query. Thread: that of the ledger it is used with.
#pragma once

#include "core/progress/changed_records.h"
#include "core/progress/row_sums.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace jc {

// Compiles one query for a scope; everything it needs is held by value.
using RowQuery = std::function<Result<CompiledQuery>(const Ledger&, const RowScope&)>;

class KeptRows
{
public:
    KeptRows();
    ~KeptRows();
    KeptRows(const KeptRows&) = delete;
    KeptRows& operator=(const KeptRows&) = delete;

    // Notes what changed since the last call; sums() after it are of the ledger as it stands. Queries that
    // were not asked for since the last call are forgotten.
    [[nodiscard]] Result<void> follow(const Ledger& ledger);
    // As sumRows; `compiled` is what `query` gives for all rows.
    [[nodiscard]] Result<QVector<RowSum>>
    sums(const Ledger& ledger, const CompiledQuery& compiled, const RowQuery& query, SumBy by);

private:
    class Query;

    LogCursor m_cursor;
    std::map<QString, std::unique_ptr<Query>> m_queries; // by text and values
};

} // namespace jc
