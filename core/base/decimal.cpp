#include "core/base/decimal.h"

#include "core/base/fixed_point.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace jc {

namespace {

QString decimalProblem(FixedPointProblem problem, QStringView text)
{
    switch (problem) {
    case FixedPointProblem::Empty:
        return QCoreApplication::translate("Decimal", "数值未填；请填数字，如 0.3 或 2800000。");
    case FixedPointProblem::TooManyDecimals:
        return QCoreApplication::translate("Decimal", "“%1”的小数超过 6 位；请四舍五入到 6 位以内。")
            .arg(text);
    case FixedPointProblem::TooLarge:
        return QCoreApplication::translate("Decimal", "“%1”太大，存不下；请核对单位，如万元、人次。")
            .arg(text);
    case FixedPointProblem::None:
    case FixedPointProblem::Unreadable:
        break;
    }
    return QCoreApplication::translate("Decimal", "“%1”不是数字；请只填数字，如 0.3、30% 或 2800000。")
        .arg(text);
}

} // namespace

std::optional<Decimal> Decimal::fromInteger(std::int64_t whole)
{
    std::int64_t scaled = 0;
    if (__builtin_mul_overflow(whole, scale, &scaled))
        return std::nullopt;
    return fromScaled(scaled);
}

std::optional<Decimal> Decimal::ratio(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0)
        return std::nullopt;
    return fromScaled(scaleRounded(numerator, scale, denominator));
}

Result<Decimal> Decimal::parse(QStringView input)
{
    const QString folded = foldText(input);
    QStringView text = folded;
    // Read with two decimals fewer, a percentage is at once the fraction: 30 at scale 4 is 0.30 at scale 6.
    const bool percent = text.endsWith(u'%');
    if (percent)
        text.chop(1);
    const FixedPointText number = readFixedPoint(text, percent ? decimals - 2 : decimals);
    if (number.problem != FixedPointProblem::None) {
        return Error{ErrorCode::InvalidInput,
                     decimalProblem(number.problem, folded),
                     QStringLiteral("not a decimal: %1 characters").arg(folded.size())};
    }
    return fromScaled(number.value);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_scaled) / static_cast<double>(scale);
}

QString Decimal::toString() const
{
    return printFixedPoint(m_scaled, decimals, 0, false);
}

QString Decimal::toGroupedString() const
{
    return printFixedPoint(m_scaled, decimals, 0, true);
}

} // namespace jc
