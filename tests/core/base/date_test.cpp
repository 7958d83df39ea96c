#include "core/base/date.h"
#include "tests/support/catch.h"

using jc::parseDate;
using jc::Period;
using namespace Qt::StringLiterals;

namespace {

const QDate dateTestToday(2026, 9, 30);

QString dateMessage(QStringView text)
{
    const auto date = parseDate(text, dateTestToday);
    REQUIRE_FALSE(date);
    CHECK(date.error().code == jc::ErrorCode::InvalidInput);
    return date.error().message;
}

} // namespace

TEST_CASE("A date is the integer yyyymmdd at rest", "[core][base]")
{
    CHECK(jc::dateToNumber(QDate(2026, 9, 30)) == 20260930);
    CHECK(jc::dateToNumber(QDate()) == 0);
    CHECK(jc::dateFromNumber(20260930) == QDate(2026, 9, 30));
    CHECK(jc::dateFromNumber(18800101) == QDate(1880, 1, 1));
    for (const qint64 bad : {0LL, 20260931LL, 20260001LL, -20260930LL, 202609301LL, 4'000'000'000'000LL})
        CHECK_FALSE(jc::dateFromNumber(bad).has_value());
}

TEST_CASE("Dates are read in every form people type", "[core][base]")
{
    for (const QStringView text : {u"2026-09-30",
                                   u"2026-9-30",
                                   u"2026.9.30",
                                   u"2026/9/30",
                                   u"2026年9月30日",
                                   u"2026 年 9 月 30 日",
                                   u"2026年9月30",
                                   u"20260930",
                                   u"２０２６－０９－３０",
                                   u"２０２６．９．３０",
                                   u" 2026-09-30 00:00:00",
                                   u"2026-09-30T08:30:00",
                                   u"2026/9/30 0:00",
                                   u"今",
                                   u"今天",
                                   u"t",
                                   u"9.30",
                                   u"0930",
                                   u"9-30",
                                   u"9月30日",
                                   u"9月30号",
                                   u"+0"}) {
        CAPTURE(text.toString());
        CHECK(parseDate(text, dateTestToday).value_or(QDate()) == dateTestToday);
    }
    CHECK(parseDate(u"0315", dateTestToday).value() == QDate(2026, 3, 15));
    CHECK(parseDate(u"3.15", dateTestToday).value() == QDate(2026, 3, 15));
    CHECK(parseDate(u"+7", dateTestToday).value() == QDate(2026, 10, 7));
    CHECK(parseDate(u"-7", dateTestToday).value() == QDate(2026, 9, 23));
    CHECK(parseDate(u"＋１", dateTestToday).value() == QDate(2026, 10, 1));
    CHECK(parseDate(u"2024-2-29", dateTestToday).value() == QDate(2024, 2, 29));
}

TEST_CASE("An impossible date is answered in words", "[core][base]")
{
    CHECK(dateMessage(u"2026-02-30") == u"2 月 30 日不存在；请核对原件。"_s);
    CHECK(dateMessage(u"20260230") == u"2 月 30 日不存在；请核对原件。"_s);
    CHECK(dateMessage(u"2.29") == u"2026 年没有 2 月 29 日；请核对原件。"_s);
    CHECK(dateMessage(u"2026-13-01") == u"月份应为 1—12，现为 13；请核对原件。"_s);
    CHECK(dateMessage(u"2026.9.0") == u"9 月 0 日不存在；请核对原件。"_s);
    CHECK(dateMessage(u"1026-09-30") == u"年份应为 1800—2199，现为 1026；请核对原件，年份写四位。"_s);
    CHECK(dateMessage(u"26.9.30").contains(u"不是四位"));
    CHECK(dateMessage(u"2026年9月").contains(u"缺日"));
    CHECK(dateMessage(u"46295").contains(u"日期序号"));
    CHECK(dateMessage(u"+99999").contains(u"离今天太远"));
    CHECK(dateMessage(u"").contains(u"未填"));
}

TEST_CASE("What is no date is refused and not guessed", "[core][base]")
{
    for (const QStringView text : {u"待定",
                                   u"2026-09-",
                                   u"-",
                                   u"+",
                                   u"+7天",
                                   u"2026--09-30",
                                   u"2026-09-30-1",
                                   u"202609",
                                   u"999999999",
                                   u"2026-09-30 abc",
                                   u"123.4",
                                   u"年月日",
                                   u"--7"}) {
        CAPTURE(text.toString());
        CHECK_FALSE(parseDate(text, dateTestToday));
    }
}

TEST_CASE("A period holds both its ends", "[core][base]")
{
    const Period september = Period::ofMonth(2026, 9);
    CHECK(september == Period{QDate(2026, 9, 1), QDate(2026, 9, 30)});
    CHECK(september.contains(QDate(2026, 9, 1)));
    CHECK(september.contains(QDate(2026, 9, 30)));
    CHECK_FALSE(september.contains(QDate(2026, 10, 1)));
    CHECK_FALSE(september.contains(QDate()));
    CHECK(september.days() == 30);
    CHECK(Period::ofYear(2024).days() == 366);
    CHECK(september.overlaps({QDate(2026, 9, 30), QDate(2026, 10, 5)}));
    CHECK_FALSE(september.overlaps({QDate(2026, 10, 1), QDate(2026, 10, 5)}));
}

TEST_CASE("The months of a period are cut to it", "[core][base]")
{
    const Period term{QDate(2025, 11, 15), QDate(2026, 1, 10)};
    const auto months = term.months();
    REQUIRE(months.size() == 3);
    CHECK(months[0] == Period{QDate(2025, 11, 15), QDate(2025, 11, 30)});
    CHECK(months[1] == Period::ofMonth(2025, 12));
    CHECK(months[2] == Period{QDate(2026, 1, 1), QDate(2026, 1, 10)});
    CHECK(Period{QDate(2026, 1, 2), QDate(2026, 1, 1)}.months().empty());
    CHECK(Period{}.days() == 0);
}
