#include "core/dictionary/entities/goal.h"
#include "core/progress/held_targets.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

Record targetOfYear(int year, qint64 value)
{
    Record record(target::entity);
    if (year != 0)
        record.set(target::year, year);
    record.set(target::value, value * 1'000'000);
    return record;
}

Record goalThatIs(const QString& accumulation)
{
    Record record(goal::entity);
    record.set(goal::accumulation, accumulation);
    return record;
}

} // namespace

TEST_CASE("A goal of the year is held against the year's own target, before or after the whole plan's",
          "[core][progress]")
{
    const QDate asOf(2025, 9, 30);
    const Record perYear = goalThatIs(u"per-year"_s);
    const QVector<Record> targets{targetOfYear(2024, 1), targetOfYear(2025, 2), targetOfYear(0, 10)};
    for (const bool backwards : {false, true}) {
        QHash<int, double> held;
        for (qsizetype at = 0; at < targets.size(); ++at) {
            const Record& record = targets.at(backwards ? targets.size() - 1 - at : at);
            if (isHeldAgainst(record, &perYear, asOf))
                holdAgainst(record, 1, held);
        }
        CHECK(held == QHash<int, double>{{1, 2.0}});
    }
    // What the ledger does not know the goal of is held against the year too.
    CHECK(isHeldAgainst(targets.at(1), nullptr, asOf));
}

TEST_CASE("What is counted over the whole plan is held against the whole plan's target alone",
          "[core][progress]")
{
    const QDate asOf(2025, 9, 30);
    const Record cumulative = goalThatIs(u"cumulative"_s);
    CHECK_FALSE(isHeldAgainst(targetOfYear(2025, 2), &cumulative, asOf));
    CHECK(isHeldAgainst(targetOfYear(0, 10), &cumulative, asOf));
}
