#include "ui/widgets/worded_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace jc::ui {

namespace {

constexpr int wordedFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int overAndUnder = 6; // px at 100 %

} // namespace

WordedDelegate::WordedDelegate(const Theme& theme, QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
{}

QFont WordedDelegate::headFont() const
{
    QFont head = m_theme.font(Type::Body);
    head.setBold(true);
    return head;
}

QRect WordedDelegate::inner(const QRect& rect) const
{
    const int side = m_theme.px(metrics::gap);
    const int top = m_theme.px(overAndUnder);
    return rect.adjusted(side, top, -side, -top);
}

void WordedDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    painter->save();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QRect room = inner(option.rect);
    const QString head = index.data(Qt::DisplayRole).toString();
    painter->setFont(headFont());
    painter->setPen(t.text);
    painter->drawText(room, wordedFlags, head);
    const int used = QFontMetrics(headFont()).boundingRect(room, wordedFlags, head).height();
    painter->setFont(m_theme.font(Type::Note));
    painter->setPen(t.text2);
    painter->drawText(room.adjusted(0, used + m_theme.px(metrics::half), 0, 0),
                      wordedFlags,
                      index.data(NoteRole).toString());
    painter->restore();
}

QSize WordedDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const QRect room = inner(QRect(0, 0, m_view->viewport()->width(), 4000));
    const auto heightOf = [&](const QFont& font, const QString& text) {
        return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(room, wordedFlags, text).height();
    };
    const int lines = heightOf(headFont(), index.data(Qt::DisplayRole).toString()) +
                      heightOf(m_theme.font(Type::Note), index.data(NoteRole).toString());
    return {room.width(), lines + m_theme.px(metrics::half) + 2 * m_theme.px(overAndUnder)};
}

} // namespace jc::ui
