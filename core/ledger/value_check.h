// What cannot be stored at all: a field the entity does not have, a value of another type than the field's.
#pragma once

#include "core/base/result.h"
#include "core/dictionary/entity.h"

#include <QMap>

namespace jc {

// Precondition: the value is not empty.
[[nodiscard]] bool isOfType(FieldType type, const Value& value);

[[nodiscard]] Result<void> requireStorable(const EntityDescription& entity,
                                           const QMap<quint16, Value>& fields);

} // namespace jc
