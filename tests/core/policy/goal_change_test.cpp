#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/target.h"
#include "core/ledger/undo.h"
#include "core/policy/goal_change.h"
#include "core/policy/policy_file.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;

RecordId countyOf(const ProgressBoard& board)
{
    return board.regions().node(board.rootRegion()).id;
}

QMap<quint16, Value> named(const QString& name)
{
    Record fields(goal::entity);
    fields.set(goal::name, name);
    return fields.values();
}

} // namespace

TEST_CASE("A goal is adjusted in one act with reason, day and paper, and undone as one", "[core][policy]")
{
    jc::test::Longling longling;
    Ledger& ledger = longling.ledger();
    const RecordId id = longling.ofPolicy("health-care-training");
    const RecordId county = countyOf(longling.board());
    const Adjustment why{u"县里年度调整"_s, QDate(2025, 1, 1), u"龙人社发〔2025〕3号"_s};
    const Result<Change> change =
        goalChange(ledger, id, named(u"康养培训"_s), {{county, 0, 1600 * million}}, {}, why);
    REQUIRE(change);
    CHECK(change->edits.size() == 2);
    REQUIRE(ledger.apply(*change, longling.author));
    const ProgressBoard board = longling.board();
    CHECK(board.figure(*board.goal(id), board.rootRegion()).target == 1600.0);
    CHECK(board.goal(id)->record.get(goal::name) == u"康养培训"_s);
    CHECK(board.goal(id)->record.get(goal::effective) == QDate(2025, 1, 1));
    CHECK(board.goal(id)->record.get(goal::authority) == why.authority);

    REQUIRE(undoNewest(ledger, longling.author));
    const ProgressBoard before = longling.board();
    CHECK(before.figure(*before.goal(id), before.rootRegion()).target == 1500.0);
    CHECK_FALSE(before.goal(id)->record.has(goal::effective));
}

TEST_CASE("An adjustment without a reason or without a difference is refused", "[core][policy]")
{
    jc::test::Longling longling;
    const RecordId id = longling.ofPolicy("health-care-training");
    const RecordId county = countyOf(longling.board());
    const Result<Change> silent =
        goalChange(longling.ledger(), id, {}, {{county, 0, 1600 * million}}, {}, {u" "_s, {}, {}});
    REQUIRE_FALSE(silent);
    CHECK(silent.error().code == ErrorCode::Refused);
    const Result<Change> same =
        goalChange(longling.ledger(), id, {}, {{county, 0, 1500 * million}}, {}, {u"核对"_s, {}, {}});
    REQUIRE_FALSE(same);
    const Result<Change> negative =
        goalChange(longling.ledger(), id, {}, {{county, 0, -1}}, {}, {u"核对"_s, {}, {}});
    REQUIRE_FALSE(negative);
}

TEST_CASE("A year's notice stands beside the whole plan, and two offices setting it mean one record",
          "[core][policy]")
{
    jc::test::Longling longling;
    Ledger& ledger = longling.ledger();
    const RecordId id = longling.ofPolicy("health-care-training");
    const RecordId county = countyOf(longling.board());
    const Adjustment why{u"年度通知"_s, QDate(2025, 2, 1), u"龙人社发〔2025〕3号"_s};
    const QVector<TargetFigure> notice{{county, 2025, 350 * million}};
    const Result<Change> change = goalChange(ledger, id, {}, notice, {}, why);
    REQUIRE(change);
    REQUIRE(ledger.apply(*change, longling.author));
    // What is counted over five years is still held against five years.
    const ProgressBoard board = longling.board();
    CHECK(board.figure(*board.goal(id), board.rootRegion()).target == 1500.0);
    const Result<QVector<Record>> targets = targetsOf(ledger, id);
    REQUIRE(targets);
    CHECK(targets->size() == 2);

    jc::test::Longling other;
    const Result<Change> theirs = goalChange(other.ledger(), id, {}, notice, {}, why);
    REQUIRE(theirs);
    CHECK(theirs->edits.first().id == change->edits.first().id);

    // Taken away and set again it is the same record.
    REQUIRE(
        ledger.apply(*goalChange(ledger, id, {}, {{county, 2025, std::nullopt}}, {}, why), longling.author));
    CHECK(targetsOf(ledger, id)->size() == 1);
    const Result<Change> again = goalChange(ledger, id, {}, notice, {}, why);
    REQUIRE(again);
    REQUIRE(ledger.apply(*again, longling.author));
    CHECK(targetsOf(ledger, id)->size() == 2);
}

