// Every goal of every policy of the program: a record that counts, and a near miss that does not, in a real
// ledger of the policy's region. The records stand in cases/<policy>.json.
#include "core/dictionary/entities/goal.h"
#include "core/policy/template.h"
#include "core/progress/measure_text.h"
#include "core/progress/trace.h"
#include "tests/core/progress/case_world.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace jc;
using test::CaseWorld;

namespace {

// What a case is judged by: the sums of both parts, as the figure says and as its rows add up to.
struct Reading
{
    double counted = 0.0;
    double denominator = 0.0;
    Trace trace;
    Trace leftOut;
};

Reading readingOf(CaseWorld& world, const QString& code)
{
    const ProgressBoard board = world.board();
    const GoalEntry* goal = board.goal(code);
    REQUIRE(goal != nullptr);
    INFO(goal->measureFault.toStdString());
    REQUIRE(goal->measure.has_value());
    const Figure figure = board.figure(*goal, board.rootRegion());
    Reading reading;
    const bool inParts = goal->measure->isRatio() || goal->measure->needs;
    reading.counted = (inParts ? figure.numerator : figure.actual).value_or(0.0);
    Result<Trace> trace = traceFigure(world.ledger(), board, *goal, board.rootRegion());
    REQUIRE(trace);
    reading.trace = *trace;
    Result<Trace> leftOut = traceLeftOut(world.ledger(), board, *goal, board.rootRegion());
    REQUIRE(leftOut);
    reading.leftOut = *leftOut;
    double rows = 0.0;
    double rowsBelow = 0.0;
    for (const TraceRow& row : reading.trace.rows)
        (row.part == TracePart::Counted ? rows : rowsBelow) += row.value;
    CHECK(rows == Approx(reading.counted));
    if (goal->measure->isRatio()) {
        reading.denominator = figure.denominator.value_or(0.0);
        CHECK(rowsBelow == Approx(reading.denominator));
    }
    return reading;
}

const TraceRow* rowOf(const Trace& trace, RecordId id)
{
    const auto at = std::ranges::find_if(
        trace.rows, [id](const TraceRow& row) { return row.id == id && row.part == TracePart::Counted; });
    return at == trace.rows.end() ? nullptr : &*at;
}

void requireCase(CaseWorld& world, const QString& code, const QJsonObject& example)
{
    const ProgressBoard board = world.board();
    const GoalEntry* goal = board.goal(code);
    REQUIRE(goal != nullptr);
    INFO(goal->measureFault.toStdString());
    REQUIRE(goal->measure.has_value());
    const QString entity = goal->measure->counted.entity;
    const auto number = [&](const char* key, double otherwise) {
        return example.value(QLatin1String(key)).toDouble(otherwise);
    };

    world.makeAll(example.value(QLatin1String("given")).toArray());
    const Reading before = readingOf(world, code);
    const QJsonObject counts = example.value(QLatin1String("counts")).toObject();
    const RecordId counted = world.make(entity, counts);
    world.makeAll(example.value(QLatin1String("counts_with")).toArray(), counted);
    const Reading after = readingOf(world, code);
    CHECK(after.counted - before.counted == Approx(number("value", 1.0)));
    CHECK(after.denominator - before.denominator == Approx(number("denominator", 0.0)));
    CHECK(rowOf(after.trace, counted) != nullptr);
    CHECK(rowOf(after.leftOut, counted) == nullptr);

    QJsonObject near = test::patched(counts, example.value(QLatin1String("near")).toObject());
    const RecordId missed = world.make(entity, near);
    world.makeAll(example.value(QLatin1String("near_with")).toArray(), missed);
    const Reading last = readingOf(world, code);
    CHECK(last.counted == Approx(after.counted));
    CHECK(last.denominator - after.denominator == Approx(number("near_denominator", 0.0)));
    CHECK(rowOf(last.trace, missed) == nullptr);
    const QString reason = example.value(QLatin1String("reason")).toString();
    const TraceRow* row = rowOf(last.leftOut, missed);
    CHECK((row != nullptr ? row->reason : QString()).toStdString() == reason.toStdString());
}

} // namespace

TEST_CASE("Every goal of every policy counts what it is about and nothing beside it", "[core][progress]")
{
    const BundledPolicy bundled = GENERATE(from_range(bundledPolicies()));
    INFO(bundled.id.toStdString());
    CaseWorld world(bundled.id);
    const QJsonObject cases = test::readCases(bundled.id + QLatin1String(".json"));
    CHECK(cases.size() == world.policy().goals.size());
    for (const PolicyGoal& goal : world.policy().goals) {
        INFO(goal.id.toStdString());
        REQUIRE(cases.contains(goal.id));
        requireCase(world, goal.id, cases.value(goal.id).toObject());
    }
}

TEST_CASE("Every goal of every policy says its rule in one Chinese sentence and why", "[core][progress]")
{
    const BundledPolicy bundled = GENERATE(from_range(bundledPolicies()));
    CaseWorld world(bundled.id);
    const ProgressBoard board = world.board();
    CHECK(board.goals().size() == world.policy().goals.size());
    for (const GoalEntry& goal : board.goals()) {
        INFO(goal.record.get(goal::code).toStdString() << " " << goal.measureFault.toStdString());
        REQUIRE(goal.measure.has_value());
        CHECK_FALSE(goal.measure->why.isEmpty());
        const QString text = describeMeasure(world.ledger(), world.catalogues().codes, *goal.measure);
        INFO(text.toStdString());
        CHECK(text.startsWith(QStringLiteral("口径：")));
        CHECK(text.endsWith(QStringLiteral("。")));
        CHECK(text.contains(goal.measure->why));
        const QString rule = describeRule(world.ledger(), world.catalogues().codes, *goal.measure);
        // No key of the program and no code shows: "prog-rural", "cert_kind", "T08".
        static const QRegularExpression inside(QStringLiteral("[a-z_]{2,}|[A-Z][0-9]{2}"));
        CHECK_FALSE(inside.match(rule).hasMatch());
    }
}
