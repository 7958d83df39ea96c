#include "core/sheets/xlsx_table_sheet.h"

#include "core/sheets/cell_text.h"
#include "core/sheets/sheet_measure.h"
#include "core/sheets/table_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerInch = 25.4;

// In headers and footers & begins a command.
QString footerText(QString text)
{
    return text.replace(u'&', u"&&"_s).left(60);
}

} // namespace

XlsxTableSheet::XlsxTableSheet(XlsxPen& pen, XlsxStyles& styles, const Table& table, XlsxEdition edition)
    : m_pen(pen)
    , m_styles(styles)
    , m_table(table)
    , m_edition(edition)
    , m_plan(table, edition == XlsxEdition::Print)
    , m_columns(static_cast<int>(table.columns.size()))
{}

bool XlsxTableSheet::canStream(const Table& table, XlsxEdition edition)
{
    return edition == XlsxEdition::Data || headingLines(table.columns) == 1;
}

bool XlsxTableSheet::write(const std::function<bool()>& rowDone)
{
    setWidths();
    if (m_edition == XlsxEdition::Print) {
        writeWatermark();
        for (const FormLine& line : m_plan.head())
            writeLine(line);
        m_headingRow = m_row;
        for (const FormLine& line : m_plan.headings())
            writeLine(line);
        m_bodyRow = m_row;
    } else {
        writeFlatHeadings();
    }
    if (!writeRows(rowDone))
        return false;
    if (m_edition == XlsxEdition::Print) {
        for (const FormLine& line : m_plan.foot())
            writeLine(line);
    }
    setUpPage();
    return true;
}

int XlsxTableSheet::lastColumn() const
{
    const bool marked = m_edition == XlsxEdition::Data && !m_table.head.watermark.isEmpty();
    return marked ? m_columns : m_columns - 1;
}

SheetStyle XlsxTableSheet::edged(SheetStyle style, int column, int columns) const
{
    if (m_edition == XlsxEdition::Print && m_table.page.rules == TableRules::OpenSides) {
        style.openLeft = column == 0;
        style.openRight = column + columns == m_columns;
    } else {
        style.heavyTop = false;
        style.heavyBottom = false;
    }
    return style;
}

void XlsxTableSheet::setWidths()
{
    // Before any row is written: a streamed row is on disk at once.
    m_pen.defaultRowHeight(singleRowHeight);
    for (int column = 0; column < m_columns; ++column)
        m_pen.columnWidth(column, m_plan.widths().at(column));
    if (lastColumn() == m_columns)
        m_pen.columnWidth(m_columns, textWidth(m_table.head.watermark) + 2);
}

void XlsxTableSheet::writeWatermark()
{
    if (m_table.head.watermark.isEmpty())
        return;
    SheetStyle style{SheetRole::Watermark};
    style.align = CellAlign::Right;
    m_pen.rowHeight(m_row, singleRowHeight);
    m_pen.merged(m_row++, 0, 1, m_columns, m_table.head.watermark, m_styles.get(style));
    // On paper the page header says it, on every page.
    m_printFrom = m_row;
}

void XlsxTableSheet::writeLine(const FormLine& line)
{
    m_pen.rowHeight(m_row, line.height);
    for (const FormCell& cell : line.cells) {
        SheetStyle style{line.role};
        style.align = cell.align;
        style.wrap = line.role != SheetRole::ColumnNumber;
        style.guarded = line.role == SheetRole::ColumnNumber;
        style.heavyTop = line.role == SheetRole::Heading && m_row == m_headingRow;
        if (line.role == SheetRole::Heading || line.role == SheetRole::ColumnNumber)
            style = edged(style, cell.column, cell.columns);
        m_pen.merged(m_row, cell.column, cell.lines, cell.columns, cell.text, m_styles.get(style));
    }
    ++m_row;
}

void XlsxTableSheet::writeFlatHeadings()
{
    SheetStyle style{SheetRole::Heading};
    style.align = CellAlign::Centre;
    style.wrap = true;
    int lines = 1;
    for (int column = 0; column < m_columns; ++column)
        lines = std::max(lines,
                         wrappedLines(flatHeading(m_table.columns[column]), m_plan.widths().at(column) - 1));
    m_pen.rowHeight(m_row, heightOfLines(lines));
    for (int column = 0; column < m_columns; ++column)
        m_pen.text(m_row, column, flatHeading(m_table.columns[column]), m_styles.get(style));
    if (lastColumn() == m_columns)
        m_pen.text(m_row, m_columns, m_table.head.watermark, m_styles.get(style));
    m_bodyRow = ++m_row;
}

bool XlsxTableSheet::writeRows(const std::function<bool()>& rowDone)
{
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        writeRow(m_table.rows[i], i + 1 == m_table.rows.size());
        if (!rowDone())
            return false;
    }
    m_bodyEnd = m_row;
    return true;
}

void XlsxTableSheet::writeRow(const TableRow& row, bool last)
{
    SheetStyle style{roleOf(row.kind)};
    style.heavyBottom = last;
    const bool across = row.kind == RowKind::Group || row.kind == RowKind::Note;
    if (across && m_edition == XlsxEdition::Print) {
        writeAcross(row, style);
        ++m_row;
        return;
    }
    // Rows of one line have the sheet's default height.
    if (const double height = across ? 0 : m_plan.rowHeight(row); height > singleRowHeight)
        m_pen.rowHeight(m_row, height);
    for (int column = 0; column < m_columns; ++column) {
        if (across && column > 0)
            m_pen.blank(m_row, column, m_styles.get(style));
        else
            writeCell(row, column, style);
    }
    if (lastColumn() == m_columns)
        m_pen.text(m_row, m_columns, m_table.head.watermark, m_styles.get(style));
    ++m_row;
}

