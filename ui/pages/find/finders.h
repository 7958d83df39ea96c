// What the pages contribute to Ctrl+K: people, classes, certificates, organisations, goals, tasks, reports. A
// new kind is one more finder here.
#pragma once

#include "ui/shell/finder.h"

namespace jc::ui {

[[nodiscard]] QVector<Finder> finders();

} // namespace jc::ui
