// What WPS and Excel put on the clipboard as text: cells between tabs, rows on lines, a cell with a line
// break or a tab in quotation marks. Pure function, safe on any thread.
#pragma once

#include <QStringList>
#include <QVector>

namespace jc {

// Rows as they stand, empty ones included, so that row n is line n of the selection. A quotation mark that
// never closes is a character like any other.
[[nodiscard]] QVector<QStringList> pastedCells(const QString& text);

} // namespace jc
