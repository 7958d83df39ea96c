#include "ui/records/form_section.h"

#include "ui/widgets/heading_label.h"

#include <QGridLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int narrowestShortInput = 122; // a date with its calendar button

} // namespace

FormSectionBox::FormSectionBox(const QString& heading, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_narrowest(theme.px(narrowestShortInput))
{
    m_grid->setContentsMargins(0, theme.px(metrics::half), 0, theme.px(metrics::half));
    m_grid->setHorizontalSpacing(theme.px(metrics::wide));
    m_grid->setVerticalSpacing(theme.px(metrics::grid));
    m_grid->setColumnStretch(1, 1);
    if (heading.isEmpty())
        return;
    m_grid->addWidget(new HeadingLabel(heading, Type::Group, theme, this), 0, 0, 1, 4);
    m_firstRow = 1;
}

void FormSectionBox::add(const Line& line)
{
    line.label->setParent(this);
    line.cell->setParent(this);
    m_lines.push_back(line);
}

bool FormSectionBox::sharesLine(std::size_t first, FormLines lines) const
{
    if (lines == FormLines::Single || first + 1 >= m_lines.size())
        return false;
    const Line& left = m_lines[first];
    const Line& right = m_lines[first + 1];
    if (lines == FormLines::ShortPairs)
        return left.isShort && right.isShort;
    return !left.isTall && !right.isTall;
}

void FormSectionBox::place(std::size_t at, int row, int side, bool alone)
{
    const Line& line = m_lines[at];
    m_grid->addWidget(line.label, row, 2 * side, Qt::AlignTop);
    m_grid->addWidget(line.cell, row, 2 * side + 1, 1, alone ? 3 : 1, Qt::AlignTop);
}

int FormSectionBox::rightLabels(FormLines lines, int labels) const
{
    if (lines == FormLines::Pairs)
        return labels;
    int widest = 0;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (!sharesLine(at, lines))
            continue;
        const QLabel& label = *m_lines[++at].label;
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(label.text()) + metrics::half);
    }
    return std::min(labels, widest);
}

void FormSectionBox::arrange(FormLines lines, int labels, int width)
{
    const int right = rightLabels(lines, labels);
    const int input = (width - labels - right - 3 * m_grid->horizontalSpacing()) / 2;
    if (lines == FormLines::ShortPairs && input < m_narrowest)
        lines = FormLines::Single;
    // Laying out anew what stands so already would close a list that is open under a field.
    if (m_arranged == lines)
        return;
    m_arranged = lines;
    for (const Line& line : m_lines) {
        m_grid->removeWidget(line.label);
        m_grid->removeWidget(line.cell);
    }
    m_grid->setColumnStretch(3, lines == FormLines::Single ? 0 : 1);
    int row = m_firstRow;
    for (std::size_t at = 0; at < m_lines.size(); ++at, ++row) {
        const bool shared = sharesLine(at, lines);
        m_lines[at].label->setFixedWidth(labels);
        // With two columns throughout, what stands alone keeps to its column, so that all edges agree.
        place(at, row, 0, !shared && (lines != FormLines::Pairs || m_lines[at].isTall));
        if (!shared)
            continue;
        ++at;
        m_lines[at].label->setFixedWidth(right);
        place(at, row, 1, false);
    }
}

} // namespace jc::ui
