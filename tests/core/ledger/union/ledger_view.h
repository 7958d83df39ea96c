// What a ledger says of itself, laid beside the naive reference.
#pragma once

#include "core/ledger/ledger.h"
#include "tests/core/ledger/union/reference.h"

namespace jc::test {

// The first difference between the ledger's state and what the reference makes of the ledger's own changes,
// in words; empty where there is none.
[[nodiscard]] QString differenceFromReference(const Ledger& ledger);

// Every change the ledger holds; the program ends where it cannot be read.
[[nodiscard]] QVector<ChangeRecord> allChanges(const Ledger& ledger);

[[nodiscard]] QString describe(const OperationId& id);

} // namespace jc::test
