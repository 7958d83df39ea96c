// An amount of money in fen (1/100 yuan) in an int64, never in floating point. At rest it is that integer.
// Value type.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>

namespace jc {

class Money
{
public:
    // The largest amount parse() takes, ten million million yuan: nine thousand of these still add up within
    // int64.
    static constexpr std::int64_t largestFen = 1'000'000'000'000'000;

    constexpr Money() = default;

    [[nodiscard]] static constexpr Money fromFen(std::int64_t fen)
    {
        Money result;
        result.m_fen = fen;
        return result;
    }
    // Precondition: |yuan| <= largestFen / 100.
    [[nodiscard]] static constexpr Money fromYuan(std::int64_t yuan) { return fromFen(yuan * 100); }
    // "1,200.00", "1200", "￥1,200元", "1.2万元", full-width digits, a minus sign. InvalidInput with a
    // sentence otherwise.
    [[nodiscard]] static Result<Money> parse(QStringView text);

    [[nodiscard]] constexpr std::int64_t fen() const { return m_fen; }
    // "1,200.00"
    [[nodiscard]] QString toString() const;
    // "1200.00", for files that other programs read.
    [[nodiscard]] QString toPlainString() const;
    // amount * numerator / denominator, rounded half up to the fen. Precondition: denominator != 0.
    [[nodiscard]] Money share(std::int64_t numerator, std::int64_t denominator) const;

    // Precondition of the operators: the result lies within int64.
    [[nodiscard]] friend constexpr Money operator+(Money a, Money b) { return fromFen(a.m_fen + b.m_fen); }
    [[nodiscard]] friend constexpr Money operator-(Money a, Money b) { return fromFen(a.m_fen - b.m_fen); }
    [[nodiscard]] friend constexpr Money operator-(Money a) { return fromFen(-a.m_fen); }
    [[nodiscard]] friend constexpr Money operator*(Money a, std::int64_t times)
    {
        return fromFen(a.m_fen * times);
    }
    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_fen -= other.m_fen;
        return *this;
    }

    [[nodiscard]] friend bool operator==(const Money&, const Money&) = default;
    [[nodiscard]] friend auto operator<=>(const Money&, const Money&) = default;

private:
    std::int64_t m_fen = 0;
};

// The amount as forms and vouchers write it: 110400.00 is 壹拾壹万零肆佰元整 (支付结算办法, annex 1 on
// writing notes). Not translated: it is Chinese in every language of the interface. Negative amounts begin
// with 负.
[[nodiscard]] QString chineseCapitals(Money amount);

} // namespace jc
