// The lines of 今日待办 in words, and where each leads. Pure functions.
#pragma once

#include "core/quality/todo.h"
#include "ui/shell/location.h"

namespace jc::ui {

// 培训班过了结业日期仍在训
[[nodiscard]] QString todoText(const Todo& todo);
// What to do about it, for the tooltip.
[[nodiscard]] QString todoAdvice(const Todo& todo);
// The list of exactly the records it counts, of the whole ledger.
[[nodiscard]] Location todoLocation(const Todo& todo);

} // namespace jc::ui
