#include "ui/shell/strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace jc::ui {

Strip::Strip(Line line, int height, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(line)
    , m_height(height)
    , m_row(new QHBoxLayout(this))
{
    Strip::setTheme(theme);
}

void Strip::setTheme(const Theme& theme)
{
    m_theme = theme;
    const int lines = QFontMetrics(theme.font()).height() + theme.px(metrics::half);
    setFixedHeight(std::max(theme.px(m_height), lines));
    m_row->setContentsMargins(theme.px(metrics::gap), 0, theme.px(metrics::pageMargin), 0);
    m_row->setSpacing(theme.px(metrics::gap));
    update();
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_line == Line::None ? m_theme.tokens().bg : m_theme.tokens().surface);
    if (m_line == Line::Above)
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
    else if (m_line == Line::Below)
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

} // namespace jc::ui
