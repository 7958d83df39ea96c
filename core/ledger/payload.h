// The payload of an operation: a map of field numbers to values in deterministic CBOR (docs/format.md §2).
#pragma once

#include "core/base/result.h"
#include "core/dictionary/value.h"

#include <QByteArray>
#include <QMap>

namespace jc {

// Field numbers beyond every entity's own: what the ledger itself says of a record, as ordinary plain fields.
namespace ledger_field {
inline constexpr quint16 first = 1001;
inline constexpr quint16 state = 1001;   // integer, RecordState
inline constexpr quint16 deleted = 1002; // integer, 0 or 1
inline constexpr quint16 erased = 1003;  // texts: numbers of the personal fields that held a value
} // namespace ledger_field

using FieldValues = QMap<quint16, Value>;

[[nodiscard]] QByteArray encodeFields(const FieldValues& fields);
// Refuses bytes that encodeFields would not have written.
[[nodiscard]] Result<FieldValues> decodeFields(const QByteArray& bytes);

} // namespace jc
