#include "ui/print/table_pages.h"

#include "core/sheets/cell_text.h"
#include "core/sheets/sheet_measure.h"
#include "ui/print/set_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jc::ui {

namespace {

constexpr double unit = unitsPerPoint;
constexpr double mm = 72 / 25.4; // in points
constexpr double besideText = 2.5 * unit;
constexpr double aboveText = 3 * unit; // of a row that is as high as its lines
constexpr double indentStep = 10.5 * unit;
constexpr double thinRule = 0.75 * unit;
constexpr double heavyRule = 1.5 * unit;
constexpr qsizetype rowsBetweenLooks = 200;
constexpr double bandMm = 8; // from the edge of the paper to the lines in its margins

double totalHeight(const QVector<FormLine>& lines)
{
    return std::accumulate(
        lines.begin(), lines.end(), 0.0, [](double sum, const FormLine& line) { return sum + line.height; });
}

bool goesAcross(const TableRow& row)
{
    return row.kind == RowKind::Group || row.kind == RowKind::Note;
}

// Numbers, dates and codes without Han letters are set in digits of one width and stay whole; words break
// where they must.
bool isFigure(const TableCell& cell, CellFormat format)
{
    if (const auto* text = std::get_if<QString>(&cell.value))
        return format.kind == CellKind::Code &&
               std::ranges::all_of(*text, [](QChar c) { return c.unicode() < 0x80; });
    return format.isNumber() || format.kind == CellKind::Date;
}

} // namespace

TablePages::TablePages(const Table& table,
                       const PrintFonts& fonts,
                       const std::function<bool(qsizetype rows)>& goOn)
    : m_table(std::make_shared<const Table>(table))
    , m_fonts(fonts)
    , m_plan(*m_table, true)
{
    measureColumns();
    m_head = m_plan.head();
    m_headings = m_plan.headings();
    m_foot = m_plan.foot();
    for (QVector<FormLine>* lines : {&m_head, &m_headings, &m_foot})
        measureLines(*lines);
    measureRows(goOn);
    const double height = totalHeight(m_head) + totalHeight(m_headings) +
                          std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
    m_scale = m_plan.scale(height / unit);
    breakPages();
}

QSizeF TablePages::paper() const
{
    const bool landscape = m_table->page.orientation == PageOrientation::Landscape;
    return QSizeF(landscape ? 297 : 210, landscape ? 210 : 297) * mm;
}

void TablePages::measureColumns()
{
    m_lefts.append(0);
    for (const int width : m_plan.widths())
        m_lefts.append(m_lefts.last() + columnPoints(width) * unit);
}

double TablePages::widthOf(int column, int columns) const
{
    return m_lefts.at(column + columns) - m_lefts.at(column);
}

// The plan counts characters; where the face at hand needs more lines than that, they get their room.
void TablePages::measureLines(QVector<FormLine>& lines) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        FormLine& line = lines[i];
        line.height *= unit;
        for (const FormCell& cell : std::as_const(line.cells)) {
            if (cell.lines > 1)
                continue;
            const double width = widthOf(cell.column, cell.columns) - 2 * besideText;
            const int texts = linesOf(cell.text, m_fonts, {.role = line.role}, width);
            if (texts > 1)
                line.height = std::max(line.height, texts * linePitch(line.role) + aboveText);
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const FormCell& cell : std::as_const(lines[i].cells)) {
            if (cell.lines == 1)
                continue;
            const double width = widthOf(cell.column, cell.columns) - 2 * besideText;
            const double needs =
                linesOf(cell.text, m_fonts, {.role = lines[i].role}, width) * linePitch(lines[i].role);
            double has = 0;
            for (qsizetype line = i; line < i + cell.lines; ++line)
                has += lines[line].height;
            lines[i + cell.lines - 1].height += std::max(0.0, needs + aboveText - has);
        }
    }
}

double TablePages::heightOf(const TableRow& row) const
{
    const double planned = m_plan.rowHeight(row) * unit;
    int lines = 1;
    if (goesAcross(row)) {
        const double width = widthOn(0) - 2 * besideText - row.indent * indentStep;
        const QString text = displayText(row.cells.value(0), CellFormat::text());
        lines = linesOf(text, m_fonts, {.role = roleOf(row.kind)}, width);
    } else {
        for (int column = 0; column < row.cells.size(); ++column) {
            const TableColumn& about = m_table->columns.at(column);
            const TableCell& cell = row.cells.at(column);
            const CellFormat format = cell.format.value_or(about.format);
            const double indent = column == 0 ? row.indent * indentStep : 0;
            lines = std::max(lines,
                             linesOf(displayText(cell, about.format),
                                     m_fonts,
                                     {.role = roleOf(row.kind), .figures = isFigure(cell, format)},
                                     widthOf(column, 1) - 2 * besideText - indent));
        }
    }
    if (lines == 1)
        return planned;
    return std::max(planned, lines * linePitch(roleOf(row.kind)) + 2 * aboveText);
}

