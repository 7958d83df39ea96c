// A cell as text, the same digits wherever it is shown. Numbers are rounded half away from zero on their
// decimal digits, as Excel and WPS do, so a printed page and a csv never differ in the last digit.
// Pure functions, safe on any thread.
#pragma once

#include "core/sheets/table.h"

#include <QString>
#include <QStringView>

namespace jc {

// For people: 12,345, 34.5%, 2026-09-30, — where the value is missing.
[[nodiscard]] QString displayText(const TableCell& cell, CellFormat columnFormat);
// For other programs: the same without thousands marks (12345, 34.5%, 2026-09-30, —).
[[nodiscard]] QString plainText(const TableCell& cell, CellFormat columnFormat);

// The number a spreadsheet stores so that its own format prints displayText(): fractions for Percent, times
// 100 for Points, yuan or 万元 for money. Nothing for text, dates, missing values, and for integers beyond
// the 15 digits a spreadsheet keeps.
[[nodiscard]] std::optional<double> sheetNumber(const TableCell& cell, CellFormat columnFormat);

// Half-width characters a line takes in a Chinese font: Han, full-width and ambiguous marks (—, “, ①) are
// two.
[[nodiscard]] int textWidth(QStringView line);

// A spreadsheet could run the text as a formula: it begins, after blanks, with = + - @ or a full-width twin,
// or with a tab or carriage return (OWASP, CSV injection).
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace jc
