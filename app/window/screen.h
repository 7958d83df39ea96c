// Whether the program has a screen to open a window on, and how it does without one.
#pragma once

namespace jc::app {

// Before the QApplication exists, which would end the process where there is no screen: takes the platform
// that draws into memory when `arguments` ask for nothing on a screen (pictures are then the same on every
// computer), and when there is none. A platform named in QT_QPA_PLATFORM stays. False when there is no screen
// for a window.
[[nodiscard]] bool prepareScreen(int count, char* const arguments[]);

} // namespace jc::app
