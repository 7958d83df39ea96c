// Phone numbers as they stand in rosters: mobile numbers, landlines in the same column, two in one cell. Pure
// functions, safe on any thread.
#pragma once

#include "core/base/number_check.h"

namespace jc {

// Takes +86, 86, 0086, a leading 0, blanks, hyphens, brackets. Detail keys: length, char, prefix, iot,
// shortcode, strip0 (leading 0 removed), warn:unassigned-prefix, warn:area-code (landline without area code).
// A landline is written 0875-1234567, several numbers are joined by ";".
[[nodiscard]] NumberCheck checkPhone(QStringView text);

// "138****0042", "0875-***4567"; several numbers are masked one by one.
[[nodiscard]] QString maskPhone(QStringView phone);

} // namespace jc
