// Sizes of a table set in a Chinese font, counted in half-width characters (a Han character is two), because
// a spreadsheet file must carry widths and heights and nothing measures them for us. Pure functions.
#pragma once

#include "core/sheets/table.h"

#include <QString>
#include <QStringView>
#include <QVector>

namespace jc {

// Lines the text takes when broken anywhere between Han characters and between words.
[[nodiscard]] int wrappedLines(QStringView text, int width);

// Points of a row of one line of 五号 (10.5 pt), the least a form uses.
inline constexpr double singleRowHeight = 21;
// Points of a row of that many lines; held to the 409 a spreadsheet allows.
[[nodiscard]] double heightOfLines(int lines);

// One width a column: as set, else from its heading (up to three lines) and its widest cell, held to 6..60,
// or to 6..40 where the column wraps; never so narrow that a word of the heading is broken.
[[nodiscard]] QVector<int> columnWidths(const Table& table);

// Widens the columns without a set width, at most by half, until the table fills `room`; never narrows.
[[nodiscard]] QVector<int> stretchedWidths(const Table& table, QVector<int> widths, int room);

} // namespace jc
