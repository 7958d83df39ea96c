#include "core/base/number_check.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

bool isDroppedMark(char16_t c)
{
    switch (c) {
    case u'-':
    case u'\'':
    case u'`':
    case u'\u2010': // hyphens and dashes
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2015':
    case u'\u2018': // quotation marks
    case u'\u2019':
    case u'\u2212': // minus
    case u'\uff07': // full-width apostrophe
        return true;
    default:
        return false;
    }
}

bool isPlaceholder(QStringView folded)
{
    static constexpr std::array<QStringView, 18> words{u"无",
                                                       u"没有",
                                                       u"暂无",
                                                       u"无号",
                                                       u"不详",
                                                       u"不清",
                                                       u"未知",
                                                       u"未填",
                                                       u"未提供",
                                                       u"待补",
                                                       u"缺",
                                                       u"空",
                                                       u"/",
                                                       u"\\",
                                                       u"N/A",
                                                       u"NA",
                                                       u"NULL",
                                                       u"NONE"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

// 5.30523E+17. A sign or a point is asked for, since letters and digits alone may be a credit code.
bool isScientific(QStringView folded)
{
    const qsizetype e = folded.indexOf(u'E');
    if (e < 1 || e + 1 == folded.size())
        return false;
    bool point = false;
    for (const QChar c : folded.first(e)) {
        point = point || c == u'.';
        if (c != u'.' && (c < u'0' || c > u'9'))
            return false;
    }
    const QStringView exponent = folded.sliced(e + 1);
    const bool sign = exponent.front() == u'+';
    return (point || sign) && isAllDigits(sign ? exponent.sliced(1) : exponent);
}

// Two stars at least, so that one star typed by mistake stays an error of its own; or a run of X for stars.
bool isStarredOut(QStringView folded)
{
    return folded.count(u'*') >= 2 || folded.contains(u"XXXX");
}

} // namespace

bool isProvincePrefix(int twoDigits)
{
    switch (twoDigits / 10) {
    case 1:
        return twoDigits >= 11 && twoDigits <= 15;
    case 2:
        return twoDigits >= 21 && twoDigits <= 23;
    case 3:
        return twoDigits >= 31 && twoDigits <= 37;
    case 4:
        return twoDigits >= 41 && twoDigits <= 46;
    case 5:
        return twoDigits >= 50 && twoDigits <= 54;
    case 6:
        return twoDigits >= 61 && twoDigits <= 65;
    default:
        return twoDigits == 71 || (twoDigits >= 81 && twoDigits <= 83);
    }
}

bool isKnownRegion(int code, KnownRegions regions)
{
    return regions.empty() || std::binary_search(regions.begin(), regions.end(), code);
}

QString foldNumber(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text) {
        char16_t c = foldWidth(character.unicode());
        if (isBlank(c) || isInvisible(c) || isDroppedMark(c))
            continue;
        if (c >= u'a' && c <= u'z')
            c = static_cast<char16_t>(c - u'a' + u'A');
        folded += QChar(c);
    }
    for (const QStringView tail : {QStringView(u".0"), QStringView(u".00")}) {
        if (folded.size() > tail.size() && folded.endsWith(tail) &&
            isAllDigits(QStringView(folded).chopped(tail.size()))) {
            folded.chop(tail.size());
            break;
        }
    }
    return folded;
}

std::optional<NumberCheck> checkCommonDamage(QStringView text, const QString& folded)
{
    using Verdict = NumberCheck::Verdict;
    if (folded.isEmpty()) {
        const bool marks =
            std::any_of(text.begin(), text.end(), [](QChar c) { return isDroppedMark(c.unicode()); });
        if (!marks)
            return NumberCheck{Verdict::Empty, u"empty"_s, {}, {}};
    }
    if (folded.isEmpty() || isPlaceholder(folded)) {
        return NumberCheck{
            Verdict::Empty,
            u"placeholder"_s,
            {},
            QCoreApplication::translate("NumberCheck", "“%1”不是号码；没有号码请留空。").arg(text.trimmed())};
    }
    if (isScientific(folded)) {
        return NumberCheck{
            Verdict::Invalid,
            u"scientific"_s,
            {},
            QCoreApplication::translate(
                "NumberCheck", "“%1”是表格的科学计数，原号无法还原；请把该列设为文本后重新填写原号。")
                .arg(folded)};
    }
    if (isStarredOut(folded)) {
        return NumberCheck{
            Verdict::Masked,
            u"masked"_s,
            {},
            QCoreApplication::translate("NumberCheck", "号码已脱敏，不能比对；请填写完整号码。")};
    }
    return std::nullopt;
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int digitsValue(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

QString maskMiddle(QStringView text, qsizetype keepFirst, qsizetype keepLast)
{
    QString masked(text.size(), u'*');
    if (text.size() <= keepFirst + keepLast)
        return masked;
    std::copy_n(text.begin(), keepFirst, masked.begin());
    std::copy_n(text.end() - keepLast, keepLast, masked.end() - keepLast);
    return masked;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        int digit = digits[i].unicode() - u'0';
        if (doubled)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

} // namespace jc
