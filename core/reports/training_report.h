// 职业技能培训情况统计表 with the columns truly sent in monthly returns (counting rules, office practice 15):
// 期数, 参训, 结业, 合格, 取证, 培训后就业, 资金支出, by kind of training and by category of persons, for the
// period and cumulatively.
//
// 结业 is counted by the rule of training records, so its total is the figure of a goal with that rule over
// the same days. 期数 and 参训 go by the opening of the class. What no record tells is missing, never zero.
#pragma once

#include "core/reports/report_order.h"

namespace jc {

// The period begins on the first day asked for, else with the month of the last (本月). 累计 begins with the
// goal's window, else with the year.
[[nodiscard]] Result<QVector<Table>> trainingReport(const ReportOrder& order);

} // namespace jc
