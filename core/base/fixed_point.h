// The reading and writing that Money and Decimal share: numbers with a fixed count of decimals in an int64,
// without floating point. Errors are kinds, so that each caller words them for its own field.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>

namespace jc {

enum class FixedPointProblem {
    None,
    Empty,
    Unreadable,
    TooManyDecimals,
    TooLarge,
};

struct FixedPointText
{
    std::int64_t value = 0;
    FixedPointProblem problem = FixedPointProblem::None;
};

// Reads a number scaled by 10^decimals. Takes full-width digits, a sign, thousands marks (, and ，) standing
// where thousands end, and 万 or 亿 after the number. Zeros beyond `decimals` do no harm; other digits are
// TooManyDecimals.
[[nodiscard]] FixedPointText readFixedPoint(QStringView text, int decimals);

// `grouped` puts a comma between thousands; `minDecimals` of the decimals are printed even if they are zero.
[[nodiscard]] QString printFixedPoint(std::int64_t value, int decimals, int minDecimals, bool grouped);

// value * numerator / denominator, rounded half away from zero, without overflow in between; saturates at the
// ends of int64. Precondition: denominator != 0.
[[nodiscard]] std::int64_t scaleRounded(std::int64_t value, std::int64_t numerator, std::int64_t denominator);

} // namespace jc
