// What the window itself contributes to Ctrl+K: the places of its navigation and the acts of its menu. GUI
// thread.
#pragma once

#include "ui/shell/finder.h"
#include "ui/shell/nav_item.h"

namespace jc::ui {

[[nodiscard]] Finder pageFinder(const QVector<NavItem>& items);
// The acts the window has at the moment it is asked; it must outlive the finder.
[[nodiscard]] Finder commandFinder(QWidget& window);

// The text of an act as people read it: without its mnemonic and dots.
[[nodiscard]] QString plainActText(const QString& text);

} // namespace jc::ui
