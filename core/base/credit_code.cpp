#include "core/base/credit_code.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView creditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

NumberCheck badCreditCode(const QString& detailKey, const QString& message)
{
    return {NumberCheck::Verdict::Invalid, detailKey, {}, message};
}

// Department and class as GB 32100-2015 pairs them.
bool isCreditClass(char16_t department, char16_t kind)
{
    static constexpr std::array<QStringView, 12> classes{u"11239",
                                                         u"219",
                                                         u"3123459",
                                                         u"419",
                                                         u"51239",
                                                         u"6129",
                                                         u"7129",
                                                         u"819",
                                                         u"9123",
                                                         u"A19",
                                                         u"N1239",
                                                         u"Y1"};
    return std::any_of(classes.begin(), classes.end(), [=](QStringView row) {
        return row.front() == department && row.sliced(1).contains(QChar(kind));
    });
}

// Foreign bodies and the army: real codes, but hardly those of a county's training business.
bool isRareDepartment(char16_t department)
{
    return department == u'2' || department == u'4' || department == u'6' || department == u'A';
}

std::optional<NumberCheck> creditCharacterProblem(QStringView code)
{
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const bool region = i >= 2 && i < 8;
        const bool digit = c >= u'0' && c <= u'9';
        if (region ? digit : creditAlphabet.contains(c))
            continue;
        if (region) {
            return badCreditCode(u"char"_s,
                                 QCoreApplication::translate(
                                     "CreditCode", "第 %1 位“%2”应为数字；请对照营业执照或登记证书核对。")
                                     .arg(i + 1)
                                     .arg(c));
        }
        return badCreditCode(
            u"char"_s,
            QCoreApplication::translate(
                "CreditCode",
                "第 %1 位“%2”不会出现（代码不用 I、O、S、V、Z）；请对照营业执照或登记证书核对。")
                .arg(i + 1)
                .arg(c));
    }
    return std::nullopt;
}

NumberCheck keptWithDoubt(NumberCheck::Verdict verdict,
                          const QString& detailKey,
                          const QString& code,
                          const QString& message)
{
    return {verdict, detailKey, code, message};
}

NumberCheck checkCredit18(const QString& code, KnownRegions regions)
{
    if (auto problem = creditCharacterProblem(code))
        return *std::move(problem);
    const QStringView view = code;
    const char16_t expected = creditCodeCheckCharacter(view);
    if (view[17] != expected) {
        return badCreditCode(u"checksum"_s,
                             QCoreApplication::translate(
                                 "CreditCode", "第 18 位校验不符，应为 %1；请对照营业执照或登记证书核对。")
                                 .arg(QChar(expected)));
    }
    const char16_t department = view[0].unicode();
    if (!isCreditClass(department, view[1].unicode())) {
        return badCreditCode(
            u"class"_s,
            QCoreApplication::translate(
                "CreditCode", "前两位“%1”不是有效的登记部门与机构类别；请对照营业执照或登记证书核对。")
                .arg(view.first(2)));
    }
    const int region = digitsValue(view.sliced(2, 6));
    const bool national = region == 100'000;
    if (!national && (!isProvincePrefix(region / 10'000) || !isKnownRegion(region, regions))) {
        return keptWithDoubt(
            NumberCheck::Verdict::Warn,
            u"region-unknown"_s,
            code,
            QCoreApplication::translate(
                "CreditCode", "第 3—8 位“%1”不在 1981 年以来的行政区划代码中；请对照证照核对，无误可保留。")
                .arg(view.sliced(2, 6)));
    }
    const char16_t organisation = organisationCodeCheckCharacter(view.sliced(8, 8));
    if (view[16] != organisation) {
        return keptWithDoubt(
            NumberCheck::Verdict::Warn,
            u"orgcode-checksum"_s,
            code,
            QCoreApplication::translate(
                "CreditCode",
                "第 17 位与组织机构代码的校验不符，应为 %1；部分早期代码如此，请对照证照核对，无误可保留。")
                .arg(QChar(organisation)));
    }
    if (isRareDepartment(department)) {
        return keptWithDoubt(
            NumberCheck::Verdict::Valid,
            u"warn:class"_s,
            code,
            QCoreApplication::translate(
                "CreditCode", "前两位“%1”是涉外或军队机构，县级业务中少见；请对照证照核对，无误可保留。")
                .arg(view.first(2)));
    }
    return {NumberCheck::Verdict::Valid, {}, code, {}};
}

bool isOrganisationCode(QStringView code)
{
    return code.size() == 9 &&
           std::all_of(code.begin(),
                       code.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); }) &&
           code[8] == organisationCodeCheckCharacter(code);
}

} // namespace

NumberCheck checkCreditCode(QStringView text, const NumberContext& context)
{
    const QString code = foldNumber(text);
    if (auto damage = checkCommonDamage(text, code))
        return *std::move(damage);
    if (code.size() == 18)
        return checkCredit18(code, context.regions);
    if (code.size() == 15 && isAllDigits(code)) {
        return {NumberCheck::Verdict::Legacy15,
                u"regno"_s,
                {},
                QCoreApplication::translate("CreditCode",
                                            "这是旧执照的 15 位注册号；请改填 18 位统一社会信用代码。")};
    }
    if (isOrganisationCode(code)) {
        return {NumberCheck::Verdict::Legacy9,
                u"orgcode"_s,
                {},
                QCoreApplication::translate("CreditCode",
                                            "这是旧的 9 位组织机构代码；请改填 18 位统一社会信用代码。")};
    }
    return badCreditCode(
        u"length"_s,
        QCoreApplication::translate("CreditCode",
                                    "统一社会信用代码应为 18 位，现有 %1 位；请对照营业执照或登记证书核对。")
            .arg(code.size()));
}

char16_t creditCodeCheckCharacter(QStringView first17)
{
    static constexpr int weights[17] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    qsizetype sum = 0;
    for (int i = 0; i < 17; ++i) {
        const qsizetype value = creditAlphabet.indexOf(first17[i]);
        if (value < 0)
            return u'\0';
        sum += weights[i] * value;
    }
    return creditAlphabet[(31 - sum % 31) % 31].unicode();
}

char16_t organisationCodeCheckCharacter(QStringView first8)
{
    static constexpr int weights[8] = {3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char16_t characters[] = u"0123456789X0";
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const char16_t c = first8[i].unicode();
        sum += weights[i] * (c >= u'A' ? c - u'A' + 10 : c - u'0');
    }
    return characters[11 - sum % 11];
}

} // namespace jc