void TablePages::measureRows(const std::function<bool(qsizetype rows)>& goOn)
{
    m_heights.reserve(m_table->rows.size() + m_foot.size());
    for (const TableRow& row : m_table->rows) {
        if (goOn && m_heights.size() % rowsBetweenLooks == 0 && !goOn(m_heights.size()))
            return;
        m_heights.append(static_cast<float>(heightOf(row)));
    }
    for (const FormLine& line : std::as_const(m_foot))
        m_heights.append(static_cast<float>(line.height));
}

double TablePages::roomUnder(int page) const
{
    double above = page == 0 ? totalHeight(m_head) : 0;
    if (page == 0 || m_table->page.repeatHeading)
        above += totalHeight(m_headings);
    // A little over, for heights are kept as floats.
    return m_plan.roomHeight() * unit / m_scale - above + 1;
}

// What is shown at once of a row taller than a page: whole lines.
double TablePages::sliceOf(double height, double skip, double room)
{
    if (height - skip <= room)
        return height - skip;
    const double pitch = linePitch(SheetRole::Data);
    const double over = skip > 0 ? 0 : aboveText;
    return over + std::max(1.0, std::floor((room - over) / pitch)) * pitch;
}

void TablePages::breakPages()
{
    const int items = static_cast<int>(m_heights.size());
    PageRows page;
    double room = roomUnder(0);
    double used = 0;
    const auto turn = [&](int first, double skip) {
        m_pages.append(page);
        page = {first, first, skip};
        room = roomUnder(static_cast<int>(m_pages.size()));
        used = 0;
    };
    for (int item = 0; item < items; ++item) {
        const double height = itemHeight(item);
        if (used + height > room && (used > 0 || (m_pages.isEmpty() && height <= roomUnder(1))))
            turn(item, 0);
        double skip = 0;
        while (height - skip > room) {
            skip += sliceOf(height, skip, room);
            page.end = item + 1;
            turn(item, skip);
        }
        used += height - skip;
        page.end = item + 1;
    }
    m_pages.append(page);
}

std::pair<int, int> TablePages::rowsOf(int page) const
{
    const int rows = static_cast<int>(m_table->rows.size());
    const PageRows& shown = m_pages.at(page / sides());
    return {std::min(shown.first, rows), std::min(shown.end, rows)};
}

double TablePages::leftOn(int side, int column) const
{
    if (side == 0 || column < m_plan.repeatedColumns())
        return m_lefts.at(column);
    const int first = m_plan.sidePages().at(side).first;
    return m_lefts.at(column) - m_lefts.at(first) + m_lefts.at(m_plan.repeatedColumns());
}

double TablePages::widthOn(int side) const
{
    const auto [first, end] = m_plan.sidePages().at(side);
    return m_lefts.at(end) - m_lefts.at(first) + (side > 0 ? m_lefts.at(m_plan.repeatedColumns()) : 0);
}

std::pair<int, int> TablePages::shownOn(int side, int column, int end) const
{
    const auto [first, last] = m_plan.sidePages().at(side);
    if (side > 0 && column < m_plan.repeatedColumns())
        return {column, std::min(end, m_plan.repeatedColumns())};
    return {std::max(column, first), std::min(end, last)};
}

void TablePages::paint(QPainter& painter, int page) const
{
    const int side = page % sides();
    const int down = page / sides();
    painter.save();
    paintFurniture(painter, page);
    const double formWidth = widthOn(side) / unit * m_scale;
    // Wider than the paper only where the table was not to be fitted to it.
    const double left = std::max((paper().width() - formWidth) / 2, sideMarginMm * mm);
    painter.translate(left, topMarginMm * mm);
    painter.scale(m_scale / unit, m_scale / unit);
    double top = 0;
    if (down == 0)
        top = side == 0 ? paintLines(painter, m_head, top, side) : totalHeight(m_head);
    if (down == 0 || m_table->page.repeatHeading)
        top = paintLines(painter, m_headings, top, side);
    const PageRows& rows = m_pages.at(down);
    const int tableRows = static_cast<int>(m_table->rows.size());
    const double bottom = top + roomUnder(down);
    for (int item = rows.first; item < rows.end; ++item) {
        const double skip = item == rows.first ? rows.skip : 0;
        const double height = sliceOf(itemHeight(item), skip, bottom - top);
        const bool cut = height < itemHeight(item);
        if (cut) {
            painter.save();
            painter.setClipRect(QRectF(-unit, top, widthOn(side) + 2 * unit, height + unit));
        }
        const QRectF place(0, top - skip, widthOn(side), itemHeight(item));
        if (item < tableRows)
            paintRow(painter, m_table->rows.at(item), place, item + 1 == tableRows, side);
        else if (side == 0)
            paintLines(painter, {m_foot.at(item - tableRows)}, place.top(), side);
        if (cut)
            painter.restore();
        top += height;
    }
    painter.restore();
}

