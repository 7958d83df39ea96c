// What measures can ask, each shown at its edge on a goal that asks it.
#include "core/dictionary/entities/goal.h"
#include "core/progress/left_out_reason.h"
#include "core/progress/trace.h"
#include "tests/core/progress/case_world.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace jc;
using namespace Qt::StringLiterals;
using test::CaseWorld;

namespace {

const QString sichuan = QStringLiteral("sichuan-2023");
const QString wenzhou = QStringLiteral("wenzhou-2024");
const QString longlingPolicy = QStringLiteral("longling-2022");
const QString baotou = QStringLiteral("baotou-2025");

Figure
kindFigure(CaseWorld& world, const char* code, QDate asOf = QDate(2025, 9, 30), const char* place = "$root")
{
    const ProgressBoard board = world.board(asOf);
    const GoalEntry* goal = board.goal(QString::fromLatin1(code));
    REQUIRE(goal != nullptr);
    const QString region = world.region(place);
    Figure figure = board.figure(*goal, board.regions().indexOf(QStringView(region)));
    figure.goal = nullptr; // of a board that is gone
    return figure;
}

// Left-out reasons of the goal and how often each stands.
QMap<QString, int> kindReasons(CaseWorld& world, const char* code)
{
    const ProgressBoard board = world.board();
    const GoalEntry* goal = board.goal(QString::fromLatin1(code));
    REQUIRE(goal != nullptr);
    const Result<Trace> trace = traceLeftOut(world.ledger(), board, *goal, board.rootRegion());
    REQUIRE(trace);
    QMap<QString, int> reasons;
    for (const TraceRow& row : trace->rows)
        ++reasons[row.reason];
    return reasons;
}

} // namespace

TEST_CASE("A first ever counts in the window where it happened, and a void one was none", "[core][progress]")
{
    CaseWorld world(sichuan);
    const auto certify = [&](RecordId person, const char* date, const char* status) {
        world.make(u"certificate"_s,
                   {{u"person"_s, person.toString()},
                    {u"cert_date"_s, QString::fromLatin1(date)},
                    {u"status"_s, QString::fromLatin1(status)}});
    };
    const RecordId early = world.make(u"person"_s, {});
    certify(early, "2020-12-31", "valid");
    CHECK_FALSE(kindFigure(world, "new-skilled-talent").actual.has_value());
    certify(early, "2021-01-01", "valid");
    CHECK(kindFigure(world, "new-skilled-talent").actual.value() == 0.0);
    const RecordId onTheDay = world.make(u"person"_s, {});
    certify(onTheDay, "2021-01-01", "valid");
    certify(onTheDay, "2023-01-01", "valid");
    CHECK(kindFigure(world, "new-skilled-talent").actual.value() == 1.0);
    const RecordId afterVoid = world.make(u"person"_s, {});
    certify(afterVoid, "2019-01-01", "void");
    certify(afterVoid, "2022-01-01", "valid");
    CHECK(kindFigure(world, "new-skilled-talent").actual.value() == 2.0);
    CHECK(kindReasons(world, "new-skilled-talent") ==
          QMap<QString, int>{{u"earlier"_s, 1}, {u"repeated"_s, 1}});
}

TEST_CASE("A stock holds on the last day in force and is zero, not unknown, the day after",
          "[core][progress]")
{
    CaseWorld world(longlingPolicy);
    CHECK_FALSE(kindFigure(world, "master-studio-kept").actual.has_value());
    world.make(u"platform"_s,
               {{u"types"_s, QJsonArray{u"@plat-master-studio"_s}}, {u"valid_to"_s, u"2025-08-31"_s}});
    CHECK(kindFigure(world, "master-studio-kept", QDate(2025, 5, 19)).actual.value_or(-1.0) == -1.0);
    CHECK(kindFigure(world, "master-studio-kept", QDate(2025, 5, 20)).actual.value() == 1.0);
    CHECK(kindFigure(world, "master-studio-kept", QDate(2025, 8, 31)).actual.value() == 1.0);
    CHECK(kindFigure(world, "master-studio-kept", QDate(2025, 9, 1)).actual.value() == 0.0);
}

