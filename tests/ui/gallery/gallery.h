// Every widget of the house on one sheet, for pictures and for checks that walk all of them.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <memory>

namespace jc::ui::test {

[[nodiscard]] std::unique_ptr<QWidget> dashboardSheet(const Theme& theme);
[[nodiscard]] std::unique_ptr<QWidget> controlsSheet(const Theme& theme);

} // namespace jc::ui::test
