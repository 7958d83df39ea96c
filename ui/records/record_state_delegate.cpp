#include "ui/records/record_state_delegate.h"

#include "ui/records/record_table_model.h"

#include <QApplication>
#include <QPainter>

namespace jc::ui {

RecordStateDelegate::RecordStateDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void RecordStateDelegate::paint(QPainter* painter,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString word = cell.text;
    cell.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    if (word.isEmpty())
        return;
    const bool review = index.data(RecordTableModel::ReviewRole).toBool();
    const bool draft = index.data(RecordTableModel::DraftRole).toBool();
    const QStringList words = word.split(u' ');
    QVector<StateChip> chips;
    if (review)
        chips.append({QStringLiteral("◆ ") + words.first(), StatusTone::Lagging});
    if (draft)
        chips.append({words.last(), StatusTone::Slow});
    paintChips(*painter, option.rect, chips);
}

QSize RecordStateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(RecordTableModel::ReviewRole).toBool())
        size.rwidth() += m_theme.px(48);
    return size;
}

int RecordStateDelegate::widthOf(const StateChip& chip) const
{
    return QFontMetrics(m_theme.font(Type::Note)).horizontalAdvance(chip.text) + m_theme.px(12);
}

void RecordStateDelegate::paintChips(QPainter& painter,
                                     const QRect& cell,
                                     const QVector<StateChip>& chips) const
{
    const QFont font = m_theme.font(Type::Note);
    const int gap = m_theme.px(metrics::grid);
    int width = -gap;
    for (const StateChip& chip : chips)
        width += widthOf(chip) + gap;
    const QSize whole(width, QFontMetrics(font).height() + m_theme.px(4));
    QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, whole, cell);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const StateChip& chip : chips) {
        const StatusColors& ink = m_theme.tokens().of(chip.tone);
        place.setWidth(widthOf(chip));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.tint);
        painter.drawRoundedRect(place, m_theme.px(3), m_theme.px(3));
        painter.setPen(ink.text);
        painter.drawText(place, Qt::AlignCenter, chip.text);
        place.translate(place.width() + gap, 0);
    }
    painter.restore();
}

} // namespace jc::ui
