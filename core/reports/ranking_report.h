// 分乡镇排名: the parts of a region by the rate at which they meet a goal, one block a goal. Equal rates
// share a rank; who has no target stands under 无任务, unranked; there is no score over several goals, for no
// policy gives one (counting rules, office practice 13).
#pragma once

#include "core/reports/report_order.h"

namespace jc {

// InvalidInput where the region has no parts.
[[nodiscard]] Result<QVector<Table>> rankingReport(const ReportOrder& order);

} // namespace jc
