// The resident ID number (公民身份号码, GB 11643-1999): 6 digits region, 8 birth date, 3 sequence (odd male,
// even female), 1 check character. The same form serves residence permits of Hong Kong (810000), Macao
// (820000) and Taiwan (830000) residents. Pure functions, safe on any thread.
#pragma once

#include "core/base/number_check.h"

#include <optional>

namespace jc {

// Order of tests: damage, length, characters, check character, date, region, age; detail keys: length, char,
// checksum, precision-loss, date, century, future-birth, region, region-unknown, warn:region-level, warn:age,
// warn:precision-loss, doc:17, doc:09, doc:07, doc. A 15-digit number answers Legacy15 with the 18-digit
// number offered.
[[nodiscard]] NumberCheck checkResidentId(QStringView text, const NumberContext& context);

// The functions below take the normalized 18-character form; from anything else they read nothing.
[[nodiscard]] QDate residentIdBirthDate(QStringView id);
[[nodiscard]] std::optional<bool> residentIdIsFemale(QStringView id);
// The first six digits, the region of first registration; empty for another form.
[[nodiscard]] QString residentIdRegion(QStringView id);

// The check character of the first 17 digits. Precondition: 17 digits at least.
[[nodiscard]] char16_t residentIdCheckCharacter(QStringView first17);
// 18 characters from 15 digits: century 19, or 18 for the sequences 996-999 that the old form kept for
// centenarians. Precondition: 15 digits.
[[nodiscard]] QString residentIdFrom15(QStringView digits);

// "530523********002X": first six and last four. Not where birth date or age stands beside it: six and eight
// and four would be the whole number; there maskResidentIdToRegion.
[[nodiscard]] QString maskResidentId(QStringView id);
// "530523************"
[[nodiscard]] QString maskResidentIdToRegion(QStringView id);

} // namespace jc
