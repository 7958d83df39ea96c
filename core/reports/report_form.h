// Head, foot and columns that all reports share, as the forms of Chinese government statistics have them.
// 表号 stays empty: only approved statistical forms have one.
#pragma once

#include "core/reports/report_order.h"

namespace jc {

// A table without columns and rows: the region's name before `title`, dates, unit, signatures, A4 landscape.
[[nodiscard]] Table beginReport(const ProgressBoard& board,
                                const ReportContext& context,
                                int region,
                                const QString& title,
                                const QString& measureUnit);

// `number`: 甲 to 丁 (A to D in English), 1, 3=2/1.
void addReportColumn(
    Table& table, const QStringList& heading, const QString& number, CellFormat format, int width);

[[nodiscard]] QString unitOfGoal(const ReportContext& context, const GoalEntry& goal);
// A target or actual of this goal: whole, a percentage, or yes and no.
[[nodiscard]] TableCell goalCell(const GoalEntry& goal, std::optional<double> value);
// 2025-01-01至2025-09-30; an invalid first day is left out.
[[nodiscard]] QString daysText(QDate from, QDate to);

} // namespace jc
