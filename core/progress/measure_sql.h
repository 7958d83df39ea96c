// Compiles one part of a measure to SQL over the state tables. Figures, lists behind figures and left-out
// lists are all read from the same compiled query, so they cannot disagree.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/measure.h"

#include <variant>

namespace jc {

class Statement;

// The days a figure covers: `from` may be invalid for a stock, which has no beginning.
struct FigureWindow
{
    QDate from;
    QDate to;
};

struct CompiledQuery
{
    QString sql;
    QVector<std::variant<qint64, QString>> values;
    double scale = 1.0; // a sum of v over this is in the unit of the goal (fen, millionths)

    void bindTo(Statement& statement) const;
};

// A query of one row per record the part is about, within `window` and with its total region under `root`
// (record.n):
//   n, total (region n), part (region n), d (yyyymmdd or NULL), unit (organisation n), v (what it counts,
//   times `scale`), reason (NULL: counted)
// A record counted twice under `distinct` has the reason "repeated" from its second time on, or "earlier"
// where the first time of all lies before the window and the measure asks for it.
[[nodiscard]] Result<CompiledQuery>
compilePart(const Ledger& ledger, const MeasurePart& part, const FigureWindow& window, qint64 root);

// total, part, d, count of all clean records of the part's entity in the window, whatever the goal asks of
// them: tells "none qualifies" (0) from "nothing is known" (no figure). d is the day where `byDay`, else 0.
[[nodiscard]] Result<CompiledQuery> compilePresence(const Ledger& ledger,
                                                    const MeasurePart& part,
                                                    const FigureWindow& window,
                                                    bool byDay = false);

} // namespace jc
