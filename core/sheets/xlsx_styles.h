// The looks of a sheet, each made once for a workbook. Inside this room only: it names libxlsxwriter.
//
// Fonts are those every Chinese Windows and WPS has: 宋体 for text (bold for the title, in place of 小标宋),
// 黑体 for headings; table text 五号 (10.5 pt), notes 小五 (9 pt).
#pragma once

#include "core/sheets/form_plan.h"

#include <QHash>

#include <xlsxwriter.h>

namespace jc {

struct SheetStyle
{
    SheetRole role = SheetRole::Plain;
    CellFormat format = CellFormat::text();
    CellAlign align = CellAlign::Left;
    bool wrap = false;
    int indent = 0;
    // Stays text when a person edits the cell in a spreadsheet.
    bool guarded = false;
    // The cell lies on this edge of a table with open sides.
    bool openLeft = false;
    bool openRight = false;
    bool heavyTop = false;
    bool heavyBottom = false;
};

class XlsxStyles
{
public:
    // `workbook` owns the formats and outlives this.
    explicit XlsxStyles(lxw_workbook* workbook);

    // Null when memory is short.
    [[nodiscard]] lxw_format* get(const SheetStyle& style);

private:
    lxw_workbook* m_workbook = nullptr;
    QHash<quint32, lxw_format*> m_formats;
};

} // namespace jc
