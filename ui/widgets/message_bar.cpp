#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace jc::ui {

namespace {

constexpr int messageGrace = 1000; // looked at again after this many ms while in use

struct MessageLook
{
    QColor ink;
    QColor tint;
    QString icon;
};

MessageLook messageLook(MessageKind kind, const Tokens& t)
{
    switch (kind) {
    case MessageKind::Success:
        return {t.of(StatusTone::Done).text, t.of(StatusTone::Done).tint, QStringLiteral("done")};
    case MessageKind::Warning:
        return {t.of(StatusTone::Slow).text, t.of(StatusTone::Slow).tint, QStringLiteral("warning")};
    case MessageKind::Error:
        return {t.error, t.errorTint, QStringLiteral("error")};
    case MessageKind::Info:
        break;
    }
    return {t.of(StatusTone::OnTrack).text, t.of(StatusTone::OnTrack).tint, QStringLiteral("info")};
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(makeButton({}, ButtonKind::Quiet, this))
    , m_close(new IconButton(QStringLiteral("close"), tr("关闭消息"), theme, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::hideWhenLeft);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_message.lasting)
            dismiss();
        Q_EMIT actionTriggered();
    });
    MessageBar::setTheme(theme);
    hide();
}

void MessageBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    layout()->setContentsMargins(
        theme.px(metrics::wide), theme.px(metrics::grid), theme.px(metrics::grid), theme.px(metrics::grid));
    layout()->setSpacing(theme.px(metrics::gap));
    const MessageLook look = messageLook(m_message.kind, theme.tokens());
    const int side = theme.px(metrics::icon);
    m_icon->setFixedSize(side, side);
    m_icon->setPixmap(icon(look.icon, look.ink).pixmap(QSize(side, side), devicePixelRatioF()));
    update();
}

void MessageBar::showMessage(const Message& message)
{
    m_message = message;
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_close->setVisible(!message.lasting);
    setAccessibleName(message.text);
    setTheme(m_theme);
    show();
    m_timer.stop();
    if (message.hideAfter > 0)
        m_timer.start(message.hideAfter);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::dismiss()
{
    m_timer.stop();
    m_message = {};
    hide();
    Q_EMIT dismissed();
}

void MessageBar::hideWhenLeft()
{
    if (underMouse() || m_action->hasFocus() || m_close->hasFocus())
        m_timer.start(messageGrace);
    else
        dismiss();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const MessageLook look = messageLook(m_message.kind, m_theme.tokens());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tint);
    const double radius = m_theme.px(metrics::radius);
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace jc::ui
