#include "core/crypto/passphrase.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace jc {

namespace {

constexpr qsizetype fewestMixed = 10;
constexpr qsizetype fewestOfAny = 16;
constexpr qsizetype fewestDifferent = 5;

constexpr std::array obvious{"password", "qwerty", "12345678", "abcdefg", "iloveyou", "admin"};

int kindsIn(const QString& text)
{
    bool digit = false;
    bool latin = false;
    bool other = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isDigit = u >= u'0' && u <= u'9';
        const bool isLatin = (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
        digit = digit || isDigit;
        latin = latin || isLatin;
        other = other || (!isDigit && !isLatin);
    }
    return int{digit} + int{latin} + int{other};
}

} // namespace

Result<void> requireGoodPassphrase(const QString& typed)
{
    // As it is taken later: full-width letters are letters.
    const QString passphrase = typed.normalized(QString::NormalizationForm_KC);
    const bool longEnough =
        passphrase.size() >= fewestOfAny || (passphrase.size() >= fewestMixed && kindsIn(passphrase) >= 2);
    if (!longEnough) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Crypto", "口令太弱：至少 %1 个字符，且含数字、字母、其他字符中的两类；或至少 %2 个字符。")
                .arg(fewestMixed)
                .arg(fewestOfAny),
            QStringLiteral("too short or of one kind")};
    }
    const QString lower = passphrase.toLower();
    const bool known = std::ranges::any_of(
        obvious, [&lower](const char* word) { return lower.contains(QLatin1String(word)); });
    const QSet<QChar> different(lower.cbegin(), lower.cend());
    if (known || different.size() < fewestDifferent) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Crypto", "口令太容易猜到；请换一个没有常见词、少重复的口令。"),
            QStringLiteral("obvious")};
    }
    return {};
}

} // namespace jc
