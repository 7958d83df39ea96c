// Pictures of every page, taken from the real window, for documents and for looking at without a display. GUI
// thread.
#pragma once

#include "core/base/result.h"
#include "ui/shell/main_window.h"

namespace jc::app {

// Lets the window show one page after another and saves each as DIR/01-start.png, 02-dashboard.png … in the
// order of the navigation, the forms and drill-downs after. `ledger` is opened in between. Gives the files
// written.
[[nodiscard]] Result<QStringList>
renderPages(ui::MainWindow& window, const QString& ledger, const QString& folder);

} // namespace jc::app
