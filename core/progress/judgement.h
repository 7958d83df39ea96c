// How far a goal is and what that means: the words of the progress tables as pure functions.
//
// rate = actual / target; elapsed = days passed / days of the window, held to 0..1; expected follows elapsed
// until a unit's own monthly plan is known; gap = rate - expected. On track from 0, slow from -0.10, lagging
// below.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace jc {

enum class GoalStatus { Done, OnTrack, Slow, Lagging, NoData, Watched, Unmeasured, DueMet, DueMissed };

// The word of the command line: done, on-track, slow, lagging, no-data, watched, unmeasured, due-met,
// due-missed.
[[nodiscard]] QString statusWord(GoalStatus status);
// nullopt for any other text.
[[nodiscard]] std::optional<GoalStatus> statusFromWord(QStringView word);

struct JudgementThresholds
{
    double onTrack = 0.0;
    double slow = -0.10;
};

struct GoalFacts
{
    bool measured = false;          // it has a counting rule
    std::optional<double> target;   // ratios are fractions; yes/no is 1
    std::optional<double> actual;   // null: nothing is known, which is not 0
    std::optional<double> baseline; // of a stock
    QString compare;                // >=, <=, = or empty (watched only)
    bool aspirational = false;      // 力争: never lagging
    bool perYear = false;
    bool stock = false;
    bool kept = false;    // a stock to be kept (保有): judged against the full target on every day
    bool isCount = false; // targets under five are judged at the due date only
    QDate start;
    QDate due;
};

struct Judgement
{
    std::optional<double> rate;
    std::optional<double> elapsed;
    std::optional<double> expected;
    std::optional<double> gap;
    GoalStatus status = GoalStatus::Unmeasured;
};

[[nodiscard]] Judgement judge(const GoalFacts& facts, QDate asOf, const JudgementThresholds& thresholds = {});

} // namespace jc
