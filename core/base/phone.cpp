#include "core/base/phone.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

NumberCheck badPhone(const QString& detailKey, const QString& message)
{
    return {NumberCheck::Verdict::Invalid, detailKey, {}, message};
}

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
}

// The two ranges the test data name as never issued; other gaps of the numbering plan close year by year.
bool isUnassigned(QStringView mobile)
{
    return mobile.startsWith(u"154") || mobile.startsWith(u"179");
}

// 010 and 02x are areas of three digits, all others of four (0310-0999).
int areaCodeLength(QStringView digits)
{
    if (digits.size() < 3 || digits[0] != u'0')
        return 0;
    if (digits.startsWith(u"010") || digits[1] == u'2')
        return 3;
    return digits[1] >= u'3' ? 4 : 0;
}

bool isLandline(QStringView digits)
{
    const int area = areaCodeLength(digits);
    const qsizetype local = digits.size() - area;
    return area != 0 && (local == 7 || local == 8);
}

QStringView withoutCountryCode(QStringView number)
{
    for (const QStringView prefix : {QStringView(u"+86"), QStringView(u"0086"), QStringView(u"86")}) {
        if (number.startsWith(prefix) && number.size() - prefix.size() >= 10)
            return number.sliced(prefix.size());
    }
    return number;
}

NumberCheck checkDigits(QStringView digits)
{
    if (isMobile(digits)) {
        if (!isUnassigned(digits))
            return {NumberCheck::Verdict::Valid, {}, digits.toString(), {}};
        return {NumberCheck::Verdict::Valid,
                u"warn:unassigned-prefix"_s,
                digits.toString(),
                QCoreApplication::translate("Phone", "%1 号段未见放号；请与本人核对，无误可保留。")
                    .arg(digits.first(3))};
    }
    if (digits.size() == 12 && digits[0] == u'0' && isMobile(digits.sliced(1)))
        return {NumberCheck::Verdict::Valid, u"strip0"_s, digits.sliced(1).toString(), {}};
    if (isLandline(digits)) {
        const int area = areaCodeLength(digits);
        return {NumberCheck::Verdict::Landline,
                {},
                digits.toString().insert(area, u'-'),
                QCoreApplication::translate("Phone", "这是固定电话；有手机的请填 11 位手机号。")};
    }
    if (digits.size() == 13 && (digits.startsWith(u"10") || digits.startsWith(u"14"))) {
        return badPhone(
            u"iot"_s,
            QCoreApplication::translate("Phone", "13 位号码是物联网卡号，联系不到本人；请填 11 位手机号。"));
    }
    if (digits.size() >= 3 && digits.size() <= 6) {
        return badPhone(
            u"shortcode"_s,
            QCoreApplication::translate("Phone", "“%1”是服务热线或短号；请填 11 位手机号。").arg(digits));
    }
    if ((digits.size() == 7 || digits.size() == 8) && digits[0] >= u'2') {
        return {NumberCheck::Verdict::Landline,
                u"warn:area-code"_s,
                digits.toString(),
                QCoreApplication::translate("Phone",
                                            "像是缺区号的固定电话；请补区号，如 0875-1234567，或填手机号。")};
    }
    if (digits.size() != 11) {
        return badPhone(u"length"_s,
                        QCoreApplication::translate("Phone", "手机号应为 11 位，现有 %1 位；请与本人核对。")
                            .arg(digits.size()));
    }
    return badPhone(
        u"prefix"_s,
        QCoreApplication::translate("Phone", "“%1”开头的不是手机号；请与本人核对。").arg(digits.first(3)));
}

bool separatesPhones(QChar c)
{
    switch (c.unicode()) {
    case u'/':
    case u',':
    case u';':
    case u'|':
    case u'\\':
    case u'、':
    case u'，':
    case u'；':
    case u'和':
    case u'或':
        return true;
    default:
        return false;
    }
}

NumberCheck checkOnePhone(QStringView number)
{
    const QStringView digits = withoutCountryCode(number);
    if (isAllDigits(digits))
        return checkDigits(digits);
    const auto odd = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    return badPhone(
        u"char"_s,
        QCoreApplication::translate("Phone", "“%1”不是电话号码里的字符；请只填数字，如 13800138000。")
            .arg(odd == digits.end() ? QString() : QString(*odd)));
}

NumberCheck checkSeveralPhones(const QStringList& numbers)
{
    QStringList normalized;
    for (const QString& number : numbers) {
        NumberCheck one = checkOnePhone(number);
        if (one.normalized.isEmpty())
            return one;
        normalized += one.normalized;
    }
    return {NumberCheck::Verdict::Multiple,
            {},
            normalized.join(u';'),
            QCoreApplication::translate("Phone", "一格里有 %1 个号码；请留常用的一个，其余写入备注。")
                .arg(normalized.size())};
}

QStringList splitPhones(const QString& folded)
{
    QStringList numbers;
    QString number;
    for (const QChar c : folded) {
        if (!separatesPhones(c)) {
            if (c != u'(' && c != u')' && c != u'（' && c != u'）')
                number += c;
        } else if (!number.isEmpty()) {
            numbers += number;
            number.clear();
        }
    }
    if (!number.isEmpty())
        numbers += number;
    // Two mobile numbers with a blank or line break between run together when folded.
    if (numbers.size() == 1 && number.size() == 22 && isMobile(QStringView(number).first(11)) &&
        isMobile(QStringView(number).last(11)))
        return {number.first(11), number.last(11)};
    return numbers;
}

QString maskOnePhone(QStringView phone)
{
    const qsizetype hyphen = phone.indexOf(u'-');
    if (hyphen >= 0 && phone.size() - hyphen > 5)
        return maskMiddle(phone, hyphen + 1, 4);
    return phone.size() < 11 ? maskMiddle(phone, 0, 0) : maskMiddle(phone, 3, 4);
}

} // namespace

NumberCheck checkPhone(QStringView text)
{
    const QString folded = foldNumber(text);
    if (auto damage = checkCommonDamage(text, folded))
        return *std::move(damage);
    if (isAllDigits(folded) && folded.size() <= 13)
        return checkOnePhone(folded);
    const QStringList numbers = splitPhones(folded);
    if (numbers.isEmpty())
        return checkOnePhone(folded);
    return numbers.size() == 1 ? checkOnePhone(numbers.front()) : checkSeveralPhones(numbers);
}

QString maskPhone(QStringView phone)
{
    QString masked;
    for (const QStringView one : phone.split(u';')) {
        if (!masked.isEmpty())
            masked += u';';
        masked += maskOnePhone(one);
    }
    return masked;
}

} // namespace jc
