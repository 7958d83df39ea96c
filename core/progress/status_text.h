// The officials' word for a status, one per idea, on every screen and in every report.
#pragma once

#include "core/progress/judgement.h"

namespace jc {

[[nodiscard]] QString statusText(GoalStatus status);

} // namespace jc
