// What a goal still asks for each day and where it ends if it goes on as lately (DESIGN §6 "Forecast"). For
// the screen only: no report and no export of figures carries a forecast.
//
// Pace: of the last three complete months. Range: the slowest and the fastest of them. Nothing is projected
// before three complete months of data, on and after the last day, and for what is no running sum (ratios,
// yes/no, stocks, ceilings).
#pragma once

#include "core/progress/progress.h"

namespace jc {

// The whole window of a goal, beyond the as-of date: the year for per-year goals. `to` is invalid where the
// goal has no due date.
[[nodiscard]] FigureWindow planOf(const ProgressBoard& board, const GoalEntry& goal);

struct ForecastFacts
{
    QDate from; // first and last day of the plan; either may be invalid
    QDate to;
    QDate asOf;
    std::optional<double> actual;
    std::optional<double> target;
    bool paced = false;         // a count or amount to be reached: something is missing each day
    bool projected = false;     // its months add up
    QVector<MonthPoint> months; // ascending
};

enum class ForecastSilence {
    None,
    NotProjected, // the measure does not allow it
    NoFigure,
    TooShort, // under three complete months of data
    Ended,    // nothing is left of the window
};

struct Forecast
{
    QDate until;                        // last day of the plan
    std::optional<double> missing;      // target - actual, where that is not reached
    std::optional<double> neededPerDay; // to reach the target on the last day
    std::optional<double> presentPerDay;
    std::optional<double> atEnd; // with low <= atEnd <= high, never below the actual
    double low = 0.0;
    double high = 0.0;
    std::optional<double> rate; // atEnd / target
    ForecastSilence silence = ForecastSilence::NotProjected;
};

[[nodiscard]] Forecast forecast(const ForecastFacts& facts);
// What the figure lacks, alone and fast; nothing where it is reached or the goal is no count or amount to be
// reached.
[[nodiscard]] std::optional<double> missingOf(const Figure& figure);
[[nodiscard]] Forecast forecastOf(const ProgressBoard& board, const Figure& figure);

} // namespace jc
