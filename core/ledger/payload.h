// The bytes of an operation: a map of field numbers to values in deterministic CBOR (RFC 8949, section 4.2):
// keys in ascending order, shortest integers, definite lengths; integers, text, bytes, arrays and null (a
// cleared field) only.
#pragma once

#include "core/base/result.h"
#include "core/dictionary/value.h"

#include <QByteArray>
#include <QMap>

namespace jc {

// Field numbers beyond every entity's own: what the ledger itself says of a record, as ordinary plain fields.
namespace ledger_field {
inline constexpr quint16 state = 1001;   // integer, RecordState
inline constexpr quint16 deleted = 1002; // integer, 0 or 1
} // namespace ledger_field

[[nodiscard]] QByteArray encodeFields(const QMap<quint16, Value>& fields);
[[nodiscard]] Result<QMap<quint16, Value>> decodeFields(const QByteArray& bytes);

} // namespace jc
