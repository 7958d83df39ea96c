#include "core/progress/trace.h"

#include "core/base/date.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/opening.h"
#include "core/ledger/query.h"
#include "core/ledger/state_store.h"
#include "core/ledger/statement.h"
#include "core/progress/left_out_reason.h"

#include <QCoreApplication>
#include <QSet>

namespace jc {

namespace {

constexpr double openingScale = 1'000'000.0;

Result<void> appendPart(const Ledger& ledger,
                        const ProgressBoard& board,
                        const GoalEntry& goal,
                        int region,
                        TracePart which,
                        bool leftOut,
                        Trace& trace)
{
    const EntityDescription* entity = which == TracePart::Counted ? trace.entity : trace.denominatorEntity;
    const MeasurePart& part =
        which == TracePart::Counted ? goal.measure->counted : *goal.measure->denominator;
    const RegionTree& regions = board.regions();
    const qint64 root = board.rootRegion() >= 0 ? regions.node(board.rootRegion()).n : 0;
    const Result<CompiledQuery> compiled = compilePart(ledger, part, board.windowOf(goal), root);
    if (!compiled)
        return compiled.error();
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT n, total, part, d, reason, v FROM (%1) WHERE reason IS %2 NULL "
                       "ORDER BY d, n")
            .arg(compiled->sql, leftOut ? QStringLiteral("NOT") : QString()));
    if (!statement)
        return statement.error();
    compiled->bindTo(*statement);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const QDate date = dateFromNumber(statement->integer(3)).value_or(QDate());
        const int total = board.place(goal, regions.indexOf(statement->integer(1)), date).region;
        const int recorded = regions.indexOf(statement->integer(2));
        const RegionTree::Placement placed = board.place(goal, recorded, date);
        // Nothing says where an unplaced record belongs: the ledger's own list shows it.
        const bool here =
            leftOut && total < 0 ? region == board.rootRegion() : board.belongs(total, placed.region, region);
        if (!here)
            continue;
        const Result<RecordId> id = ledger.store().idOf(statement->integer(0));
        if (!id)
            return id.error();
        // Of readings only the last one of the region itself is the figure.
        if (part.latest && !leftOut) {
            if (total != region)
                continue;
            if (!trace.rows.isEmpty() && trace.rows.last().part == which)
                trace.rows.removeLast();
        }
        trace.rows.append({which,
                           entity,
                           *id,
                           date,
                           placed.region,
                           placed.pending,
                           recorded,
                           static_cast<double>(statement->integer(5)) / compiled->scale,
                           leftOut ? statement->text(4) : QString()});
    }
}

Result<void> appendOpenings(
    const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region, Trace& trace)
{
    RecordQuery query;
    query.entity = &opening::entity;
    const Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    for (const Record& record : page->records) {
        const QDate date = record.get(opening::asOf);
        if (record.get(opening::goal) != goal.record.id() || record.state() == RecordState::Draft ||
            !board.countsOpening(goal, date))
            continue;
        const RegionTree::Placement placed =
            board.place(goal, board.regions().indexOf(record.get(opening::region)), date);
        if (!board.belongs(placed.region, placed.region, region))
            continue;
        const auto append = [&](TracePart part, const DecimalField& field) {
            trace.rows.append({part,
                               &opening::entity,
                               record.id(),
                               date,
                               placed.region,
                               placed.pending,
                               board.regions().indexOf(record.get(opening::region)),
                               static_cast<double>(record.get(field)) / openingScale,
                               QString()});
        };
        append(TracePart::Counted, opening::value);
        if (goal.measure->isRatio())
            append(TracePart::Denominator, opening::denominator);
    }
    return {};
}

// What qualifies in the region and is counted in another, since its first record lies there.
Result<qsizetype>
countedElsewhere(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region)
{
    const MeasurePart& part = goal.measure->counted;
    if (part.distinct.isEmpty())
        return 0;
    const RegionTree& regions = board.regions();
    const qint64 root = board.rootRegion() >= 0 ? regions.node(board.rootRegion()).n : 0;
    const Result<CompiledQuery> compiled = compilePart(ledger, part, board.windowOf(goal), root);
    if (!compiled)
        return compiled.error();
    Result<Statement> statement =
        Statement::prepare(ledger.handle(),
                           QStringLiteral("SELECT k, total, part, d, reason IS NULL FROM (%1) "
                                          "WHERE reason IS NULL OR reason = '%2'")
                               .arg(compiled->sql, QLatin1String(left_out::repeated)));
    if (!statement)
        return statement.error();
    compiled->bindTo(*statement);
    QSet<QString> countedHere;
    QSet<QString> repeatedHere;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return (repeatedHere - countedHere).size();
        const QDate date = dateFromNumber(statement->integer(3)).value_or(QDate());
        const int total = board.place(goal, regions.indexOf(statement->integer(1)), date).region;
        const int placed = board.place(goal, regions.indexOf(statement->integer(2)), date).region;
        if (board.belongs(total, placed, region))
            (statement->integer(4) != 0 ? countedHere : repeatedHere).insert(statement->text(0));
    }
}

Result<Trace>
traceOf(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region, bool leftOut)
{
    if (!goal.measure) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Trace", "“%1”的统计口径未设，没有可追溯的记录。")
                         .arg(goal.record.get(goal::name)),
                     goal.measureFault};
    }
    Trace trace;
    trace.entity = ledger.dictionary().entity(QStringView(goal.measure->counted.entity));
    Result<void> done = appendPart(ledger, board, goal, region, TracePart::Counted, leftOut, trace);
    // The left-out list of a ratio's numerator already names everybody of the denominator who is not in it.
    if (done && goal.measure->isRatio() && !leftOut) {
        trace.denominatorEntity = ledger.dictionary().entity(QStringView(goal.measure->denominator->entity));
        done = appendPart(ledger, board, goal, region, TracePart::Denominator, leftOut, trace);
    }
    if (done && !leftOut)
        done = appendOpenings(ledger, board, goal, region, trace);
    if (!done)
        return done.error();
    if (leftOut) {
        const Result<qsizetype> elsewhere = countedElsewhere(ledger, board, goal, region);
        if (!elsewhere)
            return elsewhere.error();
        trace.countedElsewhere = *elsewhere;
    }
    return trace;
}

} // namespace

Result<Trace> traceFigure(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region)
{
    return traceOf(ledger, board, goal, region, false);
}

Result<Trace>
traceLeftOut(const Ledger& ledger, const ProgressBoard& board, const GoalEntry& goal, int region)
{
    return traceOf(ledger, board, goal, region, true);
}

} // namespace jc
