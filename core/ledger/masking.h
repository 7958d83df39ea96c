// How a sensitive value is shown where it is not revealed.
#pragma once

#include "core/dictionary/field.h"

namespace jc {

// An ID number keeps its first six digits only, since a birth date or an age may stand beside it: six and
// eight and four would be the whole number. A phone keeps three and four. Everything else becomes stars.
[[nodiscard]] QString maskedText(const FieldDescription& field, const QString& text);

} // namespace jc
