#include "ui/widgets/nav_delegate.h"

#include "ui/style/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jc::ui {

NavDelegate::NavDelegate(const Theme& theme, bool folded, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_folded(folded)
{}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(Id).toString().isEmpty();
    const int page =
        std::max(m_theme.px(metrics::control),
                 static_cast<int>(std::ceil(QFontMetricsF(m_theme.font()).height())) + m_theme.px(8));
    if (!heading)
        return {m_theme.px(metrics::navFolded), page};
    return {m_theme.px(metrics::navFolded), m_folded ? m_theme.px(13) : m_theme.px(28)};
}

void NavDelegate::paintHeading(QPainter& painter, const QRect& rect, const QString& text, bool first) const
{
    const Tokens& t = m_theme.tokens();
    if (m_folded) {
        if (!first)
            painter.fillRect(
                QRect(rect.left() + m_theme.px(12), rect.center().y(), rect.width() - m_theme.px(24), 1),
                t.line);
        return;
    }
    painter.setFont(m_theme.font(Type::Note));
    painter.setPen(t.text3);
    painter.drawText(
        rect.adjusted(m_theme.px(16), 0, 0, -m_theme.px(4)), Qt::AlignLeft | Qt::AlignBottom, text);
}

void NavDelegate::paintBadge(QPainter& painter, const QRect& row, int badge) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(Type::Note);
    const QFontMetrics fm(font);
    const QString text = badge > 99 ? QStringLiteral("99+") : QString::number(badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.of(StatusTone::Lagging).text);
    if (m_folded) { // a dot at the icon's corner; the number is in the tooltip
        const double r = m_theme.px(4);
        painter.drawEllipse(QPointF(row.left() + m_theme.px(33), row.center().y() - m_theme.px(7)), r, r);
        return;
    }
    const int height = fm.height();
    const int width = std::max(height, fm.horizontalAdvance(text) + m_theme.px(10));
    const QRect pill(row.right() - m_theme.px(14) - width, row.center().y() - height / 2 + 1, width, height);
    painter.setBrush(t.of(StatusTone::Lagging).tint);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(t.of(StatusTone::Lagging).text);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Id).toString().isEmpty()) {
        paintHeading(*painter, option.rect, index.data(Qt::DisplayRole).toString(), index.row() == 0);
        painter->restore();
        return;
    }
    const bool open = index.data(Open).toBool();
    const bool unavailable = index.data(Unavailable).toBool();
    const QRect row = option.rect.adjusted(m_theme.px(8), 1, -m_theme.px(8), -1);
    const double radius = m_theme.px(metrics::radius);
    if (open || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(open ? t.selected : t.hover);
        painter->drawRoundedRect(row, radius, radius);
    }
    if (open) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawRoundedRect(
            QRectF(row.left(), row.top() + m_theme.px(7), m_theme.px(3), row.height() - 2 * m_theme.px(7)),
            1.5,
            1.5);
    }
    const int side = m_theme.px(metrics::icon);
    const int left =
        m_folded ? option.rect.left() + (option.rect.width() - side) / 2 : row.left() + m_theme.px(10);
    const QRect place(left, row.top() + (row.height() - side) / 2, side, side);
    const QColor ink = unavailable ? t.disabled : open ? t.accent : t.text2;
    icon(index.data(IconName).toString(), ink).paint(painter, place);
    const int badge = index.data(Badge).toInt();
    if (!m_folded) {
        QFont font = m_theme.font();
        font.setBold(open);
        painter->setFont(font);
        painter->setPen(unavailable ? t.disabled : t.text);
        const QRect words =
            row.adjusted(m_theme.px(10) + side + m_theme.px(10), 0, -m_theme.px(badge > 0 ? 34 : 4), 0);
        painter->drawText(words,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(
                              index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    }
    if (badge > 0)
        paintBadge(*painter, option.rect, badge);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.focus, metrics::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter->restore();
}

} // namespace jc::ui
