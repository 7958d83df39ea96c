// The one property of union: whatever several offices did, nothing of docs/format.md §5 to §9 is broken.
#pragma once

#include "tests/core/ledger/union/history.h"
#include "tests/core/ledger/union/two_dictionaries.h"

namespace jc::test {

// Lives through the history and names the first thing that is wrong; empty where nothing is.
[[nodiscard]] QString faultOf(const LedgerTemplates& templates, const History& history);

// Over many histories; how many and from which seed says RC_PARAMS. Reports the least history that fails.
[[nodiscard]] bool unionHolds(const LedgerTemplates& templates);

} // namespace jc::test
