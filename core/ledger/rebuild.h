// Derives the state tables from the operations, and proves that they are what the operations say.
#pragma once

#include "core/dictionary/dictionary.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/state_store.h"

namespace jc {

// Replaces all state tables and their indexes. Within the caller's transaction.
[[nodiscard]] Result<void>
rebuildStateTables(sqlite3* handle, const Dictionary& dictionary, OperationLog& log, StateStore& store);

} // namespace jc
