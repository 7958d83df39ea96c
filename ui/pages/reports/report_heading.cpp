#include "ui/pages/reports/report_heading.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace jc::ui {

namespace {

constexpr int headingFlags = Qt::AlignCenter | Qt::TextWordWrap;
constexpr int beside = 4; // px at 100 % between a heading and the edge of its cell

} // namespace

ReportHeading::ReportHeading(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(theme.px(40));
    // A joined cell is painted by all the columns under it.
    connect(this, &QHeaderView::sectionResized, this, [this] {
        layOut();
        viewport()->update();
    });
    ReportHeading::setTheme(theme);
}

void ReportHeading::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(theme.font(Type::Dense));
    layOut();
}

void ReportHeading::show(const QVector<TableColumn>& columns)
{
    m_cells = columns.isEmpty() ? QVector<HeadingCell>() : headingCells(columns);
    m_numbers.clear();
    if (hasColumnNumbers(columns)) {
        for (const TableColumn& column : columns)
            m_numbers.append(column.number);
    }
    m_heights.fill(0, columns.isEmpty() ? 0 : headingLines(columns));
    layOut();
}

int ReportHeading::widthOf(const HeadingCell& cell) const
{
    int width = 0;
    for (int column = cell.column; column < std::min(count(), cell.column + cell.columnSpan); ++column)
        width += sectionSize(column);
    return width;
}

int ReportHeading::topOf(int line) const
{
    return std::accumulate(m_heights.cbegin(), m_heights.cbegin() + line, 0);
}

int ReportHeading::narrowest(int column) const
{
    const auto own = std::ranges::find_if(
        m_cells, [column](const HeadingCell& cell) { return cell.column == column && cell.columnSpan == 1; });
    if (own == m_cells.end())
        return 0;
    const int line = fontMetrics().horizontalAdvance(own->text);
    // Han breaks anywhere, and brackets open on the second line.
    const int half = own->text.size() > 6 ? line / 2 + fontMetrics().horizontalAdvance(QChar(0x5EA6)) : line;
    int word = 0; // Latin words do not break
    const QStringList words = own->text.split(u' ');
    for (const QString& part : words) {
        if (std::ranges::none_of(part, [](QChar c) { return c.unicode() >= 0x2E80; }))
            word = std::max(word, fontMetrics().horizontalAdvance(part));
    }
    const int number = column < m_numbers.size() ? fontMetrics().horizontalAdvance(m_numbers.at(column)) : 0;
    return std::max({half, word, number}) + 2 * m_theme.px(beside) + m_theme.px(metrics::gap);
}

void ReportHeading::follow(const ReportHeading& other)
{
    m_follows = true;
    m_heights = other.m_heights;
    updateGeometry();
    Q_EMIT geometriesChanged();
    viewport()->update();
}

void ReportHeading::layOut()
{
    if (m_heights.isEmpty() || m_follows)
        return;
    const QVector<int> before = m_heights;
    const int lines = static_cast<int>(m_heights.size());
    const int padding = m_theme.px(metrics::gap);
    m_heights.fill(fontMetrics().height() + padding);
    const auto needed = [&](const HeadingCell& cell) {
        const int room = std::max(1, widthOf(cell) - 2 * m_theme.px(beside));
        return fontMetrics().boundingRect(QRect(0, 0, room, 4000), headingFlags, cell.text).height() +
               padding;
    };
    for (const HeadingCell& cell : std::as_const(m_cells)) {
        if (cell.lineSpan == 1)
            m_heights[cell.line] = std::max(m_heights.at(cell.line), needed(cell));
    }
    for (const HeadingCell& cell : std::as_const(m_cells)) {
        const int has = topOf(std::min(lines, cell.line + cell.lineSpan)) - topOf(cell.line);
        if (cell.lineSpan > 1 && has < needed(cell))
            m_heights[cell.line + cell.lineSpan - 1] += needed(cell) - has;
    }
    if (before != m_heights) {
        updateGeometry();
        Q_EMIT geometriesChanged();
    }
}

QSize ReportHeading::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_heights.isEmpty()) {
        const int numbers = m_numbers.isEmpty() ? 0 : fontMetrics().height() + m_theme.px(metrics::grid);
        size.setHeight(topOf(static_cast<int>(m_heights.size())) + numbers);
    }
    return size;
}

void ReportHeading::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, t.header);
    painter->setFont(font());
    painter->setPen(t.text2);
    const auto cellAt = [&](const QRect& whole, const QString& text) {
        painter->fillRect(QRect(whole.right(), whole.top(), 1, whole.height()), t.line);
        painter->fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), t.line);
        const int side = m_theme.px(beside);
        painter->drawText(whole.adjusted(side, 0, -side, 0), headingFlags, text);
    };
    for (const HeadingCell& cell : m_cells) {
        if (section < cell.column || section >= cell.column + cell.columnSpan)
            continue;
        const int end = std::min(static_cast<int>(m_heights.size()), cell.line + cell.lineSpan);
        cellAt(QRect(sectionViewportPosition(cell.column),
                     topOf(cell.line),
                     widthOf(cell),
                     topOf(end) - topOf(cell.line)),
               cell.text);
    }
    if (!m_numbers.isEmpty()) {
        const int top = topOf(static_cast<int>(m_heights.size()));
        painter->setPen(t.text3);
        cellAt(QRect(rect.left(), top, rect.width(), rect.bottom() - top + 1), m_numbers.value(section));
    }
    painter->restore();
}

} // namespace jc::ui
