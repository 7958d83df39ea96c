// How a table lies on A4: the lines above and under it, its headings, widths and heights. The writer of
// workbooks and the printer follow the same plan, so that what is printed here and what a spreadsheet prints
// agree. Widths are half-width characters of 五号 (sheet_measure.h), heights points. Pure; safe on any
// thread.
#pragma once

#include "core/sheets/table.h"

#include <QString>
#include <QVector>

#include <utility>

namespace jc {

enum class SheetRole : unsigned {
    Title,
    Watermark,
    Meta, // 填报单位, dates, unit; form number; signatures
    Foot, // notes under the table
    Heading,
    ColumnNumber,
    Data,
    Total,
    Group,
    NoteRow,
    Label, // on the sheet 说明
    Plain,
};

[[nodiscard]] SheetRole roleOf(RowKind kind);
// Never Automatic. A column that mixes units keeps one edge.
[[nodiscard]] CellAlign alignOf(const TableColumn& column);

// Points of a text in that role: 五号 is 10.5, 小五 9.
[[nodiscard]] double textPoints(SheetRole role);

// 五号 comes out as 小六 (6.3 points), the least that official tables use.
inline constexpr double leastScale = 0.6;

inline constexpr double sideMarginMm = 18;
inline constexpr double topMarginMm = 20;
inline constexpr double bottomMarginMm = 18;

// Points of a column of that many characters, as a spreadsheet sets it (7 pixels each and 5 between, at 96 a
// inch).
[[nodiscard]] double columnPoints(int width);

struct FormCell
{
    int column = 0;
    int columns = 1;
    int lines = 1; // of the heading it reaches down over
    QString text;
    CellAlign align = CellAlign::Left;
};

struct FormLine
{
    SheetRole role = SheetRole::Meta;
    double height = 0;
    QVector<FormCell> cells;
};

class FormPlan
{
public:
    // `stretched`: the columns fill a page, for paper. The table outlives this.
    FormPlan(const Table& table, bool stretched);

    [[nodiscard]] const QVector<int>& widths() const { return m_widths; }
    [[nodiscard]] int widthOf(int firstColumn, int columns) const;

    // Title, form number and its company, reporting unit, dates, unit, and where asked for the scope.
    [[nodiscard]] QVector<FormLine> head() const;
    // Joined headings and, where the table has them, the line of column numbers: what is repeated on every
    // page.
    [[nodiscard]] QVector<FormLine> headings() const;
    [[nodiscard]] double rowHeight(const TableRow& row) const;
    // Signatures and notes.
    [[nodiscard]] QVector<FormLine> foot() const;

    // What a page leaves between its margins, in points.
    [[nodiscard]] double roomHeight() const;
    [[nodiscard]] double roomWidth() const;
    // A table that would have to shrink below what can be read goes on over several pages side by side: the
    // columns of each, first and one past the last. All but the first page repeat the table's first columns.
    [[nodiscard]] const QVector<std::pair<int, int>>& sidePages() const { return m_sidePages; }
    // Columns repeated on every page but the first, where there are several side by side.
    [[nodiscard]] int repeatedColumns() const { return m_repeated; }
    // Of a form of that height, in whole percents as a spreadsheet scales: held to the width of a page, and a
    // form a little longer than a page to that page rather than leave its signatures alone on a second one,
    // where it can still be read then.
    [[nodiscard]] bool fitsOnePage(double height) const;
    [[nodiscard]] double scale(double height) const;

private:
    [[nodiscard]] bool landscape() const;
    [[nodiscard]] double pointsOf(int firstColumn, int end) const;
    void splitSidewise();
    void addMetaLines(QVector<FormLine>& lines) const;
    void addScope(QVector<FormLine>& lines) const;
    void addSignature(QVector<FormLine>& lines) const;

    const Table& m_table;
    int m_columns;
    QVector<int> m_widths;
    QVector<std::pair<int, int>> m_sidePages;
    int m_repeated = 0;
    int m_formColumns = 0; // that the lines above and under the table stretch over: those of the first page
};

} // namespace jc
