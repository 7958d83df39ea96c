#include "core/base/money.h"
#include "tests/support/catch.h"

#include <limits>
#include <utility>

using jc::Money;
using namespace Qt::StringLiterals;

TEST_CASE("Amounts are read in every form people type", "[core][base]")
{
    const std::pair<QStringView, std::int64_t> cases[] = {
        {u"1,200.00", 120000},
        {u"1200", 120000},
        {u"１，２００．５０", 120050},
        {u"￥1,200元", 120000},
        {u"¥ 0.01", 1},
        {u"1.2万", 1200000},
        {u"1.2万元", 1200000},
        {u"3 万元", 3000000},
        {u"-200.5", -20050},
        {u"+7", 700},
        {u".5", 50},
        {u"0", 0},
        {u"1200.000", 120000},
        {u"2亿", 20000000000},
        {u"12,345,678.9", 1234567890},
        {u"10000000000000", 1'000'000'000'000'000},
    };
    for (const auto& [text, fen] : cases) {
        CAPTURE(text.toString());
        const auto amount = Money::parse(text);
        REQUIRE(amount);
        CHECK(amount->fen() == fen);
    }
}

TEST_CASE("What is no amount is refused with what to do", "[core][base]")
{
    CHECK(Money::parse(u"").error().message == u"金额未填；请填数字，如 1200.00。"_s);
    CHECK(Money::parse(u"12.345").error().message == u"金额“12.345”超出两位小数；请四舍五入到分。"_s);
    CHECK(Money::parse(u"99999999999999").error().message.contains(u"太大"));
    CHECK(Money::parse(u"99999999999999999999999").error().message.contains(u"太大"));
    for (const QStringView text : {u"一千",
                                   u"1,20",
                                   u"1200,00",
                                   u",200",
                                   u"1.2.3",
                                   u"12.",
                                   u"元",
                                   u"--5",
                                   u"万",
                                   u"1 200",
                                   u"1e3",
                                   u"￥"}) {
        CAPTURE(text.toString());
        const auto amount = Money::parse(text);
        REQUIRE_FALSE(amount);
        CHECK(amount.error().message.endsWith(u"请只填数字，如 1200.00。"));
    }
}

TEST_CASE("An amount is printed with thousands for people and without for programs", "[core][base]")
{
    CHECK(Money::fromFen(120000).toString() == u"1,200.00"_s);
    CHECK(Money::fromFen(-123456789).toString() == u"-1,234,567.89"_s);
    CHECK(Money::fromFen(5).toString() == u"0.05"_s);
    CHECK(Money::fromFen(-50).toString() == u"-0.50"_s);
    CHECK(Money::fromFen(99999).toString() == u"999.99"_s);
    CHECK(Money::fromFen(123456789).toPlainString() == u"1234567.89"_s);
    CHECK(Money::fromFen(std::numeric_limits<std::int64_t>::min()).toPlainString() ==
          u"-92233720368547758.08"_s);
}

TEST_CASE("Amounts add, compare and are shared to the fen", "[core][base]")
{
    CHECK(Money::fromYuan(3) + Money::fromFen(50) == Money::fromFen(350));
    CHECK(Money::fromYuan(3) - Money::fromFen(350) < Money());
    CHECK(Money::fromYuan(800) * 3 == Money::fromYuan(2400));
    CHECK(Money::fromYuan(1000).share(1, 3) == Money::fromFen(33333));
    CHECK(Money::fromYuan(1000).share(2, 3) == Money::fromFen(66667));
    CHECK(Money::fromFen(1).share(1, 2) == Money::fromFen(1));
    CHECK(Money::fromFen(-1).share(1, 2) == Money::fromFen(-1));
    CHECK(Money::fromFen(Money::largestFen).share(1'000'000, 1'000'000) == Money::fromFen(Money::largestFen));
}

TEST_CASE("Amounts are written in Chinese capitals as vouchers ask", "[core][base]")
{
    const std::pair<std::int64_t, QStringView> cases[] = {
        {11040000, u"壹拾壹万零肆佰元整"},
        {0, u"零元整"},
        {5, u"伍分"},
        {50, u"伍角整"},
        {105, u"壹元零伍分"},
        {150, u"壹元伍角整"},
        {1000, u"壹拾元整"},
        {120000, u"壹仟贰佰元整"},
        {1000100, u"壹万零壹元整"},
        {100070000, u"壹佰万零柒佰元整"},
        {140950, u"壹仟肆佰零玖元伍角整"},
        {600714, u"陆仟零柒元壹角肆分"},
        {10000000000, u"壹亿元整"},
        {10001000000, u"壹亿零壹万元整"},
        {10000000100, u"壹亿零壹元整"},
        {1001001001, u"壹仟零壹万零壹拾元零壹分"},
        {100000000000000, u"壹万亿元整"},
        {100000000000100, u"壹万亿零壹元整"},
        {-120050, u"负壹仟贰佰元伍角整"},
    };
    for (const auto& [fen, words] : cases)
        CHECK(jc::chineseCapitals(Money::fromFen(fen)) == words.toString());
}