TEST_CASE("Money that came back is taken away on the day it came back", "[core][progress]")
{
    CaseWorld world(wenzhou);
    world.make(u"finance"_s, {{u"amount"_s, u"50000.55"_s}, {u"paid_date"_s, u"2025-03-01"_s}});
    world.make(u"finance"_s,
               {{u"amount"_s, u"20000"_s}, {u"kind"_s, u"recovered"_s}, {u"paid_date"_s, u"2025-06-01"_s}});
    world.make(u"finance"_s, {{u"amount"_s, u"900"_s}, {u"kind"_s, u"subsidy"_s}});
    CHECK(kindFigure(world, "village-finance-loans", QDate(2025, 5, 31)).actual.value() == Approx(50000.55));
    CHECK(kindFigure(world, "village-finance-loans").actual.value() == Approx(30000.55));
    const ProgressBoard board = world.board();
    const GoalEntry* goal = board.goal(u"village-finance-loans");
    const Result<Trace> trace = traceFigure(world.ledger(), board, *goal, board.rootRegion());
    REQUIRE(trace);
    REQUIRE(trace->rows.size() == 2);
    CHECK(trace->rows.last().value == Approx(-20000.0));
}

TEST_CASE("A published reading is the newest of the region itself and is never added up", "[core][progress]")
{
    CaseWorld world(sichuan);
    const auto publish = [&](const char* place, const char* value, const char* date) {
        world.make(u"reading"_s,
                   {{u"goal"_s, u"@skilled-share"_s},
                    {u"region"_s, QString::fromLatin1(place)},
                    {u"value"_s, QString::fromLatin1(value)},
                    {u"reference_date"_s, QString::fromLatin1(date)}});
    };
    publish("$home", "0.4", "2025-06-30");
    CHECK_FALSE(kindFigure(world, "skilled-share").actual.has_value());
    CHECK(kindFigure(world, "skilled-share", QDate(2025, 9, 30), "$home").actual.value() == Approx(0.4));
    publish("$root", "0.25", "2024-12-31");
    publish("$root", "0.2", "2023-12-31");
    CHECK(kindFigure(world, "skilled-share").actual.value() == Approx(0.25));
    CHECK(kindFigure(world, "skilled-share", QDate(2024, 6, 30)).actual.value() == Approx(0.2));
    CHECK_FALSE(kindFigure(world, "skilled-share", QDate(2025, 9, 30), "$other").actual.has_value());
}

TEST_CASE("A goal of two activities is done with both, and the same one twice is one", "[core][progress]")
{
    CaseWorld world(longlingPolicy);
    CHECK_FALSE(kindFigure(world, "graduate-training-activities").actual.has_value());
    for (int i = 0; i < 2; ++i)
        world.make(u"event"_s, {{u"item"_s, u"graduate-skills"_s}});
    const Figure half = kindFigure(world, "graduate-training-activities");
    CHECK(half.actual.value() == 0.0);
    CHECK(half.numerator.value() == 1.0);
    CHECK(half.denominator.value() == 2.0);
    world.make(u"event"_s, {{u"item"_s, u"student-startup"_s}});
    CHECK(kindFigure(world, "graduate-training-activities").actual.value() == 1.0);
    // Each year by itself.
    CHECK_FALSE(kindFigure(world, "graduate-training-activities", QDate(2024, 12, 31)).actual.has_value());
}

