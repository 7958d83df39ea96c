// How the window program, and every test that opens a window, prepares Qt. One place, so that pictures taken
// in tests are the pictures people see. GUI thread, at start.
#pragma once

#include "ui/style/theme.h"

#include <QLocale>

class QApplication;

namespace jc::ui {

// Before the QApplication exists: fractional scales such as 125 % are used as they are.
void prepareScaling();

// Right after: locale, Qt's own texts in the language, style, palette, fonts. The translator belongs to the
// application.
void dressApplication(QApplication& application,
                      const Theme& theme,
                      const QLocale& locale = QLocale(QLocale::Chinese, QLocale::China));

} // namespace jc::ui
