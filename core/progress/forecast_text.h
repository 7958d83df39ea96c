// A forecast in the officials' words. In the language of the interface.
#pragma once

#include "core/progress/forecast.h"

namespace jc {

// 28; 2.4; 0.35: never fewer than are needed. `needed` rounds up.
[[nodiscard]] QString paceText(double perDay, bool needed);

// 差 2,520 人次，需日均 28（近 3 个月日均 21）。 Empty where nothing is missing.
[[nodiscard]] QString paceSentence(const Forecast& forecast, const QString& unit);

// 按近 3 个月速度推算，年底 1,234 人次（1,100～1,300），完成率 83%。 数据不足 3 个月，暂不推算。 Empty where
// nothing is projected.
[[nodiscard]] QString forecastSentence(const Forecast& forecast, QDate asOf, const QString& unit);

} // namespace jc
