#include "core/base/date.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

constexpr int oldestYear = 1800;
constexpr int latestYear = 2199;
constexpr int farthestDays = 36'600;

Error dateError(QString message, QStringView text)
{
    return {ErrorCode::InvalidInput,
            std::move(message),
            QStringLiteral("not a date: %1 characters").arg(text.size())};
}

Error unreadableDate(QStringView text)
{
    return dateError(
        QCoreApplication::translate("Date", "“%1”不是日期；请写成 2026-09-30 的样子。").arg(text), text);
}

Result<QDate> dateOf(int year, int month, int day, QStringView text)
{
    if (year < oldestYear || year > latestYear) {
        return dateError(
            QCoreApplication::translate("Date", "年份应为 %1—%2，现为 %3；请核对原件，年份写四位。")
                .arg(oldestYear)
                .arg(latestYear)
                .arg(year),
            text);
    }
    if (month < 1 || month > 12) {
        return dateError(
            QCoreApplication::translate("Date", "月份应为 1—12，现为 %1；请核对原件。").arg(month), text);
    }
    if (month == 2 && day == 29 && !QDate::isLeapYear(year)) {
        return dateError(QCoreApplication::translate("Date", "%1 年没有 2 月 29 日；请核对原件。").arg(year),
                         text);
    }
    if (!QDate::isValid(year, month, day)) {
        return dateError(
            QCoreApplication::translate("Date", "%1 月 %2 日不存在；请核对原件。").arg(month).arg(day), text);
    }
    return QDate(year, month, day);
}

bool isDateDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int digitsToInt(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

// Cuts " 00:00:00" or "T08:30", which spreadsheets and other programs put after a date.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    const qsizetype cut = std::max(text.lastIndexOf(u' ', colon), text.lastIndexOf(u'T', colon));
    return cut > 0 ? text.first(cut) : text;
}

struct DateParts
{
    int numbers[3] = {};
    int digits[3] = {};
    int count = 0;
    bool readable = false;
};

bool isDateSeparator(QChar c)
{
    return c == u'-' || c == u'.' || c == u'/' || c == u'年' || c == u'月' || c == u'\u2013' ||
           c == u'\u2014' || c == u'\u3002' || c == u'\u2212';
}

// Up to three numbers with a separator between; 日 or 号 may follow the last.
DateParts splitDate(QStringView text)
{
    DateParts parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        while (at < text.size() && isDateDigit(text[at]))
            ++at;
        const qsizetype length = at - start;
        if (length == 0 || length > 8 || parts.count == 3)
            return parts;
        parts.numbers[parts.count] = digitsToInt(text.sliced(start, length));
        parts.digits[parts.count] = static_cast<int>(length);
        ++parts.count;
        while (at < text.size() && text[at] == u' ')
            ++at;
        if (at == text.size())
            break;
        const bool last = at + 1 == text.size();
        if (last && (text[at] == u'日' || text[at] == u'号' || text[at] == u'月')) {
            ++at;
        } else if (isDateSeparator(text[at]) && !last) {
            ++at;
        } else {
            return parts;
        }
        while (at < text.size() && text[at] == u' ')
            ++at;
    }
    parts.readable = parts.count > 0;
    return parts;
}

Result<QDate> relativeDate(QStringView text, QDate today)
{
    const QStringView digits = text.sliced(1);
    const bool plain =
        !digits.isEmpty() && digits.size() <= 6 && std::all_of(digits.begin(), digits.end(), isDateDigit);
    if (!plain)
        return unreadableDate(text);
    const int days = digitsToInt(digits);
    if (days > farthestDays) {
        return dateError(
            QCoreApplication::translate("Date", "“%1”离今天太远；请直接写日期，如 2026-09-30。").arg(text),
            text);
    }
    return today.addDays(text.front() == u'-' ? -days : days);
}

Result<QDate> datePartsToDate(const DateParts& parts, QDate today, QStringView text)
{
    if (parts.count == 3) {
        if (parts.digits[0] != 4) {
            return dateError(
                QCoreApplication::translate("Date", "“%1”的年份不是四位；请写成 2026-09-30 的样子。")
                    .arg(text),
                text);
        }
        return dateOf(parts.numbers[0], parts.numbers[1], parts.numbers[2], text);
    }
    if (parts.count == 2) {
        if (parts.digits[0] == 4) {
            return dateError(
                QCoreApplication::translate("Date", "“%1”缺日；请写到日，如 2026-09-30。").arg(text), text);
        }
        if (parts.digits[0] > 2 || parts.digits[1] > 2)
            return unreadableDate(text);
        return dateOf(today.year(), parts.numbers[0], parts.numbers[1], text);
    }
    const int number = parts.numbers[0];
    if (parts.digits[0] == 8)
        return dateOf(number / 10'000, number / 100 % 100, number % 100, text);
    if (parts.digits[0] == 4)
        return dateOf(today.year(), number / 100, number % 100, text);
    if (parts.digits[0] == 5) {
        return dateError(
            QCoreApplication::translate(
                "Date", "“%1”像是表格里的日期序号；请把该单元格设为日期格式后再取，或写成 2026-09-30。")
                .arg(text),
            text);
    }
    return unreadableDate(text);
}

} // namespace

qint64 dateToNumber(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    return qint64(year) * 10'000 + month * 100 + day;
}

std::optional<QDate> dateFromNumber(qint64 number)
{
    if (number < 1'01'01 || number > 9999'12'31)
        return std::nullopt;
    const auto plain = static_cast<int>(number);
    const QDate date(plain / 10'000, plain / 100 % 100, plain % 100);
    if (!date.isValid())
        return std::nullopt;
    return date;
}

Result<QDate> parseDate(QStringView text, QDate today)
{
    const QString folded = foldText(text);
    if (folded.isEmpty())
        return dateError(QCoreApplication::translate("Date", "日期未填；请写成 2026-09-30 的样子。"), text);
    if (folded == u"今" || folded == u"今天" || folded == u"今日" || folded == u"t" || folded == u"T")
        return today;
    if (folded.front() == u'+' || folded.front() == u'-')
        return relativeDate(folded, today);
    const DateParts parts = splitDate(withoutTime(folded));
    if (!parts.readable)
        return unreadableDate(folded);
    return datePartsToDate(parts, today, folded);
}

Period Period::ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1).addDays(-1)};
}

Period Period::ofYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

bool Period::isValid() const
{
    return from.isValid() && to.isValid() && from <= to;
}

bool Period::contains(QDate date) const
{
    return date.isValid() && isValid() && from <= date && date <= to;
}

bool Period::overlaps(const Period& other) const
{
    return isValid() && other.isValid() && from <= other.to && other.from <= to;
}

qint64 Period::days() const
{
    return isValid() ? from.daysTo(to) + 1 : 0;
}

std::vector<Period> Period::months() const
{
    std::vector<Period> result;
    if (!isValid())
        return result;
    QDate first = from;
    while (first <= to) {
        const QDate last = Period::ofMonth(first.year(), first.month()).to;
        result.push_back({first, std::min(last, to)});
        first = last.addDays(1);
    }
    return result;
}

} // namespace jc
