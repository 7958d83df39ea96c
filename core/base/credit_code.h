// The unified social credit code (统一社会信用代码, GB 32100-2015): department, class, 6 digits region, 9
// characters organisation code (GB 11714-1997), check character. Pure functions, safe on any thread.
#pragma once

#include "core/base/number_check.h"

namespace jc {

// Order of tests: damage, old forms, length, characters, check character, class, region, organisation code.
// Detail keys: length, char, checksum, class, warn:class (rare in a county's business), region-unknown,
// orgcode-checksum, regno (15 digits of an old business licence), orgcode (9 characters of an old
// organisation code).
[[nodiscard]] NumberCheck checkCreditCode(QStringView text, const NumberContext& context);

// The check character of the first 17; a null character if one of them is not of the code's alphabet.
// Precondition: 17 characters at least.
[[nodiscard]] char16_t creditCodeCheckCharacter(QStringView first17);
// The check character of an organisation code's first eight. Precondition: eight characters at least.
[[nodiscard]] char16_t organisationCodeCheckCharacter(QStringView first8);

} // namespace jc
