#include "ui/charts/status_chip.h"

#include "ui/style/status_words.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace jc::ui {

QSize statusChipSize(const QString& status, const Theme& theme)
{
    const QFontMetrics font(theme.font(Type::Note));
    const int width = theme.px(8) + theme.px(10) + theme.px(5) +
                      font.horizontalAdvance(statusWord(status).word) + theme.px(8);
    return {width, font.height() + theme.px(4)};
}

int widestStatusChip(const QStringList& statuses, const Theme& theme)
{
    int widest = 0;
    for (const QString& status : statuses)
        widest = std::max(widest, statusChipSize(status, theme).width());
    return widest;
}

void paintStatusChip(
    QPainter& painter, const QRect& rect, const QString& status, const Theme& theme, Qt::Alignment alignment)
{
    const StatusTone tone = statusTone(status);
    const StatusColors& ink = theme.tokens().of(tone);
    const QSize size = statusChipSize(status, theme).boundedTo(rect.size());
    const QRect chip = QStyle::alignedRect(Qt::LeftToRight, alignment, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.tint);
    const double radius = theme.px(3);
    painter.drawRoundedRect(chip, radius, radius);
    const QRectF shape(chip.left() + theme.px(8), chip.top(), theme.px(10), chip.height());
    paintStatusShape(painter, shape, tone, ink.text);
    painter.setPen(ink.text);
    painter.setFont(theme.font(Type::Note));
    const QRect word = chip.adjusted(theme.px(8) + theme.px(10) + theme.px(5), 0, -theme.px(4), 0);
    painter.drawText(word,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(statusWord(status).word, Qt::ElideRight, word.width()));
    painter.restore();
}

StatusChip::StatusChip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(const QString& status)
{
    m_status = status;
    setAccessibleName(status.isEmpty() ? QString() : statusWord(status).word);
    updateGeometry();
    update();
}

void StatusChip::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return m_status.isEmpty() ? QSize(0, 0) : statusChipSize(m_status, m_theme);
}

QSize StatusChip::minimumSizeHint() const
{
    return sizeHint();
}

void StatusChip::paintEvent(QPaintEvent*)
{
    if (m_status.isEmpty())
        return;
    QPainter painter(this);
    paintStatusChip(painter, rect(), m_status, m_theme);
}

StatusChipDelegate::StatusChipDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void StatusChipDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
}

void StatusChipDelegate::paint(QPainter* painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QString status = index.data(Role).toString();
    if (!status.isEmpty())
        paintStatusChip(*painter, option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0), status, m_theme);
}

QSize StatusChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString status = index.data(Role).toString();
    return statusChipSize(status, m_theme)
        .grownBy({m_theme.px(8), 2, m_theme.px(8), 2})
        .expandedTo({0, QStyledItemDelegate::sizeHint(option, index).height()});
}

} // namespace jc::ui
