#include "ui/print/printer_dialog.h"

#include <QPrintDialog>
#include <QPrinter>

namespace jc::ui {

bool askSystemForPrinter(QWidget* parent, QPrinter& printer, int pages)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jc::ui
