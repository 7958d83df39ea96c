// A row of what Ctrl+K found: the name on the left, what tells it apart on the right in a weaker colour; or
// the heading of a group. GUI thread.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace jc::ui {

class FindRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, HeadRole };

    FindRowDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace jc::ui
