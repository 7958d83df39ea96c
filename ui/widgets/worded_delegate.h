// Rows of a list that say something: a bold first line and a quieter text under it, both wrapped. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace jc::ui {

class WordedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of an item, QString: the text under its own; empty for none.
    static constexpr int NoteRole = Qt::UserRole + 40;

    // Owned by the view, whose rows must be as wide as it is.
    WordedDelegate(const Theme& theme, QAbstractItemView* view);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect inner(const QRect& rect) const;
    [[nodiscard]] QFont headFont() const;

    Theme m_theme;
    QAbstractItemView* m_view;
};

} // namespace jc::ui
