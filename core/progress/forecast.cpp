#include "core/progress/forecast.h"

#include "core/dictionary/entities/goal.h"

#include <algorithm>

namespace jc {

namespace {

constexpr int paceMonths = 3;
// A daily pace of two in five years says nothing; such goals are judged at the due date only.
constexpr double leastPacedTarget = 5.0;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

// The first day of the last three complete months, invalid where there are not as many.
QDate paceStart(const ForecastFacts& facts, QDate lastDay)
{
    if (facts.months.isEmpty() || !facts.from.isValid())
        return {};
    const MonthPoint& earliest = facts.months.first();
    const QDate begin = std::max(facts.from, QDate(earliest.year, earliest.month, 1));
    const QDate start = firstOfMonth(lastDay).addMonths(1 - paceMonths);
    return start >= begin ? start : QDate();
}

// A count or amount to be reached: each day brings it nearer.
bool isPaced(const GoalEntry& goal)
{
    const QString kind = goal.record.get(goal::kind);
    return goal.measure && (kind == QLatin1String("count") || kind == QLatin1String("amount")) &&
           goal.record.get(goal::compare) != QLatin1String("<=");
}

void project(const ForecastFacts& facts, Forecast& forecast)
{
    const QDate today = facts.asOf;
    const QDate lastDay = today.day() == today.daysInMonth() ? today : firstOfMonth(today).addDays(-1);
    const QDate start = paceStart(facts, lastDay);
    if (!start.isValid()) {
        forecast.silence = ForecastSilence::TooShort;
        return;
    }
    double sum = 0.0;
    double slowest = 0.0;
    double fastest = 0.0;
    for (int i = 0; i < paceMonths; ++i) {
        const QDate month = start.addMonths(i);
        double value = 0.0;
        for (const MonthPoint& point : facts.months) {
            if (point.year == month.year() && point.month == month.month())
                value += point.value;
        }
        // Corrections may outweigh a month; nobody goes on taking back.
        value = std::max(0.0, value);
        const double pace = value / month.daysInMonth();
        sum += value;
        slowest = i == 0 ? pace : std::min(slowest, pace);
        fastest = std::max(fastest, pace);
    }
    const double left = static_cast<double>(today.daysTo(facts.to));
    forecast.presentPerDay = sum / static_cast<double>(start.daysTo(lastDay) + 1);
    forecast.atEnd = *facts.actual + *forecast.presentPerDay * left;
    forecast.low = *facts.actual + slowest * left;
    forecast.high = *facts.actual + fastest * left;
    if (facts.target && *facts.target > 0.0)
        forecast.rate = *forecast.atEnd / *facts.target;
    forecast.silence = ForecastSilence::None;
}

} // namespace

FigureWindow planOf(const ProgressBoard& board, const GoalEntry& goal)
{
    const FigureWindow window = board.windowOf(goal);
    const QDate due = goal.record.get(goal::due);
    if (goal.record.get(goal::accumulation) != QLatin1String("per-year"))
        return {window.from, due};
    const QDate yearEnd(window.to.year(), 12, 31);
    return {window.from, due.isValid() ? std::min(due, yearEnd) : yearEnd};
}

Forecast forecast(const ForecastFacts& facts)
{
    Forecast forecast;
    forecast.until = facts.to;
    if (facts.paced && facts.target && facts.actual && *facts.actual < *facts.target)
        forecast.missing = *facts.target - *facts.actual;
    const bool running = facts.to.isValid() && facts.asOf < facts.to;
    if (forecast.missing && running && *facts.target >= leastPacedTarget)
        forecast.neededPerDay = *forecast.missing / static_cast<double>(facts.asOf.daysTo(facts.to));
    if (!facts.projected || !facts.to.isValid())
        forecast.silence = ForecastSilence::NotProjected;
    else if (!facts.actual)
        forecast.silence = ForecastSilence::NoFigure;
    else if (!running)
        forecast.silence = ForecastSilence::Ended;
    else
        project(facts, forecast);
    return forecast;
}

std::optional<double> missingOf(const Figure& figure)
{
    if (!isPaced(*figure.goal) || !figure.target || !figure.actual || *figure.actual >= *figure.target)
        return std::nullopt;
    return *figure.target - *figure.actual;
}

Forecast forecastOf(const ProgressBoard& board, const Figure& figure)
{
    const GoalEntry& goal = *figure.goal;
    const FigureWindow plan = planOf(board, goal);
    ForecastFacts facts;
    facts.from = plan.from;
    facts.to = plan.to;
    facts.asOf = board.asOf();
    facts.actual = figure.actual;
    facts.target = figure.target;
    facts.paced = isPaced(goal);
    facts.projected =
        facts.paced && goal.measure->isSum() && goal.record.get(goal::accumulation) != QLatin1String("stock");
    if (facts.projected && figure.region >= 0)
        facts.months = board.months(goal, figure.region);
    return forecast(facts);
}

} // namespace jc
