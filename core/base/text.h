// Text as people and spreadsheets hand it over, brought to one form before it is compared, stored or parsed.
// Pure functions, safe on any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace jc {

// The ASCII twin of a full-width letter, digit or mark of number writing (．－／＋％＊＃＠＿) and of the
// full-width space; any other character as it is. Chinese marks of prose (，：（）) stay, for they are right
// where they stand.
[[nodiscard]] char16_t foldWidth(char16_t c);

// Zero-width characters, soft hyphens, byte-order and direction marks, controls other than tab and line
// break.
[[nodiscard]] bool isInvisible(char16_t c);

// Space of any kind and width, tab and line break included.
[[nodiscard]] bool isBlank(char16_t c);

// An ideograph of the basic plane (U+3400-9FFF, compatibility forms, 〇), or half of one beyond it.
[[nodiscard]] bool isHan(char16_t c);

// A single-line value: width folded, invisible characters removed, every run of blanks one space, ends
// trimmed.
[[nodiscard]] QString foldText(QStringView text);

// The name of a person: folded, composed (NFC), no blank beside an ideograph's ideograph ("张 三" is 张三),
// every middle-dot variant written · without blanks around it, blanks between Latin words single.
[[nodiscard]] QString normaliseName(QStringView name);

// Every character that the bytes say, a leading U+FEFF too, which Qt would take for a byte-order mark: what
// is hashed and what is read back must be one text.
[[nodiscard]] QString textFromUtf8(QByteArrayView utf8);

} // namespace jc
