// 技能人才结构: the persons in the register on the reading date, each once at the highest level in force, by
// level and by part of the region, with the share of the highly skilled (高级工 and above).
#pragma once

#include "core/reports/report_order.h"

namespace jc {

[[nodiscard]] Result<QVector<Table>> talentReport(const ReportOrder& order);

} // namespace jc
