#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace jc::ui {

HeadingLabel::HeadingLabel(const QString& text, Type type, const Theme& theme, QWidget* parent)
    : QLabel(text, parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    HeadingLabel::setTheme(theme);
}

void HeadingLabel::setTheme(const Theme& theme)
{
    setFont(theme.font(m_type));
    QPalette colors = theme.palette();
    if (m_type < Type::Body)
        colors.setColor(QPalette::WindowText, theme.tokens().text2);
    setPalette(colors);
}

QSize HeadingLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) * 4, QLabel::minimumSizeHint().height()};
}

void HeadingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

Panel::Panel(const QString& title, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new HeadingLabel(title, Type::Group, theme, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_head->setSpacing(theme.px(metrics::gap));
    m_head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    setTitle(title);
    Panel::setTheme(theme);
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::addAct(QWidget* act)
{
    m_head->addWidget(act);
}

void Panel::setTheme(const Theme& theme)
{
    m_theme = theme;
    const int margin = theme.px(metrics::pageMargin);
    layout()->setContentsMargins(margin, theme.px(metrics::wide), margin, margin);
    layout()->setSpacing(theme.px(metrics::gap));
    m_body->setSpacing(theme.px(metrics::gap));
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().line, 1));
    painter.setBrush(m_theme.tokens().surface);
    const double radius = m_theme.px(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace jc::ui
