// How the state tables follow the dictionary. A ledger keeps the fingerprint of the dictionary its tables
// were made for; where the program's differs, new fields become nullable columns, new entities become tables,
// indexes are made and dropped, and only what operations already say of the new fields is folded anew.
// Anything else derives the whole state anew.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Whether the tables are those of the ledger's dictionary.
[[nodiscard]] Result<bool> schemaFollows(const Ledger& ledger);
// Makes them so, in one transaction.
[[nodiscard]] Result<void> followSchema(Ledger& ledger);
// Notes that the tables were made for the ledger's dictionary. Within the caller's transaction.
[[nodiscard]] Result<void> noteSchema(Ledger& ledger);

} // namespace jc
