// Figures as the pages write them: numbers with thousands marks, ratios as percent, "—" for what is missing
// (which is never 0), and whole sentences for screen readers and tooltips. Pure functions; the board must
// outlive a figure.
#pragma once

#include "core/dictionary/catalogues.h"
#include "core/progress/progress.h"
#include "ui/charts/bullet_bar.h"

namespace jc::ui {

// 人次, 个, %; in the language of the interface.
[[nodiscard]] QString goalUnit(const GoalEntry& goal, const CodeTables& codes);
// A value of this goal without its unit: 1,500; 26.5%; 是. "—" where there is none.
[[nodiscard]] QString figureText(const GoalEntry& goal, std::optional<double> value);
// 1,500 人次, but 26.5% and 是 as they are.
[[nodiscard]] QString figureWithUnit(const GoalEntry& goal, const QString& unit, std::optional<double> value);
// Percentage points with their sign: +7.1, -12.9; "—" where there is none.
[[nodiscard]] QString gapText(std::optional<double> gap);

// The status word of the command line, or 无任务 where only the ledger's region above has a target.
[[nodiscard]] QString shownStatus(const ProgressBoard& board, const Figure& figure);
[[nodiscard]] BulletBarData barOf(const ProgressBoard& board, const Figure& figure);
// 完成率的分子与分母, for a ratio whose parts are known; else empty.
[[nodiscard]] QString ratioParts(const Figure& figure);
// 龙山镇 康养云师傅计划培训人次：目标 1,500 人次，完成 397 人次，完成率 26.5%，序时 95.0%，滞后 68.5 个百分点
[[nodiscard]] QString
figureSentence(const ProgressBoard& board, const Figure& figure, const QString& region, const QString& unit);

// 龙陵县 龙山镇 as a screen calls a region of the board: its own name. Empty for -1.
[[nodiscard]] QString regionName(const ProgressBoard& board, int region);
// 龙陵县 › 龙山镇 › 龙山社区: the way down from the ledger's own region.
[[nodiscard]] QString regionPath(const ProgressBoard& board, int region);

} // namespace jc::ui
