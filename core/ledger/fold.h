// The one definition of state: what a record is after its operations.
#pragma once

#include "core/base/result.h"
#include "core/dictionary/record.h"
#include "core/ledger/operation.h"

namespace jc {

// Lays one operation over a record. Fields the entity does not know are left in the operation and not shown.
[[nodiscard]] Result<void> overlay(Record& record, const Operation& operation);

// Sets one field, including the ledger's own (payload.h).
void overlayField(Record& record, quint16 field, const Value& value);

} // namespace jc
