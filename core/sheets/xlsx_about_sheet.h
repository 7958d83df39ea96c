// The last sheet, 说明: what was exported, when and by which counting rules, so that a file found months
// later still explains itself. Inside this room only: it names libxlsxwriter.
#pragma once

#include "core/sheets/table.h"
#include "core/sheets/xlsx_pen.h"
#include "core/sheets/xlsx_styles.h"

#include <QVector>

namespace jc {

// `sheetNames` in the order of `tables`; `cutTexts` is how many cells were longer than a spreadsheet keeps.
void writeAboutSheet(XlsxPen& pen,
                     XlsxStyles& styles,
                     const QVector<Table>& tables,
                     const QStringList& sheetNames,
                     int cutTexts);

} // namespace jc
