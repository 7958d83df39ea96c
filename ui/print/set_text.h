// One text set in a cell: broken into lines, placed, painted. Lengths in units (print_fonts.h). Any thread.
#pragma once

#include "core/sheets/form_plan.h"
#include "ui/print/print_fonts.h"

class QPainter;
class QRectF;

namespace jc::ui {

// From line to line of a wrapped text in that role, as FormPlan counts it.
[[nodiscard]] double linePitch(SheetRole role);

struct TextLook
{
    SheetRole role = SheetRole::Data;
    CellAlign align = CellAlign::Left;
    bool figures = false; // of one line, squeezed where the cell is too narrow, never broken
    bool fromTop = false; // else centred between top and bottom
};

// Lines the text takes in that width; at least one.
[[nodiscard]] int linesOf(const QString& text, const PrintFonts& fonts, const TextLook& look, double width);
void paintText(QPainter& painter,
               const QRectF& cell,
               const QString& text,
               const PrintFonts& fonts,
               const TextLook& look);

} // namespace jc::ui
