#include "core/sheets/xlsx_pen.h"

#include <QRegularExpression>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

lxw_row_t rowIndex(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnIndex(int column)
{
    return static_cast<lxw_col_t>(column);
}

// XML 1.0 cannot hold these, and libxlsxwriter would write some of them into the file as they are.
bool isForbiddenInXml(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || code == 0xFFFE || code == 0xFFFF;
}

} // namespace

XlsxPen::XlsxPen(lxw_worksheet* sheet)
    : m_sheet(sheet)
{}

QByteArray XlsxPen::cellBytes(const QString& text)
{
    QString clean = text;
    clean.removeIf(isForbiddenInXml);
    if (clean.contains("_x"_L1)) {
        // A spreadsheet reads _x0041_ as an escaped A (ECMA-376 part 1, 22.9.2.19).
        static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
        clean.replace(escape, u"_x005F_"_s);
    }
    if (clean.size() > longestCellText) {
        clean.truncate(longestCellText);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += u'…';
        ++m_cutTexts;
    }
    return clean.toUtf8();
}

void XlsxPen::note(lxw_error error)
{
    if (m_firstError == LXW_NO_ERROR)
        m_firstError = error;
}

void XlsxPen::text(int row, int column, const QString& text, lxw_format* format)
{
    note(worksheet_write_string(
        m_sheet, rowIndex(row), columnIndex(column), cellBytes(text).constData(), format));
}

void XlsxPen::number(int row, int column, double number, lxw_format* format)
{
    note(worksheet_write_number(m_sheet, rowIndex(row), columnIndex(column), number, format));
}

void XlsxPen::date(int row, int column, QDate date, lxw_format* format)
{
    // 1900-01-01 to 1900-02-28 count differently between programs (the leap year that was none).
    const QDate firstSafeDay(1900, 3, 1);
    if (date < firstSafeDay) {
        text(row, column, date.toString(Qt::ISODate), format);
        return;
    }
    number(row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(date)), format);
}

void XlsxPen::blank(int row, int column, lxw_format* format)
{
    note(worksheet_write_blank(m_sheet, rowIndex(row), columnIndex(column), format));
}

void XlsxPen::merged(int row, int column, int rows, int columns, const QString& text, lxw_format* format)
{
    if (rows == 1 && columns == 1) {
        this->text(row, column, text, format);
        return;
    }
    note(worksheet_merge_range(m_sheet,
                               rowIndex(row),
                               columnIndex(column),
                               rowIndex(row + rows - 1),
                               columnIndex(column + columns - 1),
                               cellBytes(text).constData(),
                               format));
}

void XlsxPen::rowHeight(int row, double points)
{
    note(worksheet_set_row(m_sheet, rowIndex(row), points, nullptr));
    m_heights.insert(row, points);
}

void XlsxPen::defaultRowHeight(double points)
{
    worksheet_set_default_row(m_sheet, points, LXW_FALSE);
    m_defaultHeight = points;
}

double XlsxPen::height(int row, int end) const
{
    double total = (end - row) * m_defaultHeight;
    for (auto it = m_heights.lowerBound(row); it != m_heights.end() && it.key() < end; ++it)
        total += it.value() - m_defaultHeight;
    return total;
}

void XlsxPen::columnWidth(int column, int characters)
{
    note(worksheet_set_column(m_sheet, columnIndex(column), columnIndex(column), characters, nullptr));
}

} // namespace jc
