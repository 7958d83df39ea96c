#include "ui/widgets/popup_place.h"

#include <QScreen>

#include <algorithm>

namespace jc::ui {

QPoint popupCorner(const QSize& popup, const QRect& field, const QScreen* screen)
{
    QPoint corner(field.left(), field.bottom() + 1);
    if (screen == nullptr)
        return corner;
    const QRect room = screen->availableGeometry();
    if (corner.y() + popup.height() > room.bottom())
        corner.setY(std::max(room.top(), field.top() - popup.height()));
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - popup.width())));
    return corner;
}

} // namespace jc::ui
