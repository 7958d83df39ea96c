// Where a popup goes that belongs to a field. GUI thread.
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

class QScreen;

namespace jc::ui {

// Its upper left corner: under the field, over it where there is no room, and within the screen. `field` in
// global coordinates, with the gap that shall stay; `screen` may be null.
[[nodiscard]] QPoint popupCorner(const QSize& popup, const QRect& field, const QScreen* screen);

} // namespace jc::ui
