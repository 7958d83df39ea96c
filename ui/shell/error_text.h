// Errors as the message bar shows them and as they are copied for whoever helps. Pure functions.
#pragma once

#include "core/base/error.h"

namespace jc::ui {

// A short code that can be read out on the telephone: E-DAMAGED.
[[nodiscard]] QString errorCodeText(ErrorCode code);
// The sentence with the code behind it.
[[nodiscard]] QString errorSentence(const Error& error);
// Sentence, code, detail and version of the program, a line each.
[[nodiscard]] QString errorReport(const Error& error);

} // namespace jc::ui
