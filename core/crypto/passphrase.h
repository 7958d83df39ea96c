// What a passphrase must be (等保2.0 二级: complexity).
#pragma once

#include "core/base/result.h"

namespace jc {

// At least ten characters of two kinds (digits, Latin letters, others), or sixteen of any; none of the
// obvious ones.
[[nodiscard]] Result<void> requireGoodPassphrase(const QString& typed);

} // namespace jc
