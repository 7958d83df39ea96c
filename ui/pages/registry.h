// The pages of this program and where the navigation leads. A new page is one line in pageDescriptors() and,
// where the navigation shall lead to it, one in navigation().
#pragma once

#include "ui/shell/nav_item.h"

namespace jc::ui {

[[nodiscard]] QVector<PageDescriptor> pageDescriptors();

// In the order of the navigation and of Ctrl+1 … 9. An entry whose page is not among the descriptors is not
// shown.
[[nodiscard]] QVector<NavItem> navigation();

} // namespace jc::ui
