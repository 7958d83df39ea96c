// The system's own dialog for printing, behind a seam so that tests can answer in the person's place. GUI
// thread.
#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace jc::ui {

// What the person chose (printer, pages, copies) is set on `printer`; false when they turned back. `pages`:
// how many there are to choose from.
using ChoosePrinter = std::function<bool(QWidget* parent, QPrinter& printer, int pages)>;

[[nodiscard]] bool askSystemForPrinter(QWidget* parent, QPrinter& printer, int pages);

} // namespace jc::ui
