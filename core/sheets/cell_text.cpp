#include "core/sheets/cell_text.h"

#include "core/base/text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<double, 7> powersOfTen{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
// Beyond this a double no longer holds every integer and a spreadsheet rounds to 15 digits.
constexpr double largestSheetInteger = 999'999'999'999'999.0;

int usedDecimals(CellFormat format)
{
    return std::clamp(format.decimals, 0, static_cast<int>(powersOfTen.size()) - 1);
}

QString groupedDigits(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

// `scaled` is the value times ten to the `decimals`.
QString fixedPointText(std::int64_t scaled, int decimals, bool grouped)
{
    const bool negative = scaled < 0;
    const std::uint64_t magnitude =
        negative ? ~static_cast<std::uint64_t>(scaled) + 1 : static_cast<std::uint64_t>(scaled);
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    const QString fraction = digits.right(decimals);
    digits.chop(decimals);
    QString text = grouped ? groupedDigits(digits) : digits;
    if (decimals > 0)
        text += u'.' + fraction;
    return negative ? u'-' + text : text;
}

QString realText(double value, int decimals, bool grouped)
{
    // The nudge lifts a value such as 34.55, whose nearest double lies below it, back over the half.
    const double scaled = value * powersOfTen[static_cast<std::size_t>(decimals)] * (1 + 1e-14);
    if (std::abs(scaled) > 9e18)
        return QString::number(value, 'g', 15);
    return fixedPointText(static_cast<std::int64_t>(std::llround(scaled)), decimals, grouped);
}

std::optional<double> realOf(const CellValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        return static_cast<double>(*integer);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    if (const auto* money = std::get_if<Money>(&value))
        return static_cast<double>(money->fen()) / 100;
    return std::nullopt;
}

QString numberText(const CellValue& value, CellFormat format, bool grouped)
{
    const int decimals = usedDecimals(format);
    const double real = realOf(value).value_or(0);
    switch (format.kind) {
    case CellKind::Percent:
        return realText(real * 100, decimals, grouped) + u'%';
    case CellKind::Points:
        return realText(real * 100, decimals, grouped);
    case CellKind::MoneyWan:
        return realText(real / 10'000, decimals, grouped);
    case CellKind::Money:
        if (const auto* money = std::get_if<Money>(&value); money != nullptr && decimals == 2)
            return grouped ? money->toString() : money->toPlainString();
        return realText(real, decimals, grouped);
    case CellKind::Integer:
        if (const auto* integer = std::get_if<qint64>(&value))
            return fixedPointText(*integer, 0, grouped);
        return realText(real, 0, grouped);
    case CellKind::Decimal:
        return realText(real, decimals, grouped);
    case CellKind::Text:
    case CellKind::Code:
    case CellKind::Date:
        break;
    }
    if (const auto* integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    if (const auto* money = std::get_if<Money>(&value))
        return money->toPlainString();
    return QString::number(real, 'g', 15);
}

QString cellText(const TableCell& cell, CellFormat columnFormat, bool grouped)
{
    if (cell.isMissing())
        return u"—"_s;
    if (const auto* text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto* date = std::get_if<QDate>(&cell.value))
        return date->toString(Qt::ISODate);
    return numberText(cell.value, cell.format.value_or(columnFormat), grouped);
}

} // namespace

QString displayText(const TableCell& cell, CellFormat columnFormat)
{
    return cellText(cell, columnFormat, true);
}

QString plainText(const TableCell& cell, CellFormat columnFormat)
{
    return cellText(cell, columnFormat, false);
}

std::optional<double> sheetNumber(const TableCell& cell, CellFormat columnFormat)
{
    const CellFormat format = cell.format.value_or(columnFormat);
    if (cell.isMissing() || format.kind == CellKind::Code)
        return std::nullopt;
    const std::optional<double> real = realOf(cell.value);
    if (!real || std::abs(*real) > largestSheetInteger)
        return std::nullopt;
    if (format.kind == CellKind::Points) {
        // Rounded here, for 0.0 would print a gap of -0.04 points as -0.0.
        const double scale = powersOfTen[static_cast<std::size_t>(usedDecimals(format))];
        return std::round(*real * 100 * scale * (1 + 1e-14)) / scale + 0.0;
    }
    if (format.kind == CellKind::MoneyWan)
        return *real / 10'000;
    return real;
}

int textWidth(QStringView line)
{
    int width = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        char32_t c = line[i].unicode();
        if (c < 0x80) {
            ++width;
            continue;
        }
        if (line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(line[i], line[i + 1]);
            ++i;
        }
        const auto kind = static_cast<UEastAsianWidth>(
            u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH));
        const bool wide = kind == U_EA_WIDE || kind == U_EA_FULLWIDTH || kind == U_EA_AMBIGUOUS;
        width += wide ? 2 : 1;
    }
    return width;
}

bool looksLikeFormula(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\t' || c == u'\r')
            return true;
        if (isBlank(c.unicode()) || isInvisible(c.unicode()))
            continue;
        return QStringView(u"=+-@＝＋－＠").contains(c);
    }
    return false;
}

} // namespace jc
