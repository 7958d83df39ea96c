// A number with six decimals in an int64: targets, ratios, hours. 0.3 is 300000, 2800000 is 2800000000000. At
// rest it is that integer. No floating point until toDouble(). Value type.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace jc {

class Decimal
{
public:
    static constexpr int decimals = 6;
    static constexpr std::int64_t scale = 1'000'000;

    constexpr Decimal() = default;

    [[nodiscard]] static constexpr Decimal fromScaled(std::int64_t millionths)
    {
        Decimal result;
        result.m_scaled = millionths;
        return result;
    }
    // Nothing when the integer is beyond about 9.2 million million.
    [[nodiscard]] static std::optional<Decimal> fromInteger(std::int64_t whole);
    // numerator / denominator rounded to six decimals; nothing for a zero denominator.
    [[nodiscard]] static std::optional<Decimal> ratio(std::int64_t numerator, std::int64_t denominator);
    // "0.3", "2,800,000", "280万", "30%" (0.3), full-width digits. InvalidInput with a sentence otherwise.
    [[nodiscard]] static Result<Decimal> parse(QStringView text);

    [[nodiscard]] constexpr std::int64_t scaled() const { return m_scaled; }
    [[nodiscard]] bool isInteger() const { return m_scaled % scale == 0; }
    [[nodiscard]] double toDouble() const;
    // Without trailing zeros: 0.3, 2800000.
    [[nodiscard]] QString toString() const;
    // The same with commas between thousands: 2,800,000.
    [[nodiscard]] QString toGroupedString() const;

    [[nodiscard]] friend bool operator==(const Decimal&, const Decimal&) = default;
    [[nodiscard]] friend auto operator<=>(const Decimal&, const Decimal&) = default;

private:
    std::int64_t m_scaled = 0;
};

} // namespace jc
