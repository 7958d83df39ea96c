#include "core/dictionary/entities/goal.h"
#include "core/progress/forecast_text.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"

#include <random>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

ForecastFacts yearOf2026(const QVector<double>& months, QDate asOf)
{
    ForecastFacts facts;
    facts.from = QDate(2026, 1, 1);
    facts.to = QDate(2026, 12, 31);
    facts.asOf = asOf;
    facts.target = 10'000.0;
    facts.paced = true;
    facts.projected = true;
    double sum = 0.0;
    for (int i = 0; i < months.size(); ++i) {
        facts.months.append({2026, i + 1, months.at(i)});
        sum += months.at(i);
    }
    facts.actual = sum;
    return facts;
}

} // namespace

TEST_CASE(
    "The pace of the last three complete months is carried to the last day, with the slowest and fastest",
    "[core][progress]")
{
    const Forecast seen =
        forecast(yearOf2026({100, 31 * 2, 28 * 2, 30 * 10, 30 * 20, 30 * 30}, {2026, 6, 30}));
    REQUIRE(seen.silence == ForecastSilence::None);
    const double actual = 100 + 62 + 56 + 300 + 600 + 900;
    // April 30 days at 10, May 31 days with 600, June 30 days at 30.
    const double pace = 1800.0 / 91.0;
    CHECK(seen.presentPerDay.value() == Approx(pace));
    CHECK(seen.atEnd.value() == Approx(actual + pace * 184));
    CHECK(seen.low == Approx(actual + 10.0 * 184));
    CHECK(seen.high == Approx(actual + 30.0 * 184));
    CHECK(seen.missing.value() == Approx(10'000.0 - actual));
    CHECK(seen.neededPerDay.value() == Approx((10'000.0 - actual) / 184));
    CHECK(seen.rate.value() == Approx(*seen.atEnd / 10'000.0));
}

TEST_CASE("A month that is not over counts for the figure and not for the pace", "[core][progress]")
{
    const Forecast seen = forecast(yearOf2026({0, 0, 0, 300, 310, 300, 5}, {2026, 7, 3}));
    CHECK(seen.presentPerDay.value() == Approx(10.0));
    CHECK(seen.atEnd.value() == Approx(915.0 + 10.0 * 181));
}

TEST_CASE("Nothing is projected before three complete months, after the end, or for what is no running sum",
          "[core][progress]")
{
    CHECK(forecast(yearOf2026({10, 10, 10}, {2026, 3, 30})).silence == ForecastSilence::TooShort);
    CHECK(forecast(yearOf2026({10, 10, 10}, {2026, 3, 31})).silence == ForecastSilence::None);
    // The ledger knows months from April on only.
    ForecastFacts late = yearOf2026({10, 10, 10, 10, 10}, {2026, 5, 31});
    late.months.remove(0, 3);
    CHECK(forecast(late).silence == ForecastSilence::TooShort);

    const Forecast over = forecast(yearOf2026(QVector<double>(12, 100.0), {2026, 12, 31}));
    CHECK(over.silence == ForecastSilence::Ended);
    CHECK_FALSE(over.atEnd);
    CHECK_FALSE(over.neededPerDay);
    CHECK(over.missing.value() == Approx(8'800.0));

    ForecastFacts stock = yearOf2026(QVector<double>(6, 100.0), {2026, 6, 30});
    stock.projected = false;
    CHECK(forecast(stock).silence == ForecastSilence::NotProjected);
    CHECK(forecast(stock).neededPerDay.has_value());

    ForecastFacts unknown = yearOf2026({}, {2026, 6, 30});
    unknown.actual.reset();
    CHECK(forecast(unknown).silence == ForecastSilence::NoFigure);
    CHECK_FALSE(forecast(unknown).missing);

    ForecastFacts few = yearOf2026({1, 0, 0, 0, 0, 0}, {2026, 6, 30});
    few.target = 4.0;
    CHECK_FALSE(forecast(few).neededPerDay);
    CHECK(forecast(few).missing.value() == Approx(3.0));
}

TEST_CASE("Over random months a forecast lies in its range, never below the figure, and grows with the pace",
          "[core][progress]")
{
    std::mt19937 random(20260930); // NOLINT: the same cases on every run
    std::uniform_real_distribution<double> month(-50.0, 900.0);
    std::uniform_int_distribution<int> day(0, 270);
    for (int run = 0; run < 500; ++run) {
        const QDate asOf = QDate(2026, 3, 31).addDays(day(random));
        QVector<double> months;
        for (int i = 0; i < asOf.month(); ++i)
            months.append(month(random));
        const ForecastFacts facts = yearOf2026(months, asOf);
        const Forecast seen = forecast(facts);
        INFO("as of " << asOf.toString(Qt::ISODate).toStdString() << ", run " << run);
        if (asOf >= facts.to) {
            CHECK(seen.silence == ForecastSilence::Ended);
            continue;
        }
        REQUIRE(seen.atEnd);
        CHECK(*seen.atEnd >= *facts.actual);
        CHECK(seen.low >= *facts.actual);
        CHECK(seen.low <= *seen.atEnd + 1e-9);
        CHECK(seen.high >= *seen.atEnd - 1e-9);
        if (seen.neededPerDay) {
            const double left = static_cast<double>(asOf.daysTo(facts.to));
            CHECK(*facts.actual + *seen.neededPerDay * left == Approx(*facts.target));
            CHECK((*seen.presentPerDay >= *seen.neededPerDay) == (*seen.atEnd >= *facts.target));
        }

        // One more in a month of the pace, with the same figure.
        ForecastFacts faster = facts;
        const int last = asOf.day() == asOf.daysInMonth() ? asOf.month() : asOf.month() - 1;
        faster.months[last - 1].value = std::max(0.0, faster.months.at(last - 1).value) + 1.0;
        CHECK(*forecast(faster).atEnd > *seen.atEnd);
    }
}

TEST_CASE("A forecast is said in one sentence and the pace in another", "[core][progress]")
{
    Forecast seen;
    seen.until = QDate(2026, 12, 31);
    seen.missing = 2'520.0;
    seen.neededPerDay = 27.1;
    seen.presentPerDay = 21.4;
    seen.atEnd = 8'300.7;
    seen.low = 7'900.0;
    seen.high = 8'700.0;
    seen.rate = 0.8399;
    seen.silence = ForecastSilence::None;
    const QDate asOf(2026, 9, 30);
    CHECK(paceSentence(seen, u"人次"_s) == u"差 2,520 人次，需日均 28（近 3 个月日均 21）。"_s);
    CHECK(forecastSentence(seen, asOf, u"人次"_s) ==
          u"按近 3 个月速度推算，年底 8,300 人次（7,900～8,700），完成率 83%。"_s);
    seen.until = QDate(2027, 6, 30);
    CHECK(forecastSentence(seen, asOf, u"人次"_s)
              .startsWith(u"按近 3 个月速度推算，到 2027-06-30 为 8,300 人次"_s));
    CHECK(forecastSentence(forecast(yearOf2026({10}, {2026, 1, 31})), {2026, 1, 31}, u"人次"_s) ==
          u"数据不足 3 个月，暂不推算。"_s);
    CHECK(paceText(0.123, true) == u"0.13"_s);
    CHECK(paceText(2.0, true) == u"2"_s);
    CHECK(paceText(2.31, true) == u"2.4"_s);
    CHECK(paceText(2.31, false) == u"2.3"_s);
}

TEST_CASE("Goals of a policy are paced and projected as their kind allows", "[core][progress]")
{
    test::Longling longling;
    const RecordId health = longling.trainingClass("prog-kangyang", "org-hrss");
    for (int i = 0; i < 3; ++i)
        longling.enrolment(health, longling.person(u"530523101"_s));
    const ProgressBoard board = longling.board();
    int projected = 0;
    for (const GoalEntry& goal : board.goals()) {
        const Figure figure = board.figure(goal, board.rootRegion());
        const Forecast seen = forecastOf(board, figure);
        INFO(goal.record.get(goal::name).toStdString());
        if (figure.target && figure.actual && seen.missing)
            CHECK(*seen.missing == Approx(*figure.target - *figure.actual));
        if (!goal.measure || goal.measure->isRatio() || goal.measure->needs)
            CHECK(seen.silence == ForecastSilence::NotProjected);
        if (seen.atEnd) {
            ++projected;
            CHECK(*seen.atEnd >= *figure.actual);
        }
    }
    CHECK(projected > 0);
}