TEST_CASE("A rule is tried without being stored, and one that cannot be counted says what does not fit",
          "[core][policy]")
{
    jc::test::Longling longling;
    const RecordId id = longling.ofPolicy("health-care-training");
    const GoalEntry entry = *longling.board().goal(id);
    Measure measure = *entry.measure;
    measure.counted.where.clear();
    const Result<ProgressBoard> tried =
        ProgressBoard::trial(longling.ledger(), QDate(2025, 9, 30), id, measure);
    REQUIRE(tried);
    CHECK(tried->goals().size() == 1);
    CHECK((*longling.board().goal(id)->measure == *entry.measure));

    measure.counted.where = {{u"class.nonsense"_s, MeasureCondition::Test::Present, {}}};
    const Result<ProgressBoard> broken =
        ProgressBoard::trial(longling.ledger(), QDate(2025, 9, 30), id, measure);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::InvalidInput);
    CHECK(broken.error().message.contains(u"class.nonsense"_s));
}

TEST_CASE("A changed rule is one act; the same rule again is refused", "[core][policy]")
{
    jc::test::Longling longling;
    const RecordId id = longling.ofPolicy("health-care-training");
    Measure measure = *longling.board().goal(id)->measure;
    const Adjustment why{u"县里定的"_s, {}, {}};
    CHECK_FALSE(measureChange(longling.ledger(), id, measure, why));
    measure.counted.distinct = {u"person"_s};
    const Result<Change> change = measureChange(longling.ledger(), id, measure, why);
    REQUIRE(change);
    REQUIRE(longling.ledger().apply(*change, longling.author));
    CHECK((*longling.board().goal(id)->measure == measure));
}

TEST_CASE("A figure given to a goal that was only watched makes it judged, and goes into the template",
          "[core][policy]")
{
    jc::test::Longling longling;
    Ledger& ledger = longling.ledger();
    RecordId watched;
    RecordId policy;
    const ProgressBoard board = longling.board();
    for (const GoalEntry& entry : board.goals()) {
        if (!entry.record.has(goal::compare) && entry.record.get(goal::kind) == u"count"_s) {
            watched = entry.record.id();
            policy = entry.record.get(goal::policy);
        }
    }
    if (watched.isNull()) {
        // This document watches nothing: take the judgement of one goal away first.
        watched = longling.ofPolicy("health-care-training");
        policy = longling.board().goal(watched)->record.get(goal::policy);
        REQUIRE(ledger.apply({u"只作监测"_s,
                              {{&goal::entity, watched, {{goal::compare.description.number, Value()}}, {}}},
                              {}},
                             longling.author));
    }
    const RecordId county = countyOf(longling.board());
    const Result<Change> change =
        goalChange(ledger, watched, {}, {{county, 0, 1700 * million}}, {}, {u"县里定了数"_s, {}, {}});
    REQUIRE(change);
    REQUIRE(ledger.apply(*change, longling.author));
    CHECK(longling.board().goal(watched)->record.get(goal::compare) == u">="_s);
    const Result<PolicyFiles> files = writePolicyFiles(ledger, policy);
    REQUIRE(files);
    CHECK(files->policy.contains("1700"));
}

TEST_CASE("A comparison given with the first figure stands, and what stands already is told apart",
          "[core][policy]")
{
    jc::test::Longling longling;
    Ledger& ledger = longling.ledger();
    const RecordId watched = longling.ofPolicy("health-care-training");
    REQUIRE(ledger.apply(
        {u"只作监测"_s, {{&goal::entity, watched, {{goal::compare.description.number, Value()}}, {}}}, {}},
        longling.author));
    Record most(goal::entity);
    most.set(goal::compare, u"<="_s);
    const QVector<TargetFigure> figures{{countyOf(longling.board()), 0, 1700 * million}};
    const Adjustment why{u"不得超过"_s, {}, {}};
    const Result<Change> change = goalChange(ledger, watched, most.values(), figures, {}, why);
    REQUIRE(change);
    REQUIRE(ledger.apply(*change, longling.author));
    CHECK(longling.board().goal(watched)->record.get(goal::compare) == u"<="_s);

    const Result<Change> again = goalChange(ledger, watched, most.values(), figures, {}, why);
    REQUIRE_FALSE(again);
    CHECK(isNoChange(again.error()));
    const Result<Change> silent = goalChange(ledger, watched, most.values(), figures, {}, {});
    REQUIRE_FALSE(silent);
    CHECK_FALSE(isNoChange(silent.error()));
    CHECK(isNoChange(measureChange(ledger, watched, *longling.board().goal(watched)->measure, why).error()));
}
