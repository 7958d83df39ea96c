#include "ui/shell/find_button.h"

#include "ui/style/icons.h"

#include <QPainter>
#include <QStyleOptionFrame>

namespace jc::ui {

namespace {

constexpr int widestFind = 420;
constexpr int narrowestFind = 130;

} // namespace

FindButton::FindButton(const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setAutoDefault(false);
    setAccessibleName(tr("查找人员、培训班、证书、任务、报表和命令（Ctrl+K）"));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FindButton::setTheme(theme);
}

void FindButton::setTheme(const Theme& theme)
{
    m_theme = theme;
    setMinimumWidth(theme.px(narrowestFind));
    setMaximumWidth(theme.px(widestFind));
    updateGeometry();
    update();
}

QSize FindButton::sizeHint() const
{
    return {m_theme.px(widestFind), m_theme.px(metrics::control)};
}

void FindButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const int side = m_theme.px(metrics::gap);
    const int glass = m_theme.px(metrics::icon);
    QRect room = rect().adjusted(side, 0, -side, 0);
    jc::ui::icon(QStringLiteral("search"), m_theme)
        .paint(&painter, QRect(room.left(), room.center().y() - glass / 2, glass, glass));
    room.adjust(glass + side, 0, 0, 0);
    painter.setFont(m_theme.font(Type::Dense));
    painter.setPen(m_theme.tokens().text3);
    const QFontMetrics metric(painter.font());
    const QString keys = tr("Ctrl+K");
    const QString text = tr("搜索 人/班/证/任务/命令");
    const int needed = metric.horizontalAdvance(text) + metric.horizontalAdvance(keys) + side;
    if (needed <= room.width())
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, metric.elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace jc::ui
