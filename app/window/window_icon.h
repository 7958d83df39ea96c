// The program's own sign, for title bars and task lists.
#pragma once

#include <QIcon>

namespace jc::app {

// Drawn here and not by Qt's icon plugin, which is loaded by name and may be missing without a word.
[[nodiscard]] QIcon windowIcon();

} // namespace jc::app
