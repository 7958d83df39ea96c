// One table laid out on one worksheet. Inside this room only: it names libxlsxwriter.
#pragma once

#include "core/sheets/form_plan.h"
#include "core/sheets/table.h"
#include "core/sheets/xlsx_pen.h"
#include "core/sheets/xlsx_styles.h"
#include "core/sheets/xlsx_writer.h"

#include <functional>

namespace jc {

class XlsxTableSheet
{
public:
    // All arguments outlive this.
    XlsxTableSheet(XlsxPen& pen, XlsxStyles& styles, const Table& table, XlsxEdition edition);

    // No cell is written above one written before, so the table may be streamed in constant memory; only
    // headings of several lines cannot.
    [[nodiscard]] static bool canStream(const Table& table, XlsxEdition edition);

    // `rowDone` is asked after each row of the table; false stops, and the sheet is then worth nothing.
    // Returns false when stopped.
    [[nodiscard]] bool write(const std::function<bool()>& rowDone);

private:
    void setWidths();
    void writeWatermark();
    void writeLine(const FormLine& line);
    void writeFlatHeadings();
    [[nodiscard]] bool writeRows(const std::function<bool()>& rowDone);
    void writeRow(const TableRow& row, bool last);
    void writeAcross(const TableRow& row, SheetStyle style);
    void writeCell(const TableRow& row, int column, SheetStyle style);
    void setUpPage();
    void setSidePages(double height);

    [[nodiscard]] SheetStyle edged(SheetStyle style, int column, int columns) const;
    [[nodiscard]] int lastColumn() const;

    XlsxPen& m_pen;
    XlsxStyles& m_styles;
    const Table& m_table;
    XlsxEdition m_edition;
    FormPlan m_plan;
    int m_columns = 0; // of the table, without the demo mark of the data edition
    int m_row = 0;     // the next row to write
    int m_printFrom = 0;
    int m_headingRow = 0;
    int m_bodyRow = 0;
    int m_bodyEnd = 0; // one past the last
};

} // namespace jc