TEST_CASE("A goal of all is done when every one of the denominator counts", "[core][progress]")
{
    CaseWorld world(baotou);
    const auto pay = [&](RecordId school, bool sufficient) {
        world.make(u"finance"_s,
                   {{u"kind"_s, u"appropriation"_s},
                    {u"side"_s, u"school"_s},
                    {u"beneficiary"_s, school.toString()},
                    {u"sufficient"_s, sufficient}});
    };
    const RecordId one = world.make(u"organisation"_s, {});
    const RecordId other = world.make(u"organisation"_s, {});
    CHECK_FALSE(kindFigure(world, "per-student-funding").actual.has_value());
    pay(one, true);
    CHECK(kindFigure(world, "per-student-funding").actual.value() == 1.0);
    pay(other, false);
    const Figure half = kindFigure(world, "per-student-funding");
    CHECK(half.actual.value() == 0.0);
    CHECK(half.numerator.value() == 1.0);
    CHECK(half.denominator.value() == 2.0);
    pay(other, true);
    CHECK(kindFigure(world, "per-student-funding").actual.value() == 1.0);
}

TEST_CASE("A later verification takes the place of an earlier one, a report of its own does not",
          "[core][progress]")
{
    CaseWorld world(wenzhou);
    const auto verify = [&](const char* date, bool brand, bool verified) {
        world.make(u"village"_s,
                   {{u"name"_s, u"龙井村"_s},
                    {u"valid_from"_s, QString::fromLatin1(date)},
                    {u"skill_brand"_s, brand},
                    {u"verified"_s, verified}});
    };
    verify("2024-08-01", true, true);
    verify("2025-01-01", false, false);
    CHECK(kindFigure(world, "one-village-one-skill").actual.value() == 1.0);
    CHECK(kindFigure(world, "one-village-one-skill").denominator.value() == 1.0);
    verify("2025-02-01", false, true);
    CHECK(kindFigure(world, "one-village-one-skill").actual.value() == 0.0);
    CHECK(kindFigure(world, "one-village-one-skill").denominator.value() == 1.0);
    CHECK(kindReasons(world, "one-village-one-skill") ==
          QMap<QString, int>{{u"superseded"_s, 1}, {u"unverified"_s, 1}, {u"not-yet"_s, 1}});
    // What was known then stands as it stood.
    CHECK(kindFigure(world, "one-village-one-skill", QDate(2025, 1, 31)).actual.value() == 1.0);
}

TEST_CASE("A school's later return of the same year replaces the first, and pupils count once",
          "[core][progress]")
{
    CaseWorld world(longlingPolicy);
    const RecordId school = world.make(u"organisation"_s, {});
    const auto report = [&](int year, int heads, const char* date) {
        world.make(u"admission"_s,
                   {{u"school"_s, school.toString()},
                    {u"form"_s, u"return"_s},
                    {u"person"_s, QJsonValue()},
                    {u"school_year"_s, year},
                    {u"headcount"_s, heads},
                    {u"registered_date"_s, QString::fromLatin1(date)}});
    };
    report(2023, 100, "2023-09-20");
    report(2023, 90, "2023-10-20");
    report(2024, 60, "2024-09-20");
    CHECK(kindFigure(world, "vocational-high-school-enrolment").actual.value() == 150.0);
    const RecordId pupil = world.make(u"person"_s, {});
    for (const int year : {2023, 2024}) {
        world.make(u"admission"_s,
                   {{u"person"_s, pupil.toString()},
                    {u"school_year"_s, year},
                    {u"registered_date"_s, QStringLiteral("%1-09-10").arg(year)}});
    }
    CHECK(kindFigure(world, "vocational-high-school-enrolment").actual.value() == 151.0);
    CHECK(kindReasons(world, "vocational-high-school-enrolment") ==
          QMap<QString, int>{{u"repeated"_s, 1}, {u"superseded"_s, 1}});
}

TEST_CASE("The surplus of one kind does not cover what another lacks", "[core][progress]")
{
    CaseWorld world(sichuan);
    for (int i = 0; i < 12; ++i)
        world.make(u"standard"_s, {{u"kind"_s, u"evaluation-standard"_s}});
    for (int i = 0; i < 3; ++i)
        world.make(u"standard"_s, {{u"kind"_s, u"question-bank"_s}});
    CHECK(kindFigure(world, "scarce-technical-resources").actual.value() == 13.0);
    CHECK(kindFigure(world, "scarce-evaluation-standards").actual.value() == 12.0);
    CHECK(kindReasons(world, "scarce-technical-resources") == QMap<QString, int>{{u"surplus"_s, 2}});
}

