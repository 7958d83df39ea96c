// Our own line icons (24-grid, 1.5 px strokes), drawn sharp at every size and scale, in the colours of the
// theme.
#pragma once

#include "ui/style/theme.h"

#include <QIcon>
#include <QStringList>

namespace jc::ui {

// All names icon() knows, sorted.
[[nodiscard]] QStringList iconNames();

// Grey disabled and accent selected forms are made from the same drawing. An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme);
// The same in one colour, for a ground of its own.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);

} // namespace jc::ui