// What stands in the margins: 续表, the word of a demo ledger, the number of the page.
void TablePages::paintFurniture(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(1 / unit, 1 / unit);
    const QSizeF sheet = paper() * unit;
    const double side = sideMarginMm * mm * unit;
    const QRectF header(
        side, bandMm * mm * unit, sheet.width() - 2 * side, (topMarginMm - bandMm - 2) * mm * unit);
    painter.setPen(Qt::black);
    if (page > 0) {
        const QString again = QCoreApplication::translate("Print", "续表：%1").arg(m_table->head.title);
        paintText(painter, header, again, m_fonts, {.role = SheetRole::Meta});
    }
    if (!m_table->head.watermark.isEmpty()) {
        paintText(painter,
                  header,
                  m_table->head.watermark,
                  m_fonts,
                  {.role = SheetRole::Watermark, .align = CellAlign::Right});
    }
    const QRectF footer(side,
                        sheet.height() - bottomMarginMm * mm * unit,
                        header.width(),
                        (bottomMarginMm - bandMm) * mm * unit);
    paintText(painter,
              footer,
              QCoreApplication::translate("Print", "第 %1 页 共 %2 页").arg(page + 1).arg(count()),
              m_fonts,
              {.role = SheetRole::Foot, .align = CellAlign::Centre});
    painter.restore();
}

double TablePages::paintLines(QPainter& painter, const QVector<FormLine>& lines, double top, int side) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const FormLine& line = lines.at(i);
        const bool ruled = line.role == SheetRole::Heading || line.role == SheetRole::ColumnNumber;
        for (const FormCell& cell : line.cells) {
            const auto [first, end] = shownOn(side, cell.column, cell.column + cell.columns);
            if (first >= end)
                continue;
            double height = 0;
            for (qsizetype reached = i; reached < std::min(i + cell.lines, lines.size()); ++reached)
                height += lines.at(reached).height;
            const QRectF place(leftOn(side, first), top, widthOf(first, end - first), height);
            if (ruled)
                paintRules(painter, place, widthOn(side), i == 0, false);
            painter.setPen(Qt::black);
            paintText(painter,
                      place.adjusted(besideText, 0, -besideText, 0),
                      cell.text,
                      m_fonts,
                      {.role = line.role, .align = cell.align, .fromTop = line.role == SheetRole::Foot});
        }
        top += line.height;
    }
    return top;
}

void TablePages::paintRow(
    QPainter& painter, const TableRow& row, const QRectF& place, bool last, int side) const
{
    const double room = m_plan.roomHeight() * unit / m_scale;
    TextLook look{.role = roleOf(row.kind), .fromTop = place.height() > room};
    const double over = look.fromTop ? aboveText : 0;
    if (goesAcross(row)) {
        paintRules(painter, place, place.right(), false, last);
        if (side > 0)
            return;
        painter.setPen(Qt::black);
        const double indent = row.indent * indentStep;
        paintText(painter,
                  place.adjusted(besideText + indent, over, -besideText, 0),
                  displayText(row.cells.value(0), CellFormat::text()),
                  m_fonts,
                  look);
        return;
    }
    static const TableCell missing;
    for (int column = 0; column < m_table->columns.size(); ++column) {
        if (const auto [first, end] = shownOn(side, column, column + 1); first >= end)
            continue;
        const TableColumn& about = m_table->columns.at(column);
        const TableCell& cell = column < row.cells.size() ? row.cells.at(column) : missing;
        QRectF rect(leftOn(side, column), place.top(), widthOf(column, 1), place.height());
        paintRules(painter, rect, place.right(), false, last);
        painter.setPen(Qt::black);
        look.align = alignOf(about);
        look.figures = isFigure(cell, cell.format.value_or(about.format));
        const double indent = column == 0 ? row.indent * indentStep : 0;
        if (look.align == CellAlign::Left)
            rect.setLeft(rect.left() + indent);
        else if (look.align == CellAlign::Right)
            rect.setRight(rect.right() - indent);
        paintText(painter,
                  rect.adjusted(besideText, over, -besideText, 0),
                  displayText(cell, about.format),
                  m_fonts,
                  look);
    }
}

// `right`: the right edge of the form.
void TablePages::paintRules(QPainter& painter, const QRectF& cell, double right, bool top, bool bottom) const
{
    const bool open = m_table->page.rules == TableRules::OpenSides;
    const auto rule = [&](const QPointF& from, const QPointF& to, bool heavy) {
        painter.setPen(QPen(Qt::black, heavy ? heavyRule : thinRule, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(from, to);
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    rule(cell.topLeft(), cell.topRight(), open && top);
    rule(cell.bottomLeft(), cell.bottomRight(), open && bottom);
    if (!open || cell.left() > 1)
        rule(cell.topLeft(), cell.bottomLeft(), false);
    if (!open || cell.right() < right - 1)
        rule(cell.topRight(), cell.bottomRight(), false);
}

} // namespace jc::ui
