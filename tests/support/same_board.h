// Whether two boards say the same of every goal, month and unit, in the root region and the regions under it.
#pragma once

#include "core/progress/progress.h"

namespace jc::test {

// Empty: they do. Otherwise where they first differ, for the report of a test.
[[nodiscard]] QString differenceOf(const ProgressBoard& one, const ProgressBoard& other);

} // namespace jc::test
