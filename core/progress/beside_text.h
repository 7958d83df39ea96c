// What stands beside a figure in words: 人数 312；其中：企业新型学徒制 40.
#pragma once

#include "core/progress/progress.h"

namespace jc {

// Empty where nothing stands beside it.
[[nodiscard]] QString besideText(const Figure& figure);

} // namespace jc
