// Emptying a ledger's write-ahead log (-wal), where what was erased or replaced for good may still stand. A
// reader at work keeps it from being emptied; then it is done at the next opening for writing.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Within the transaction that removes something: even whoever is killed right after it leaves the note.
[[nodiscard]] Result<void> noteLogToEmpty(Ledger& ledger);
// Empties the log where that is noted; outside of any transaction. A reader in the way is no error: the note
// stays.
[[nodiscard]] Result<void> emptyNotedLog(Ledger& ledger);

} // namespace jc