void XlsxTableSheet::writeAcross(const TableRow& row, SheetStyle style)
{
    const QString text = displayText(row.cells.value(0), CellFormat::text());
    style.align = CellAlign::Left;
    style.wrap = true;
    style.indent = row.indent;
    style.guarded = looksLikeFormula(text);
    style = edged(style, 0, m_columns);
    m_pen.rowHeight(m_row, m_plan.rowHeight(row));
    m_pen.merged(m_row, 0, 1, m_columns, text, m_styles.get(style));
}

void XlsxTableSheet::writeCell(const TableRow& row, int column, SheetStyle style)
{
    static const TableCell missing;
    const TableColumn& description = m_table.columns[column];
    const TableCell& cell = column < row.cells.size() ? row.cells[column] : missing;
    style.format = cell.format.value_or(description.format);
    style.align = alignOf(description);
    style.wrap = description.wrap;
    // A spreadsheet indents only text that stands left or right.
    if (column == 0 && style.align != CellAlign::Centre)
        style.indent = row.indent;
    style = edged(style, column, 1);

    if (const std::optional<double> number = sheetNumber(cell, description.format)) {
        m_pen.number(m_row, column, *number, m_styles.get(style));
        return;
    }
    const auto* date = std::get_if<QDate>(&cell.value);
    if (date != nullptr && date->isValid()) {
        style.format = CellFormat::date();
        m_pen.date(m_row, column, *date, m_styles.get(style));
        return;
    }
    const QString text = displayText(cell, description.format);
    style.guarded = looksLikeFormula(text);
    m_pen.text(m_row, column, text, m_styles.get(style));
}

void XlsxTableSheet::setUpPage()
{
    lxw_worksheet* const sheet = m_pen.sheet();
    const PageSetup& page = m_table.page;
    worksheet_set_paper(sheet, 9); // A4
    if (page.orientation == PageOrientation::Landscape)
        worksheet_set_landscape(sheet);
    else
        worksheet_set_portrait(sheet);
    worksheet_set_margins(sheet,
                          sideMarginMm / mmPerInch,
                          sideMarginMm / mmPerInch,
                          topMarginMm / mmPerInch,
                          bottomMarginMm / mmPerInch);
    worksheet_center_horizontally(sheet);
    const double height = m_pen.height(m_printFrom, m_row);
    if (m_plan.sidePages().size() > 1)
        setSidePages(height);
    else
        worksheet_fit_to_pages(sheet, 1, m_plan.fitsOnePage(height) ? 1 : 0);
    const auto headingRow = static_cast<lxw_row_t>(m_headingRow);
    const auto bodyRow = static_cast<lxw_row_t>(m_bodyRow);
    const auto last = static_cast<lxw_col_t>(lastColumn());
    if (page.repeatHeading)
        m_pen.note(worksheet_repeat_rows(sheet, headingRow, bodyRow - 1));
    worksheet_freeze_panes(
        sheet, bodyRow, static_cast<lxw_col_t>(std::clamp(page.frozenColumns, 0, m_columns)));
    m_pen.note(worksheet_print_area(
        sheet, static_cast<lxw_row_t>(m_printFrom), 0, static_cast<lxw_row_t>(m_row) - 1, last));
    if (m_edition == XlsxEdition::Data)
        m_pen.note(worksheet_autofilter(
            sheet, 0, 0, std::max(bodyRow, static_cast<lxw_row_t>(m_bodyEnd)) - 1, last));

    const QString footer =
        u"&C&\"宋体,常规\"&9"_s + QCoreApplication::translate("Sheets", "第 &P 页 共 &N 页", "page footer");
    m_pen.note(worksheet_set_footer(sheet, footer.toUtf8().constData()));
    if (!m_table.head.watermark.isEmpty()) {
        const QString header = u"&R&\"黑体,常规\"&12"_s + footerText(m_table.head.watermark);
        m_pen.note(worksheet_set_header(sheet, header.toUtf8().constData()));
    }
    // No green corner on every ID number.
    char end[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(end, static_cast<lxw_row_t>(std::max(m_row - 1, 0)), last);
    m_pen.note(worksheet_ignore_errors(
        sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, ("A1:" + QByteArray(end)).constData()));
}

// Fitting to a number of pages would break between other columns.
void XlsxTableSheet::setSidePages(double height)
{
    lxw_worksheet* const sheet = m_pen.sheet();
    worksheet_set_print_scale(sheet, static_cast<std::uint16_t>(std::lround(m_plan.scale(height) * 100)));
    QVector<lxw_col_t> breaks;
    for (const auto& [first, end] : m_plan.sidePages()) {
        if (first > 0)
            breaks.append(static_cast<lxw_col_t>(first));
    }
    breaks.append(0);
    m_pen.note(worksheet_set_v_pagebreaks(sheet, breaks.data()));
    m_pen.note(worksheet_repeat_columns(sheet, 0, static_cast<lxw_col_t>(m_plan.repeatedColumns() - 1)));
    worksheet_print_across(sheet);
}

} // namespace jc
