// Page "record": one record as a form, who changed it when, and what refers to it. A class shows its roster.
#pragma once

#include "ui/shell/page.h"

namespace jc::ui {

[[nodiscard]] PageDescriptor recordPage();

} // namespace jc::ui
