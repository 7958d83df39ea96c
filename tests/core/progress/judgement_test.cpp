#include "core/progress/judgement.h"
#include "tests/support/catch.h"

using namespace jc;

namespace {

GoalFacts firm(std::optional<double> actual, std::optional<double> target = 10'000.0)
{
    GoalFacts facts;
    facts.measured = true;
    facts.target = target;
    facts.actual = actual;
    facts.compare = QStringLiteral(">=");
    facts.isCount = true;
    facts.start = QDate(2021, 1, 1);
    facts.due = QDate(2025, 12, 31);
    return facts;
}

} // namespace

TEST_CASE("Elapsed counts both ends of the window and is held to 0..1", "[core][progress]")
{
    CHECK(judge(firm(0.0), QDate(2021, 1, 1)).elapsed.value() == Approx(1.0 / 1826));
    CHECK(judge(firm(0.0), QDate(2025, 12, 31)).elapsed.value() == Approx(1.0));
    CHECK(judge(firm(0.0), QDate(2030, 1, 1)).elapsed.value() == Approx(1.0));
    CHECK(judge(firm(0.0), QDate(2019, 1, 1)).elapsed.value() == Approx(0.0));
}

TEST_CASE("The status follows the case table", "[core][progress]")
{
    const QDate middle(2023, 7, 2); // day 913 of 1826: exactly half
    const auto statusAt = [](const GoalFacts& facts, QDate asOf) {
        return judge(facts, asOf).status;
    };

    SECTION("a firm count against elapsed time")
    {
        CHECK(statusAt(firm(10'000.0), middle) == GoalStatus::Done);
        CHECK(statusAt(firm(5'000.0), middle) == GoalStatus::OnTrack);
        CHECK(statusAt(firm(4'999.0), middle) == GoalStatus::Slow);
        CHECK(statusAt(firm(4'000.0), middle) == GoalStatus::Slow);
        CHECK(statusAt(firm(3'999.0), middle) == GoalStatus::Lagging);
    }
    SECTION("missing is not zero")
    {
        CHECK(statusAt(firm(0.0), middle) == GoalStatus::Lagging);
        CHECK(statusAt(firm(std::nullopt), middle) == GoalStatus::NoData);
        CHECK(statusAt(firm(5.0, std::nullopt), middle) == GoalStatus::Watched);
        GoalFacts unmeasured = firm(std::nullopt);
        unmeasured.measured = false;
        CHECK(statusAt(unmeasured, middle) == GoalStatus::Unmeasured);
    }
    SECTION("nothing is judged in the first three months")
    {
        CHECK(statusAt(firm(0.0), QDate(2021, 3, 31)) == GoalStatus::Watched);
        CHECK(statusAt(firm(0.0), QDate(2021, 4, 1)) == GoalStatus::Slow);
        CHECK(statusAt(firm(10'000.0), QDate(2021, 2, 1)) == GoalStatus::Done);
    }
    SECTION("after the due date the goal is met or missed")
    {
        CHECK(statusAt(firm(10'000.0), QDate(2026, 1, 1)) == GoalStatus::DueMet);
        CHECK(statusAt(firm(9'999.0), QDate(2026, 1, 1)) == GoalStatus::DueMissed);
        CHECK(statusAt(firm(9'999.0), QDate(2025, 12, 31)) == GoalStatus::Slow);
    }
    SECTION("an aspirational goal is never lagging")
    {
        GoalFacts facts = firm(0.0);
        facts.aspirational = true;
        CHECK(statusAt(facts, middle) == GoalStatus::Slow);
    }
    SECTION("a count under five is judged at the due date only")
    {
        CHECK(statusAt(firm(0.0, 4.0), middle) == GoalStatus::Watched);
        CHECK(statusAt(firm(4.0, 4.0), middle) == GoalStatus::Done);
        CHECK(statusAt(firm(0.0, 4.0), QDate(2026, 1, 1)) == GoalStatus::DueMissed);
    }
    SECTION("a stock is judged from its baseline and has no colour without one")
    {
        GoalFacts facts = firm(15'000.0, 20'000.0);
        facts.stock = true;
        CHECK(statusAt(facts, middle) == GoalStatus::Watched);
        facts.baseline = 10'000.0;
        CHECK(judge(facts, middle).rate.value() == Approx(0.5));
        CHECK(statusAt(facts, middle) == GoalStatus::OnTrack);
    }
    SECTION("a kept stock owes the full target every day")
    {
        GoalFacts facts = firm(2.0, 3.0);
        facts.stock = true;
        facts.kept = true;
        CHECK(statusAt(facts, middle) == GoalStatus::Lagging);
        facts.actual = 3.0;
        CHECK(statusAt(facts, middle) == GoalStatus::Done);
    }
    SECTION("a ceiling has no rate and is kept or broken")
    {
        GoalFacts facts = firm(0.3, 0.3);
        facts.compare = QStringLiteral("<=");
        CHECK_FALSE(judge(facts, middle).rate.has_value());
        CHECK(statusAt(facts, middle) == GoalStatus::OnTrack);
        facts.actual = 0.31;
        CHECK(statusAt(facts, middle) == GoalStatus::Lagging);
    }
    SECTION("a goal per year stands against its year alone")
    {
        GoalFacts facts = firm(15.0, 30.0);
        facts.perYear = true;
        CHECK(judge(facts, QDate(2023, 7, 2)).elapsed.value() == Approx(183.0 / 365));
        CHECK(statusAt(facts, QDate(2023, 3, 31)) == GoalStatus::Watched);
    }
    SECTION("without a due date there is no colour")
    {
        GoalFacts facts = firm(1.0);
        facts.due = QDate();
        CHECK(statusAt(facts, middle) == GoalStatus::Watched);
    }
}
