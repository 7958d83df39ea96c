// One hash over everything the state says, by global ids only: equal in two ledgers that hold the same
// operations and know the same dictionary.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// BLAKE2b-256.
[[nodiscard]] Result<QByteArray> stateDigest(const Ledger& ledger);

} // namespace jc
