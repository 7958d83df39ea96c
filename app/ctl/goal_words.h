// Figures of goals in words and numbers, shared by progress and trace.
#pragma once

#include "core/progress/progress.h"

#include <QJsonValue>

namespace jc::ctl {

// null where nothing is known, which is not 0.
[[nodiscard]] QJsonValue jsonNumber(const std::optional<double>& number);
// "-" where nothing is known. Ratios are fractions and print as percentages.
[[nodiscard]] QString figureText(const std::optional<double>& number, bool ratio);
// In percentage points, with its sign.
[[nodiscard]] QString gapText(const std::optional<double>& gap);
[[nodiscard]] bool isRatio(const GoalEntry& goal);

} // namespace jc::ctl
