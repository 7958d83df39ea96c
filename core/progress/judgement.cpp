#include "core/progress/judgement.h"

#include <algorithm>

namespace jc {

namespace {

// Counts too small for a proportion of time to say anything.
constexpr double smallTarget = 5.0;
constexpr int silentMonths = 3;

struct Span
{
    QDate start;
    QDate due;
};

// The year of `asOf` alone for per-year goals, else the whole plan.
Span spanOf(const GoalFacts& facts, QDate asOf)
{
    if (!facts.perYear)
        return {facts.start, facts.due};
    const QDate first(asOf.year(), 1, 1);
    const QDate last(asOf.year(), 12, 31);
    return {facts.start.isValid() ? std::max(facts.start, first) : first,
            facts.due.isValid() ? std::min(facts.due, last) : last};
}

bool isMet(const GoalFacts& facts)
{
    if (facts.compare == QLatin1String("<="))
        return *facts.actual <= *facts.target;
    return *facts.actual >= *facts.target;
}

std::optional<double> rateOf(const GoalFacts& facts)
{
    if (!facts.actual || !facts.target || facts.compare == QLatin1String("<="))
        return std::nullopt;
    const double base = facts.stock && facts.baseline && !facts.kept ? *facts.baseline : 0.0;
    const double way = *facts.target - base;
    if (way <= 0.0)
        return std::nullopt;
    return (*facts.actual - base) / way;
}

GoalStatus
statusOf(const GoalFacts& facts, const Judgement& judged, QDate asOf, const JudgementThresholds& thresholds)
{
    if (!facts.measured)
        return GoalStatus::Unmeasured;
    if (!facts.target || facts.compare.isEmpty())
        return GoalStatus::Watched;
    if (!facts.actual)
        return GoalStatus::NoData;
    const bool met = isMet(facts);
    if (facts.due.isValid() && asOf > facts.due)
        return met ? GoalStatus::DueMet : GoalStatus::DueMissed;
    // A ceiling is kept on every day, not reached once: it is done only at the end.
    if (facts.compare == QLatin1String("<="))
        return met ? GoalStatus::OnTrack : GoalStatus::Lagging;
    if (met)
        return GoalStatus::Done;
    if (facts.kept)
        return facts.aspirational ? GoalStatus::Slow : GoalStatus::Lagging;
    const bool silent = !facts.due.isValid() || (facts.stock && !facts.baseline) ||
                        (facts.isCount && *facts.target < smallTarget);
    if (silent || !judged.gap)
        return GoalStatus::Watched;
    const Span span = spanOf(facts, asOf);
    if (span.start.isValid() && asOf < span.start.addMonths(silentMonths))
        return GoalStatus::Watched;
    if (*judged.gap >= thresholds.onTrack)
        return GoalStatus::OnTrack;
    if (*judged.gap >= thresholds.slow || facts.aspirational)
        return GoalStatus::Slow;
    return GoalStatus::Lagging;
}

} // namespace

QString statusWord(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Done:
        return QStringLiteral("done");
    case GoalStatus::OnTrack:
        return QStringLiteral("on-track");
    case GoalStatus::Slow:
        return QStringLiteral("slow");
    case GoalStatus::Lagging:
        return QStringLiteral("lagging");
    case GoalStatus::NoData:
        return QStringLiteral("no-data");
    case GoalStatus::Watched:
        return QStringLiteral("watched");
    case GoalStatus::Unmeasured:
        return QStringLiteral("unmeasured");
    case GoalStatus::DueMet:
        return QStringLiteral("due-met");
    case GoalStatus::DueMissed:
        break;
    }
    return QStringLiteral("due-missed");
}

std::optional<GoalStatus> statusFromWord(QStringView word)
{
    using enum GoalStatus;
    for (const GoalStatus status :
         {Done, OnTrack, Slow, Lagging, NoData, Watched, Unmeasured, DueMet, DueMissed}) {
        if (word == statusWord(status))
            return status;
    }
    return std::nullopt;
}

Judgement judge(const GoalFacts& facts, QDate asOf, const JudgementThresholds& thresholds)
{
    Judgement judged;
    judged.rate = rateOf(facts);
    const Span span = spanOf(facts, asOf);
    if (span.start.isValid() && span.due.isValid() && span.start <= span.due) {
        const double passed = static_cast<double>(span.start.daysTo(asOf) + 1);
        const double whole = static_cast<double>(span.start.daysTo(span.due) + 1);
        judged.elapsed = std::clamp(passed / whole, 0.0, 1.0);
        judged.expected = facts.kept ? 1.0 : *judged.elapsed;
    }
    if (judged.rate && judged.expected)
        judged.gap = *judged.rate - *judged.expected;
    judged.status = statusOf(facts, judged, asOf, thresholds);
    return judged;
}

} // namespace jc
