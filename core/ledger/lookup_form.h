// The one form of a value under which a sealed field is looked up, so that 5301 2319… and 53012319…X are
// found however they were typed.
#pragma once

#include "core/dictionary/field.h"

namespace jc {

[[nodiscard]] QString lookupForm(QStringView text);

} // namespace jc
