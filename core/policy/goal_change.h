// A goal adjusted: its wording, dates, figures by region and year, the units of its tasks, its counting rule.
// Each adjustment is one act with a reason, the day it takes effect and the paper it rests on; the versions
// are the history of the records.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/measure.h"

namespace jc {

// Why, since when and on which paper.
struct Adjustment
{
    QString reason;
    QDate effective;   // invalid: not said
    QString authority; // 文号; may be empty
};

struct TargetFigure
{
    RecordId region;
    int year = 0;                // 0: the whole plan
    std::optional<qint64> value; // millionths, a ratio as a fraction; nullopt takes the figure away
};

// The figures of a goal by region and year, those of single units left out.
[[nodiscard]] Result<QVector<Record>> targetsOf(const Ledger& ledger, RecordId goal);

// Edits of the goal's fields and figures, and of its tasks' fields, as one change; what stands already is
// left out. Refused: no reason, nothing to change, or a figure beneath zero.
[[nodiscard]] Result<Change> goalChange(const Ledger& ledger,
                                        RecordId goal,
                                        const QMap<quint16, Value>& fields,
                                        const QVector<TargetFigure>& figures,
                                        const QVector<Edit>& tasks,
                                        const Adjustment& adjustment);

// Of the refusals: what was to be changed stands already so.
[[nodiscard]] bool isNoChange(const Error& error);

// The counting rule of a goal replaced. Refused: no reason, or it stands already.
[[nodiscard]] Result<Change>
measureChange(const Ledger& ledger, RecordId goal, const Measure& measure, const Adjustment& adjustment);

} // namespace jc
