// A status as a chip: its shape and its word in the status colour on the status tint. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace jc::ui {

// Room the chip takes for its word, in the note size of type.
[[nodiscard]] QSize statusChipSize(const QString& status, const Theme& theme);
// The width of the widest of these statuses' chips: what a column of them needs in the language of the
// interface.
[[nodiscard]] int widestStatusChip(const QStringList& statuses, const Theme& theme);
// Left-aligned and vertically centred in `rect`, or centred both ways.
void paintStatusChip(QPainter& painter,
                     const QRect& rect,
                     const QString& status,
                     const Theme& theme,
                     Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

class StatusChip final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    explicit StatusChip(const Theme& theme, QWidget* parent = nullptr);

    // A status of status_words.h; empty shows nothing. The accessible name becomes its word.
    void setStatus(const QString& status);
    [[nodiscard]] QString status() const { return m_status; }
    void setTheme(const Theme& theme) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QString m_status;
};

// Paints the status found under StatusChipDelegate::Role. The model's Qt::DisplayRole should be the word
// (statusWord), so that copying, searching and screen readers have it. Owned by its view.
class StatusChipDelegate final : public QStyledItemDelegate, public ThemeAware
{
    Q_OBJECT

public:
    static constexpr int Role = Qt::UserRole + 0x4A02; // QString, a status

    explicit StatusChipDelegate(const Theme& theme, QObject* parent = nullptr);
    void setTheme(const Theme& theme) override;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace jc::ui
