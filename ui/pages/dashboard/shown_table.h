// A table of a figure page as it stands on screen, as a file: the same rows in the same order, the columns
// that are shown, numbers as numbers. GUI thread.
#pragma once

#include "core/sheets/table.h"
#include "ui/shell/workspace.h"

class QTableView;

namespace jc::ui {

// Of a cell: QVariant of the TableCell a file should hold; without it the text is taken, "—" as missing.
inline constexpr int tableCellRole = Qt::UserRole + 0x4A10;

// Title, office, region, dates and the mark of a demo.
[[nodiscard]] TableHead
shownHead(const Workspace& workspace, const BoardView& view, int region, const QString& title);
// `stub` is the heading of the row names where the view shows them in its vertical header.
[[nodiscard]] Table shownTable(const QTableView& view, TableHead head, const QString& stub = {});

// A figure of this goal as a cell of a file.
[[nodiscard]] TableCell figureCell(const GoalEntry& goal, std::optional<double> value);

// Asks where to and writes the table as a workbook.
void saveShownTable(Workspace& workspace, QWidget* owner, const Table& table);

} // namespace jc::ui
