#include "core/base/bank_card.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCard = 16;
constexpr qsizetype longestCard = 19;
constexpr qsizetype shortestAccount = 12;
constexpr qsizetype longestAccount = 32;

// A spreadsheet keeps 15 digits of a number. Two zeros alone are common, so three are asked for.
bool lostPrecision(QStringView digits)
{
    const qsizetype tail = digits.size() - 15;
    return tail >= 3 && digits.size() <= longestCard &&
           std::all_of(digits.end() - tail, digits.end(), [](QChar c) { return c == u'0'; });
}

} // namespace

NumberCheck checkBankCard(QStringView text)
{
    QString digits = foldNumber(text);
    if (auto damage = checkCommonDamage(text, digits))
        return *std::move(damage);
    if (!isAllDigits(digits)) {
        const auto odd =
            std::find_if(digits.begin(), digits.end(), [](QChar c) { return c < u'0' || c > u'9'; });
        return {NumberCheck::Verdict::Invalid,
                u"char"_s,
                {},
                QCoreApplication::translate("BankCard", "第 %1 位“%2”不是数字；请对照银行卡核对。")
                    .arg(odd - digits.begin() + 1)
                    .arg(*odd)};
    }
    if (digits.size() < shortestAccount || digits.size() > longestAccount) {
        return {
            NumberCheck::Verdict::Invalid,
            u"length"_s,
            {},
            QCoreApplication::translate("BankCard", "银行卡号应为 16—19 位，现有 %1 位；请对照银行卡核对。")
                .arg(digits.size())};
    }
    if (lostPrecision(digits)) {
        return {NumberCheck::Verdict::Warn,
                u"precision-loss"_s,
                digits,
                QCoreApplication::translate(
                    "BankCard",
                    "第 15 位以后全是 0，像是表格按数字存储丢失；请对照银行卡核对，列设为文本后重填。")};
    }
    const bool cardLength = digits.size() >= shortestCard && digits.size() <= longestCard;
    if (cardLength && passesLuhn(digits))
        return {NumberCheck::Verdict::Valid, {}, std::move(digits), {}};
    if (cardLength && digits.startsWith(u"62")) {
        return {
            NumberCheck::Verdict::Invalid,
            u"luhn"_s,
            {},
            QCoreApplication::translate("BankCard", "卡号校验不符，至少有一位填错；请对照银行卡逐位核对。")};
    }
    return {NumberCheck::Verdict::Warn,
            u"account"_s,
            digits,
            QCoreApplication::translate(
                "BankCard", "%1 位号码不合银行卡的校验；如是存折或对公账号可保留，如是银行卡请逐位核对。")
                .arg(digits.size())};
}

QString maskBankCard(QStringView number)
{
    return number.size() < shortestAccount ? maskMiddle(number, 0, 0) : maskMiddle(number, 4, 4);
}

} // namespace jc
