// Compiles one part of a measure to SQL over the state tables. Figures, lists behind figures and left-out
// lists are all read from the same compiled query, so they cannot disagree.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/measure.h"

#include <QSet>

#include <variant>

namespace jc {

class Statement;

// The days a figure covers: `from` may be invalid for a stock, which has no beginning.
struct FigureWindow
{
    QDate from;
    QDate to;
};

// Which rows of a query are asked for.
struct RowScope
{
    QVector<qint64> only; // these records (record.n) and no other; empty: all
    // Each row by itself: what counts once is left to the reader (CompiledQuery::undecided), who saves the
    // sort of all rows.
    bool undecided = false;
};

// One row per record that the query is about:
//   n, total (region n), part (region n), d (yyyymmdd or NULL), unit (organisation n), v (what it counts,
//   times `scale`), reason (NULL: counted), k (what is one together; NULL where each record is one)
struct CompiledQuery
{
    // A table the rows are read from under its alias; records of it decide about rows that lead to them.
    struct Source
    {
        QString alias;
        quint16 entity = 0;
    };

    QString sql;
    QVector<std::variant<qint64, QString>> values;
    double scale = 1.0; // a sum of v over this is in the unit of the goal (fen, millionths)
    QString from;       // the joined tables, every row of the first kept
    QVector<Source> sources;
    QSet<quint16> elsewhere; // entities that decide about rows which do not lead to them
    bool countsOnce = false; // rows of one k decide about each other
    // Of the rows of one k with no reason only the first by (d, n) counts, and only from this day on
    // (yyyymmdd); where the first of all times is asked for, rows before the window are among them.
    qint32 onceFrom = 0;
    bool undecided = false;     // that is left to the reader
    bool decidesAcross = false; // rows decide about each other in ways that k does not say

    void bindTo(Statement& statement) const;
    // Text and values together: equal for queries that ask the same.
    [[nodiscard]] QString text() const;
};

// The rows of a part within `window` and with the total region under `root` (record.n). A record counted
// twice under `distinct` has the reason "repeated" from its second time on, or "earlier" where the first time
// of all lies before the window and the measure asks for it.
[[nodiscard]] Result<CompiledQuery> compilePart(const Ledger& ledger,
                                                const MeasurePart& part,
                                                const FigureWindow& window,
                                                qint64 root,
                                                const RowScope& scope = {});

// All clean records of the part's entity in the window, whatever the goal asks of them: tells "none
// qualifies" (0) from "nothing is known" (no figure).
[[nodiscard]] Result<CompiledQuery> compilePresence(const Ledger& ledger,
                                                    const MeasurePart& part,
                                                    const FigureWindow& window,
                                                    const RowScope& scope = {});

} // namespace jc
