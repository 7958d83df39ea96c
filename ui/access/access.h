// What a screen reader is told where Qt's own words for a widget fall short (ux §4, 5, 8, 10, 14 and 15): the
// roles of the window, its bands and its charts, combo boxes by their label instead of their value, the keys
// of menu lines and of buttons.
#pragma once

namespace jc::ui {

// Once, after the QApplication stands and before the first window. GUI thread.
void installAccess();

} // namespace jc::ui
