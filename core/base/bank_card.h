// Numbers of bank cards and bank accounts. Cards have 16 to 19 digits with Luhn's check (ISO/IEC 7812-1),
// those of this country begin with 62; passbooks and company accounts have no check, so theirs is a warning
// and never an error. Pure functions, safe on any thread.
#pragma once

#include "core/base/number_check.h"

namespace jc {

// Detail keys: char, length, luhn (a card beginning with 62), precision-loss (Warn: everything after the 15th
// digit is 0), account (Warn: not a card, may be a passbook or a company account).
[[nodiscard]] NumberCheck checkBankCard(QStringView text);

// "6200***********0018": first four and last four.
[[nodiscard]] QString maskBankCard(QStringView number);

} // namespace jc
