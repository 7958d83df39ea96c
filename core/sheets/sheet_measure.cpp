#include "core/sheets/sheet_measure.h"

#include "core/sheets/cell_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jc {

namespace {

constexpr int narrowestColumn = 6;
constexpr int widestColumn = 60;
constexpr int widestWrappedColumn = 40;
constexpr int cellPadding = 2;
constexpr int indentWidth = 2;

int widestLine(QStringView text)
{
    int widest = 0;
    for (const QStringView line : text.split(u'\n'))
        widest = std::max(widest, textWidth(line));
    return widest;
}

// Of what no line may be broken in: a run of letters or digits. Wide characters may part anywhere.
int widestWord(QStringView text)
{
    int widest = 0;
    int word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const int wide = textWidth(text.mid(i, length));
        word = wide == 2 || text[i].isSpace() ? 0 : word + wide;
        widest = std::max(widest, word);
        i += length - 1;
    }
    return widest;
}

int headingWidth(const TableColumn& column)
{
    if (column.heading.isEmpty())
        return 0;
    const QString& own = column.heading.back();
    const int whole = widestLine(own);
    // Short headings stay on one line; longer ones may take up to three.
    const int broken = whole <= 8 ? whole : std::max(8, static_cast<int>(std::ceil(whole / 3.0)));
    return std::max({broken, widestWord(own), textWidth(column.number)});
}

// The widest cell. Of numbers only the extremes are written out: a list may have a million cells.
int bodyWidth(const Table& table, qsizetype columnIndex)
{
    const TableColumn& column = table.columns[columnIndex];
    int widest = 0;
    std::optional<double> least;
    std::optional<double> most;
    for (const TableRow& row : table.rows) {
        if (row.kind == RowKind::Group || row.kind == RowKind::Note || columnIndex >= row.cells.size())
            continue;
        const TableCell& cell = row.cells[columnIndex];
        const std::optional<double> number = cell.format ? std::nullopt : sheetNumber(cell, column.format);
        if (number) {
            least = std::min(least.value_or(*number), *number);
            most = std::max(most.value_or(*number), *number);
            continue;
        }
        const int indent = columnIndex == 0 ? row.indent * indentWidth : 0;
        widest = std::max(widest, widestLine(displayText(cell, column.format)) + indent);
    }
    for (const std::optional<double>& extreme : {least, most}) {
        if (!extreme)
            continue;
        // Digits, a comma every three, sign, point and decimals, percent sign.
        const int digits = static_cast<int>(std::log10(std::max(std::abs(*extreme), 1.0))) + 1;
        const bool percent = column.format.kind == CellKind::Percent;
        widest = std::max(widest,
                          digits + digits / 3 + (*extreme < 0 ? 1 : 0) + (percent ? 3 : 0) +
                              (column.format.decimals > 0 ? column.format.decimals + 1 : 0));
    }
    return widest;
}

} // namespace

int wrappedLines(QStringView text, int width)
{
    const int room = std::max(width, 2);
    int lines = 0;
    for (const QStringView paragraph : text.split(u'\n')) {
        int used = 0;
        int word = 0; // width of the unbroken run at the end of the line
        ++lines;
        for (qsizetype i = 0; i < paragraph.size(); ++i) {
            const qsizetype length = paragraph[i].isHighSurrogate() && i + 1 < paragraph.size() ? 2 : 1;
            const int wide = textWidth(paragraph.mid(i, length));
            const bool breaksHere = wide == 2 || paragraph[i].isSpace();
            if (used + wide > room) {
                ++lines;
                const bool carriesWord = !breaksHere && word < used;
                used = carriesWord ? word : 0;
            }
            used += wide;
            word = breaksHere ? 0 : word + wide;
            i += length - 1;
        }
    }
    return lines;
}

double heightOfLines(int lines)
{
    constexpr double lineHeight = 14.5;
    return std::min(409.0, std::max(singleRowHeight, lines * lineHeight + 6));
}

QVector<int> columnWidths(const Table& table)
{
    QVector<int> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        if (column.width > 0) {
            const int word = column.heading.isEmpty() ? 0 : widestWord(column.heading.back());
            widths += std::max(column.width, word + cellPadding);
            continue;
        }
        const int wanted = std::max(headingWidth(column), bodyWidth(table, i)) + cellPadding;
        widths += std::clamp(wanted, narrowestColumn, column.wrap ? widestWrappedColumn : widestColumn);
    }
    return widths;
}

QVector<int> stretchedWidths(const Table& table, QVector<int> widths, int room)
{
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    int flexible = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        flexible += table.columns[i].width > 0 ? 0 : widths[i];
    if (total >= room || flexible == 0)
        return widths;
    const double factor = std::min(1.5, 1.0 + static_cast<double>(room - total) / flexible);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (table.columns[i].width <= 0)
            widths[i] = static_cast<int>(widths[i] * factor);
    }
    return widths;
}

} // namespace jc
