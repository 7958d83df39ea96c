#include "core/base/money.h"

#include "core/base/fixed_point.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace jc {

namespace {

QString moneyProblem(FixedPointProblem problem, QStringView text)
{
    switch (problem) {
    case FixedPointProblem::Empty:
        return QCoreApplication::translate("Money", "金额未填；请填数字，如 1200.00。");
    case FixedPointProblem::TooManyDecimals:
        return QCoreApplication::translate("Money", "金额“%1”超出两位小数；请四舍五入到分。").arg(text);
    case FixedPointProblem::TooLarge:
        return QCoreApplication::translate("Money", "金额“%1”太大；请核对单位是元还是万元。").arg(text);
    case FixedPointProblem::None:
    case FixedPointProblem::Unreadable:
        break;
    }
    return QCoreApplication::translate("Money", "“%1”不是金额；请只填数字，如 1200.00。").arg(text);
}

void appendBelowTenThousand(QString& text, std::uint64_t number, bool& zeroPending)
{
    constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    constexpr QStringView units = u"仟佰拾";
    std::uint64_t place = 1000;
    for (qsizetype i = 0; i < 4; ++i, place /= 10) {
        const std::uint64_t digit = number / place % 10;
        if (digit == 0) {
            zeroPending = !text.isEmpty();
            continue;
        }
        if (zeroPending)
            text += u'零';
        zeroPending = false;
        text += digits[static_cast<qsizetype>(digit)];
        if (i < 3)
            text += units[i];
    }
}

// Yuan in groups of four digits; a group that is all zero is silent but leaves one 零 before what follows.
QString capitalYuan(std::uint64_t yuan)
{
    struct Group
    {
        std::uint64_t divisor;
        QStringView unit;
    };
    constexpr Group groups[] = {{1'0000'0000'0000, u"万"}, {1'0000'0000, u"亿"}, {1'0000, u"万"}, {1, u""}};
    QString text;
    bool zeroPending = false;
    for (const Group& group : groups) {
        const std::uint64_t part = yuan / group.divisor % 10'000;
        if (part != 0) {
            // A zero that ends the group before is said only if this group does not begin with one of its
            // own.
            appendBelowTenThousand(text, part, zeroPending);
            text += group.unit;
            zeroPending = false;
        } else if (group.divisor == 1'0000'0000 && yuan / 1'0000'0000'0000 != 0) {
            text += group.unit;
            zeroPending = true;
        } else {
            zeroPending = !text.isEmpty();
        }
    }
    return text;
}

} // namespace

Result<Money> Money::parse(QStringView input)
{
    const QString folded = foldText(input);
    QStringView text = folded;
    if (text.startsWith(u'\u00a5') || text.startsWith(u'\uffe5'))
        text = text.sliced(1).trimmed();
    if (text.endsWith(u'元'))
        text = text.chopped(1).trimmed();
    FixedPointText number = readFixedPoint(text, 2);
    if (number.problem == FixedPointProblem::Empty && !folded.isEmpty())
        number.problem = FixedPointProblem::Unreadable;
    if (number.problem == FixedPointProblem::None &&
        (number.value > largestFen || number.value < -largestFen))
        number.problem = FixedPointProblem::TooLarge;
    if (number.problem != FixedPointProblem::None) {
        return Error{ErrorCode::InvalidInput,
                     moneyProblem(number.problem, folded),
                     QStringLiteral("not an amount: %1 characters").arg(folded.size())};
    }
    return fromFen(number.value);
}

QString Money::toString() const
{
    return printFixedPoint(m_fen, 2, 2, true);
}

QString Money::toPlainString() const
{
    return printFixedPoint(m_fen, 2, 2, false);
}

Money Money::share(std::int64_t numerator, std::int64_t denominator) const
{
    return fromFen(scaleRounded(m_fen, numerator, denominator));
}

QString chineseCapitals(Money amount)
{
    constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
    const bool negative = amount.fen() < 0;
    const std::uint64_t magnitude = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(amount.fen())
                                             : static_cast<std::uint64_t>(amount.fen());
    const std::uint64_t yuan = magnitude / 100;
    const auto jiao = static_cast<qsizetype>(magnitude / 10 % 10);
    const auto fen = static_cast<qsizetype>(magnitude % 10);

    QString text = negative ? QStringLiteral("负") : QString();
    if (yuan != 0)
        text += capitalYuan(yuan) + u'元';
    else if (jiao == 0 && fen == 0)
        text += QStringLiteral("零元");
    if (jiao != 0)
        text += QString(digits[jiao]) + u'角';
    else if (fen != 0 && yuan != 0)
        text += u'零';
    // 整 closes the amount against additions; after 分 nothing can be added.
    if (fen != 0)
        text += QString(digits[fen]) + u'分';
    else
        text += u'整';
    return text;
}

} // namespace jc
