// Derives all tables of the state from the operations.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Drops the derived tables and makes them anew. Within the caller's transaction: readers see the old ones
// until it commits.
[[nodiscard]] Result<void> rebuildStateTables(Ledger& ledger, const Progress& progress);

[[nodiscard]] Result<void> executeAll(sqlite3* handle, const QStringList& statements);

} // namespace jc
