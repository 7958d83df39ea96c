#include "ui/records/notice_bar.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace jc::ui {

namespace {

const StatusColors& noticeColors(NoticeKind kind, const Theme& theme)
{
    return theme.tokens().of(kind == NoticeKind::Attention ? StatusTone::Slow : StatusTone::OnTrack);
}

} // namespace

NoticeBar::NoticeBar(NoticeKind kind, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_acts(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(metrics::gap));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme.px(metrics::wide), theme.px(metrics::gap), theme.px(metrics::wide), theme.px(metrics::gap));
    column->setSpacing(theme.px(metrics::grid));
    column->addLayout(head);
    column->addLayout(m_body);
    column->addLayout(m_acts);
    m_acts->setSpacing(theme.px(metrics::gap));
    m_acts->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    NoticeBar::setTheme(theme);
}

void NoticeBar::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

QPushButton* NoticeBar::addAct(const QString& text)
{
    QPushButton* button = makeButton(text, ButtonKind::Normal, this);
    m_acts->insertWidget(m_acts->count() - 1, button);
    return button;
}

void NoticeBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    const int side = theme.px(metrics::icon);
    const QString name = m_kind == NoticeKind::Attention ? QStringLiteral("warning") : QStringLiteral("info");
    m_icon->setFixedSize(side, side);
    m_icon->setPixmap(
        icon(name, noticeColors(m_kind, theme).text).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(noticeColors(m_kind, m_theme).tint);
    const double radius = m_theme.px(metrics::radius);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace jc::ui
