// Writes cells to one worksheet and remembers the first failure, so that the layout above reads as layout.
// Inside this room only: it names libxlsxwriter. The workbook owns the sheet and outlives the pen.
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <xlsxwriter.h>

namespace jc {

// What a cell keeps; a longer text is cut and ends in …
inline constexpr int longestCellText = 32'000;

class XlsxPen
{
public:
    explicit XlsxPen(lxw_worksheet* sheet);

    [[nodiscard]] lxw_worksheet* sheet() const { return m_sheet; }
    // Always a string cell: a text that begins with = stays a text.
    void text(int row, int column, const QString& text, lxw_format* format);
    void number(int row, int column, double number, lxw_format* format);
    // Before 1900 a spreadsheet has no dates; those become text.
    void date(int row, int column, QDate date, lxw_format* format);
    void blank(int row, int column, lxw_format* format);
    // A single cell is written without merging.
    void merged(int row, int column, int rows, int columns, const QString& text, lxw_format* format);
    // Points. In constant-memory mode before the cells of the row.
    void rowHeight(int row, double points);
    // Of every row whose height is not set; before any row is written.
    void defaultRowHeight(double points);
    // Points of the rows from `row` up to but not including `end`.
    [[nodiscard]] double height(int row, int end) const;
    void columnWidth(int column, int characters);

    [[nodiscard]] lxw_error firstError() const { return m_firstError; }
    [[nodiscard]] int cutTexts() const { return m_cutTexts; }
    void note(lxw_error error);

private:
    [[nodiscard]] QByteArray cellBytes(const QString& text);

    lxw_worksheet* m_sheet = nullptr;
    lxw_error m_firstError = LXW_NO_ERROR;
    int m_cutTexts = 0;
    double m_defaultHeight = LXW_DEF_ROW_HEIGHT;
    QMap<int, double> m_heights;
};

} // namespace jc
