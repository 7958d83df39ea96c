#include "core/base/text.h"

namespace jc {

namespace {

constexpr char16_t nameDot = u'\u00b7';

bool isNameDot(char16_t c)
{
    switch (c) {
    case u'\u00b7': // middle dot
    case u'\u0387': // Greek ano teleia
    case u'\u2022': // bullet
    case u'\u2027': // hyphenation point
    case u'\u2219': // bullet operator
    case u'\u22c5': // dot operator
    case u'\u25cf': // black circle, typed for want of a dot
    case u'\u30fb': // katakana middle dot
    case u'\uff65': // halfwidth katakana middle dot
        return true;
    default:
        return false;
    }
}

// A full stop between two ideographs can only stand for the dot of a transcribed name.
bool isStopBetweenHan(const QString& text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    return (c == u'.' || c == u'\u3002') && at > 0 && at + 1 < text.size() && isHan(text[at - 1].unicode()) &&
           isHan(text[at + 1].unicode());
}

} // namespace

char16_t foldWidth(char16_t c)
{
    if (c < 0x3000)
        return c;
    if (c == u'\u3000')
        return u' ';
    if (c < 0xff01 || c > 0xff5e)
        return c;
    const auto ascii = static_cast<char16_t>(c - 0xfee0);
    const bool alphanumeric = (ascii >= u'0' && ascii <= u'9') || (ascii >= u'A' && ascii <= u'Z') ||
                              (ascii >= u'a' && ascii <= u'z');
    if (alphanumeric)
        return ascii;
    switch (ascii) {
    case u'.':
    case u'-':
    case u'/':
    case u'+':
    case u'%':
    case u'*':
    case u'#':
    case u'@':
    case u'_':
        return ascii;
    default:
        return c;
    }
}

bool isInvisible(char16_t c)
{
    if (c < 0x20)
        return c != u'\t' && c != u'\n' && c != u'\r' && c != u'\v' && c != u'\f';
    if (c < 0x7f)
        return false;
    return (c >= 0x7f && c < 0xa0 && c != 0x85) || c == 0xad || c == 0x61c || c == 0x180e ||
           (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
           c == 0xfeff || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfff9 && c <= 0xfffb);
}

bool isBlank(char16_t c)
{
    if (c < 0x80)
        return c == u' ' || (c >= u'\t' && c <= u'\r');
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool isHan(char16_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xd800 && c <= 0xdfff) ||
           c == 0x3007;
}

QString foldText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool blankBefore = false;
    for (const QChar character : text) {
        const char16_t c = foldWidth(character.unicode());
        if (isInvisible(c))
            continue;
        if (isBlank(c)) {
            blankBefore = true;
            continue;
        }
        if (blankBefore && !folded.isEmpty())
            folded += u' ';
        blankBefore = false;
        folded += QChar(c);
    }
    return folded;
}

QString normaliseName(QStringView name)
{
    const QString folded = foldText(name).normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t c = folded[i].unicode();
        if (c == u' ') {
            const char16_t before = result.isEmpty() ? u'\0' : result.back().unicode();
            const char16_t after = i + 1 < folded.size() ? folded[i + 1].unicode() : u'\0';
            const bool dropped = before == nameDot || isNameDot(after) || (isHan(before) && isHan(after));
            if (!dropped)
                result += u' ';
        } else if (isNameDot(c) || isStopBetweenHan(folded, i)) {
            result += QChar(nameDot);
        } else {
            result += QChar(c);
        }
    }
    return result;
}

QString textFromUtf8(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith(QByteArrayView("\xef\xbb\xbf")) ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace jc
