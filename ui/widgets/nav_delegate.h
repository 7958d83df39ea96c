// Paints the rows of NavList; private to it.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace jc::ui {

class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        Id = Qt::UserRole + 1, // empty for a group heading
        IconName,
        Badge,
        Unavailable, // bool
        Open,        // bool: the page on screen
    };

    NavDelegate(const Theme& theme, bool folded, QObject* parent);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& rect, const QString& text, bool first) const;
    void paintBadge(QPainter& painter, const QRect& row, int badge) const;

    Theme m_theme;
    bool m_folded;
};

} // namespace jc::ui
