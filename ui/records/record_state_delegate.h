// The words 待核对 and 草稿 in the first column of a list, each on a tint of its own; what waits for a
// decision bears a diamond too: word, shape and ground, never colour alone. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>
#include <QVector>

namespace jc::ui {

class RecordStateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordStateDelegate(const Theme& theme, QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct StateChip
    {
        QString text;
        StatusTone tone;
    };

    [[nodiscard]] int widthOf(const StateChip& chip) const;
    void paintChips(QPainter& painter, const QRect& cell, const QVector<StateChip>& chips) const;

    Theme m_theme;
};

} // namespace jc::ui
