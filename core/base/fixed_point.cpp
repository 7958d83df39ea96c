#include "core/base/fixed_point.h"

#include "core/base/text.h"

#include <limits>

namespace jc {

namespace {

__extension__ using Wide = __int128;

bool isThousandsMark(QChar c)
{
    return c == u',' || c == u'\uff0c';
}

// Marks must stand after one to three digits and then before every three; 1,20 is a slip, not 120.
bool thousandsStandRight(QStringView whole)
{
    qsizetype group = 0;
    bool marked = false;
    for (const QChar c : whole) {
        if (isThousandsMark(c)) {
            if (group == 0 || group > 3 || (marked && group != 3))
                return false;
            marked = true;
            group = 0;
        } else {
            ++group;
        }
    }
    return !marked || group == 3;
}

int takeUnit(QStringView& text)
{
    int zeros = 0;
    while (!text.isEmpty() && (text.back() == u'万' || text.back() == u'亿')) {
        zeros += text.back() == u'万' ? 4 : 8;
        text.chop(1);
    }
    while (!text.isEmpty() && text.back() == u' ')
        text.chop(1);
    return zeros;
}

bool appendDigit(std::int64_t& value, int digit)
{
    return !__builtin_mul_overflow(value, std::int64_t{10}, &value) &&
           !__builtin_add_overflow(value, std::int64_t{digit}, &value);
}

} // namespace

FixedPointText readFixedPoint(QStringView input, int decimals)
{
    const QString folded = foldText(input);
    QStringView text = folded;
    if (text.isEmpty())
        return {0, FixedPointProblem::Empty};
    const bool negative = text.front() == u'-' || text.front() == u'\u2212';
    if (negative || text.front() == u'+')
        text = text.sliced(1);
    const int zeros = takeUnit(text);
    if (zeros > 12)
        return {0, FixedPointProblem::TooLarge};

    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || (point >= 0 && fraction.isEmpty()) ||
        !thousandsStandRight(whole))
        return {0, FixedPointProblem::Unreadable};

    std::int64_t value = 0;
    bool fits = true;
    for (const QChar c : whole) {
        if (isThousandsMark(c))
            continue;
        if (c < u'0' || c > u'9')
            return {0, FixedPointProblem::Unreadable};
        fits = fits && appendDigit(value, c.unicode() - u'0');
    }
    int scale = decimals + zeros;
    bool tooFine = false;
    for (const QChar c : fraction) {
        if (c < u'0' || c > u'9')
            return {0, FixedPointProblem::Unreadable};
        if (scale > 0) {
            fits = fits && appendDigit(value, c.unicode() - u'0');
            --scale;
        } else {
            tooFine = tooFine || c != u'0';
        }
    }
    for (; scale > 0; --scale)
        fits = fits && appendDigit(value, 0);
    if (tooFine)
        return {0, FixedPointProblem::TooManyDecimals};
    if (!fits)
        return {0, FixedPointProblem::TooLarge};
    return {negative ? -value : value, FixedPointProblem::None};
}

QString printFixedPoint(std::int64_t value, int decimals, int minDecimals, bool grouped)
{
    const bool negative = value < 0;
    const std::uint64_t magnitude =
        negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    QString text = QString::number(magnitude);
    if (text.size() <= decimals)
        text.prepend(QString(decimals + 1 - text.size(), u'0'));
    const qsizetype whole = text.size() - decimals;
    QString fraction = text.sliced(whole);
    text.truncate(whole);
    while (fraction.size() > minDecimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (grouped) {
        for (qsizetype at = whole - 3; at > 0; at -= 3)
            text.insert(at, u',');
    }
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    if (negative)
        text.prepend(u'-');
    return text;
}

std::int64_t scaleRounded(std::int64_t value, std::int64_t numerator, std::int64_t denominator)
{
    const Wide product = Wide{value} * numerator;
    const Wide divisor = denominator;
    Wide quotient = product / divisor;
    const Wide rest = product % divisor;
    const Wide twice = (rest < 0 ? -rest : rest) * 2;
    if (twice >= (divisor < 0 ? -divisor : divisor))
        quotient += (product < 0) == (divisor < 0) ? 1 : -1;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    constexpr Wide least = std::numeric_limits<std::int64_t>::min();
    if (quotient > most)
        return std::numeric_limits<std::int64_t>::max();
    if (quotient < least)
        return std::numeric_limits<std::int64_t>::min();
    return static_cast<std::int64_t>(quotient);
}

} // namespace jc
