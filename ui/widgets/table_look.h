// How every table of the house looks: no grid, no frame, rows by density, head text as its column. GUI
// thread.
#pragma once

#include "ui/style/theme.h"

class QTableView;

namespace jc::ui {

// Call after the model is set and again on a change of theme or density. Also gives the view a current cell,
// without which Qt 6.4's table interface fails under a screen reader. Column heads follow the alignment the
// model gives its head cells (Qt::TextAlignmentRole), left where it gives none.
void prepareTable(QTableView& view, Density density, const Theme& theme);

} // namespace jc::ui
