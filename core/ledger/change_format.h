// Whether a change that comes from elsewhere is what format 1 lets a writer write (docs/format.md §2), as far
// as that can be said without a dictionary.
#pragma once

#include "core/ledger/operation.h"

namespace jc {

// Its hash and commitments verify, and its bytes are of format 1.
[[nodiscard]] bool isOfFormat(const ChangeRecord& change);

} // namespace jc
