// 目标任务完成情况表（按单位）: every goal with what each unit did of it, beside what the unit is to the goal
// (牵头, 责任, 主办). Figures are those of the board; a unit's target is its own share (target.organisation).
#pragma once

#include "core/reports/report_order.h"

namespace jc {

[[nodiscard]] Result<QVector<Table>> unitReport(const ReportOrder& order);

} // namespace jc
