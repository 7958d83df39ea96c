// 获证情况: certificates issued in the window, by kind and level and by occupation, the certificates and the
// persons who hold them apart. A person stands once in each row, so the rows' persons are not added up.
#pragma once

#include "core/reports/report_order.h"

namespace jc {

// The window begins on the first day asked for, else with the goal's own, else with the year.
[[nodiscard]] Result<QVector<Table>> certificateReport(const ReportOrder& order);

} // namespace jc
