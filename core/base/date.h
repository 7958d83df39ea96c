// Dates. In C++ a date is a QDate; at rest it is the integer yyyymmdd, which sorts and reads; printed it is
// QDate::toString(Qt::ISODate). Pure functions, safe on any thread.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringView>

#include <optional>
#include <vector>

namespace jc {

// 20260930 for 2026-09-30; 0 for an invalid date.
[[nodiscard]] qint64 dateToNumber(QDate date);

// Nothing for a number that is no date of the years 1 to 9999.
[[nodiscard]] std::optional<QDate> dateFromNumber(qint64 number);

// What people type or paste: 2026-09-30, 2026.9.30, 2026/9/30, 2026年9月30日, 20260930, a time after any of
// them (dropped); 0315, 3.15, 3月15日 (year of `today`); 今, 今天, t (`today`); +7, -7 (days from `today`).
// Full-width digits and blanks are folded. Years 1800 to 2199. InvalidInput with a sentence on anything else,
// an empty text included.
[[nodiscard]] Result<QDate> parseDate(QStringView text, QDate today);

// A closed interval of days: both ends belong to it.
struct Period
{
    QDate from;
    QDate to;

    [[nodiscard]] static Period ofMonth(int year, int month);
    [[nodiscard]] static Period ofYear(int year);

    // Both ends are dates and from <= to.
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool contains(QDate date) const;
    [[nodiscard]] bool overlaps(const Period& other) const;
    // Number of days, both ends counted; 0 when not valid.
    [[nodiscard]] qint64 days() const;
    // The calendar months it touches, in order, the first and last cut to the period; empty when not valid.
    [[nodiscard]] std::vector<Period> months() const;

    [[nodiscard]] bool operator==(const Period&) const = default;
};

} // namespace jc