TEST_CASE("An opening balance is part of the figure, shown apart and a row of its own", "[core][progress]")
{
    CaseWorld world(longlingPolicy);
    const auto open = [&](const char* code, const char* value, const char* date) {
        world.make(u"opening"_s,
                   {{u"goal"_s, QString::fromLatin1(code)},
                    {u"region"_s, u"$home"_s},
                    {u"as_of"_s, QString::fromLatin1(date)},
                    {u"value"_s, QString::fromLatin1(value)},
                    {u"source"_s, u"历年台账"_s}});
    };
    open("@tourism-talent", "120", "2023-12-31");
    open("@tourism-talent", "5", "2020-12-31"); // before the plan
    world.make(u"cultivation"_s, {{u"kind"_s, u"tourism"_s}});
    const Figure figure = kindFigure(world, "tourism-talent");
    CHECK(figure.actual.value() == 121.0);
    CHECK(figure.opening.value() == 120.0);
    CHECK(kindFigure(world, "tourism-talent", QDate(2025, 9, 30), "$home").opening.value() == 120.0);
    CHECK_FALSE(kindFigure(world, "tourism-talent", QDate(2025, 9, 30), "$other").opening.has_value());
    const ProgressBoard board = world.board();
    const GoalEntry* goal = board.goal(u"tourism-talent");
    const Result<Trace> trace = traceFigure(world.ledger(), board, *goal, board.rootRegion());
    REQUIRE(trace);
    REQUIRE(trace->rows.size() == 2);
    double sum = 0.0;
    for (const TraceRow& row : trace->rows)
        sum += row.value;
    CHECK(sum == 121.0);
}

TEST_CASE("A region in a key area counts with it", "[core][progress]")
{
    CaseWorld world(sichuan);
    const QString key = world.region("$other");
    const auto train = [&](const QString& home) {
        world.make(u"enrolment"_s, {{u"person"_s, QJsonObject{{u"household_region"_s, home}}}});
    };
    world.make(u"region"_s, {{u"code"_s, key.left(4) + u"00"_s}, {u"key_area"_s, true}});
    train(key);
    train(u"$home"_s);
    CHECK(kindFigure(world, "rural-key-area-training").actual.value() == 1.0);
    world.make(u"region"_s, {{u"code"_s, key.left(4) + u"00"_s}, {u"key_area"_s, false}});
    CHECK(kindFigure(world, "rural-key-area-training").actual.value() == 0.0);
}

TEST_CASE("An award to a team counts by the unit that got it, an award to a person by the person",
          "[core][progress]")
{
    CaseWorld world(sichuan);
    const RecordId unit = world.make(u"organisation"_s, {});
    for (int i = 0; i < 2; ++i) {
        world.make(u"honour"_s,
                   {{u"titles"_s, QJsonArray{u"@hon-engineer"_s}},
                    {u"person"_s, QJsonValue()},
                    {u"organisation"_s, unit.toString()},
                    {u"region"_s, u"$home"_s}});
    }
    world.make(u"honour"_s, {{u"titles"_s, QJsonArray{u"@hon-engineer"_s}}});
    CHECK(kindFigure(world, "outstanding-engineers").actual.value() == 2.0);
}

TEST_CASE("Every reason that a bundled measure names has words for people", "[core][progress]")
{
    const BundledPolicy bundled = GENERATE(from_range(bundledPolicies()));
    CaseWorld world(bundled.id);
    const ProgressBoard board = world.board();
    for (const GoalEntry& goal : board.goals()) {
        for (const MeasureExclusion& exclusion : goal.measure->counted.exclusions) {
            INFO(exclusion.reason.toStdString());
            CHECK(leftOutReason(exclusion.reason) != exclusion.reason);
        }
    }
}
