// Which persons are one (same_person): the canonical person of a connected component of live links is its
// least id, and every record about a person keeps that one as _root.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Brings d_root and the _root columns up to the links as they stand. Within the caller's transaction.
[[nodiscard]] Result<void> followPersonLinks(sqlite3* handle, const Dictionary& dictionary);

// Whether they stand as the links say, for `check`.
[[nodiscard]] Result<bool> personLinksAreFollowed(sqlite3* handle, const Dictionary& dictionary);

// The canonical person of a person; itself where it is linked with none.
[[nodiscard]] Result<RecordId> personRoot(const Ledger& ledger, RecordId person);

} // namespace jc
