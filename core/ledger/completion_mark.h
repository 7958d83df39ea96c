// Content of operations known already can come later (take_in.h: what a package left out). That makes no new
// operation, so whoever follows a ledger by its operations looks at this mark too. It belongs to this copy of
// the ledger.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Another than before after each completion; empty: there never was one.
[[nodiscard]] Result<QString> completionMark(const Ledger& ledger);
[[nodiscard]] Result<void> noteCompletion(Ledger& ledger);

} // namespace jc
