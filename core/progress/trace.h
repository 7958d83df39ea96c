// What a figure was counted from: one row per counted unit, whose values add up to the figure, and the rows
// that were left out with their reasons.
#pragma once

#include "core/progress/progress.h"

namespace jc {

enum class TracePart { Counted, Denominator };

struct TraceRow
{
    TracePart part = TracePart::Counted;
    const EntityDescription* entity = nullptr;
    RecordId id;          // of the counted record, or of the opening balance
    QDate date;           // the date it counts at; invalid where it has none
    int region = -1;      // index of the region it counts in; -1 unknown
    bool pending = false; // 待改归属: of a region that is no more, counted in the one above
    int recorded = -1;    // index of the region the record names
    double value = 1.0;
    QString reason; // why it is left out; empty for a counted row
};

struct Trace
{
    const EntityDescription* entity = nullptr; // of the counted records
    const EntityDescription* denominatorEntity = nullptr;
    QVector<TraceRow> rows; // by date, then by the order records were made
    // Of the left-out list where what is one counts once: how many qualify here too and are counted
    // elsewhere (其中与他地重复).
    qsizetype countedElsewhere = 0;
};

// Counted rows of the figure that `board` gives for this goal and region. A goal without a usable counting
// rule has nothing to trace: NotFound.
[[nodiscard]] Result<Trace>
traceFigure(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region);

// Records the goal is about that are not counted, in the same region and window. Those without a date count
// as being in every window.
[[nodiscard]] Result<Trace>
traceLeftOut(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region);

} // namespace jc
