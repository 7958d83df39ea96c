// Page "records": the list of any entity, searched, filtered, sorted; opened, removed and taken back.
#pragma once

#include "ui/shell/page.h"

namespace jc::ui {

[[nodiscard]] PageDescriptor recordsPage();

} // namespace jc::ui
