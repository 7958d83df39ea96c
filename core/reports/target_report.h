// 目标任务完成情况表: every goal with its target, actual, rate and how that stands against time, and the same
// by township. The cells are those of the progress board; nothing is computed here but their arrangement.
#pragma once

#include "core/reports/report_context.h"
#include "core/sheets/table.h"

namespace jc {

// Sheets in the order of the workbook: the table of goals, then the table by the regions under `region`
// (where it has any and a counted goal). `policy` limits both to one policy; null: all.
[[nodiscard]] QVector<Table>
targetReport(const ProgressBoard& board, const ReportContext& context, int region, RecordId policy = {});

} // namespace jc
