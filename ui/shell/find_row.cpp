#include "ui/shell/find_row.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace jc::ui {

void FindRowDelegate::paint(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    painter->save();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const int side = m_theme.px(metrics::gap);
    const QRect room = option.rect.adjusted(side, 0, -side, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.flags().testFlag(Qt::ItemIsSelectable)) {
        painter->setFont(m_theme.font(Type::Note));
        painter->setPen(t.text3);
        const bool head = index.data(HeadRole).toBool();
        painter->drawText(
            room, static_cast<int>(Qt::AlignLeft | (head ? Qt::AlignBottom : Qt::AlignVCenter)), text);
        painter->restore();
        return;
    }
    const QString detail = index.data(DetailRole).toString();
    const QFont main = m_theme.font(Type::Body);
    const QFont small = m_theme.font(Type::Dense);
    const int wanted = QFontMetrics(main).horizontalAdvance(text);
    const int share = detail.isEmpty() ? room.width() : std::min(wanted, room.width() * 3 / 5);
    painter->setFont(main);
    painter->setPen(t.text);
    painter->drawText(room.adjusted(0, 0, share - room.width(), 0),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(main).elidedText(text, Qt::ElideRight, share));
    const QRect rest = room.adjusted(share + 2 * side, 0, 0, 0);
    painter->setFont(small);
    painter->setPen(t.text2);
    painter->drawText(rest,
                      Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize FindRowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    if (index.data(HeadRole).toBool())
        return {0, QFontMetrics(m_theme.font(Type::Note)).height() + m_theme.px(metrics::gap)};
    return {0, rowHeight(Density::Compact, QFontMetricsF(m_theme.font(Type::Body)))};
}

} // namespace jc::ui
