#include "core/base/decimal.h"
#include "tests/support/catch.h"

#include <limits>
#include <utility>

using jc::Decimal;
using namespace Qt::StringLiterals;

TEST_CASE("Decimals are read and printed without loss and without trailing zeros", "[core][base]")
{
    const std::pair<QStringView, QStringView> cases[] = {
        {u"0.3", u"0.3"},
        {u"2800000", u"2800000"},
        {u"280万", u"2800000"},
        {u"2,800,000", u"2800000"},
        {u"30%", u"0.3"},
        {u"０．３", u"0.3"},
        {u"30％", u"0.3"},
        {u"12.5%", u"0.125"},
        {u"-0.000001", u"-0.000001"},
        {u"1.50", u"1.5"},
        {u"0", u"0"},
        {u".25", u"0.25"},
        {u"1.000000000", u"1"},
        {u"1.2345678万", u"12345.678"},
        {u"9223372036854", u"9223372036854"},
        {u"0.0001%", u"0.000001"},
    };
    for (const auto& [text, printed] : cases) {
        CAPTURE(text.toString());
        const auto number = Decimal::parse(text);
        REQUIRE(number);
        CHECK(number->toString() == printed.toString());
    }
    CHECK(Decimal::parse(u"2800000")->toGroupedString() == u"2,800,000"_s);
    CHECK(Decimal::parse(u"0.3")->scaled() == 300000);
}

TEST_CASE("What is no decimal is refused with what to do", "[core][base]")
{
    CHECK(Decimal::parse(u"0.1234567").error().message.contains(u"超过 6 位"));
    CHECK(Decimal::parse(u"9223372036855").error().message.contains(u"太大"));
    CHECK(Decimal::parse(u"1万万亿亿").error().message.contains(u"太大"));
    CHECK(Decimal::parse(u" ").error().message.contains(u"未填"));
    for (const QStringView text : {u"约30", u"30%%", u"%", u"3-5", u"1.", u"三成", u"0x10", u"nan"}) {
        CAPTURE(text.toString());
        CHECK_FALSE(Decimal::parse(text));
    }
}

TEST_CASE("Decimals compare, convert and are made from integers and ratios", "[core][base]")
{
    CHECK(Decimal::fromInteger(3)->toDouble() == 3.0);
    CHECK(Decimal::parse(u"0.5")->toDouble() == 0.5);
    CHECK(Decimal::ratio(2, 3)->toString() == u"0.666667"_s);
    CHECK(Decimal::ratio(-1, 3)->toString() == u"-0.333333"_s);
    CHECK_FALSE(Decimal::ratio(1, 0).has_value());
    CHECK_FALSE(Decimal::fromInteger(std::numeric_limits<std::int64_t>::max()).has_value());
    CHECK(*Decimal::parse(u"0.3") < *Decimal::parse(u"0.31"));
    CHECK(Decimal::fromInteger(7)->isInteger());
    CHECK_FALSE(Decimal::parse(u"0.3")->isInteger());
}
