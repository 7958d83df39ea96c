// Indexes after, for large loads: an index made once over all rows costs a fraction of one kept up row by
// row.
#pragma once

#include "core/ledger/change.h"
#include "core/ledger/ledger.h"

namespace jc {

class BulkIndexes
{
public:
    // Fewer new rows than this, or than half of what a table holds, and its indexes are kept up as usual.
    static constexpr qint64 fewest = 5000;

    // Drops the indexes of the tables that `change` fills. Within the caller's transaction: an error or a
    // kill brings them back.
    [[nodiscard]] static Result<BulkIndexes> lift(const Ledger& ledger, const Change& change);
    [[nodiscard]] Result<void> restore();

private:
    explicit BulkIndexes(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    const Ledger& m_ledger;
    QStringList m_toMake;
};

} // namespace jc
