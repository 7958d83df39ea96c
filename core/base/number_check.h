// What a check of one number (resident ID, credit code, phone, bank card, certificate) answers, and what all
// these checks share. Pure functions, safe on any thread; nothing here blocks entry, it only says what stands
// there.
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

namespace jc {

struct NumberCheck
{
    enum class Verdict {
        Valid,    // may carry a reminder: detailKey "warn:…" with a message
        Invalid,  // cannot be such a number
        Warn,     // can be kept, wants a second look
        Empty,    // nothing, or a placeholder such as 无
        Masked,   // starred out: takes no part in comparing
        Legacy15, // 15 digits: an old resident ID (normalized: its 18-digit form) or an old business licence
                  // number
        Legacy9,  // an old organisation code
        OtherDocument, // the number of another kind of document (detailKey doc or doc:<code of id-document
                       // table>)
        Landline,      // a fixed-line phone
        Multiple,      // several numbers in one cell (normalized: joined by ;)
    };

    Verdict verdict = Verdict::Empty;
    // Stable key of the test that decided, empty if none did: checksum, length, precision-loss, warn:age ….
    QString detailKey;
    // The form to store and compare; empty unless the verdict is Valid, Warn, Landline, Multiple, an old
    // resident ID (the 18-digit number offered) or the certificate of a disabled person (the resident ID in
    // it).
    QString normalized;
    // A whole sentence for people: what stands there and how to mend it; empty for Valid without reminder and
    // for an empty cell.
    QString message;

    [[nodiscard]] bool isValid() const { return verdict == Verdict::Valid; }
};

// Six-digit codes (GB/T 2260, every level) in use at any time since 1981, ascending. The caller keeps them
// alive. Empty means not known here: then only the province is judged.
using KnownRegions = std::span<const std::int32_t>;

struct NumberContext
{
    QDate today;
    KnownRegions regions;
};

// The two digits are those of a province, or 83 as residence permits of Taiwan residents write it.
[[nodiscard]] bool isProvincePrefix(int twoDigits);
[[nodiscard]] bool isKnownRegion(int code, KnownRegions regions);

// Brings a number to plain text: width folded, letters in capitals, blanks, hyphens, apostrophes and
// invisible characters removed, and the ".0" a spreadsheet adds to a number.
[[nodiscard]] QString foldNumber(QStringView text);

// The answers that do not depend on the kind of number: empty, placeholder, scientific notation, masked.
// `folded` is foldNumber(text). Nothing when the number is to be judged by its own rules.
[[nodiscard]] std::optional<NumberCheck> checkCommonDamage(QStringView text, const QString& folded);

[[nodiscard]] bool isAllDigits(QStringView text);
// The value of a text of digits. Precondition: isAllDigits, at most nine digits.
[[nodiscard]] int digitsValue(QStringView digits);
// Luhn's check (ISO/IEC 7812-1 annex B). Precondition: isAllDigits.
[[nodiscard]] bool passesLuhn(QStringView digits);

// The text with everything between its first and last characters kept as stars; all stars when it is not
// longer than what would be shown.
[[nodiscard]] QString maskMiddle(QStringView text, qsizetype keepFirst, qsizetype keepLast);

} // namespace jc
