// What the window itself contributes to Ctrl+K: the places of its navigation and the acts of its menu. GUI
// thread.
#pragma once

#include "ui/shell/finder.h"
#include "ui/shell/nav_item.h"

class QMenu;

namespace jc::ui {

[[nodiscard]] Finder pageFinder(const QVector<NavItem>& items);
// The acts of the menu at the moment it is asked, those of the page on screen among them; an act of a submenu
// with what the submenu says (主题：深色). The menu must outlive the finder.
[[nodiscard]] Finder commandFinder(const QMenu& menu);

// The text of an act as people read it: without its mnemonic and dots.
[[nodiscard]] QString plainActText(const QString& text);

} // namespace jc::ui
