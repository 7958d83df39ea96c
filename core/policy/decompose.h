// A target handed down: shares of a whole among regions or units (目标分解). Pure functions on whole numbers,
// so that the parts add up to the whole exactly.
#pragma once

#include <QVector>

#include <optional>

namespace jc {

struct Share
{
    double weight = 0.0;          // last year's figure, or 1 to share evenly; negative counts as 0
    std::optional<qint64> locked; // is not calculated anew
};

// What each gets of `whole`: the locked ones what they have, the others what is left by their weights, in
// multiples of `step` by the largest remainder (ties to the earlier one). What is less than a step goes to
// the one with the largest weight. Where every weight is 0, or nothing is left, the others get 0.
[[nodiscard]] QVector<qint64> decompose(qint64 whole, const QVector<Share>& shares, qint64 step = 1);

// The part of a whole plan that falls to a calendar year (推算), evenly: the years' parts add up to
// the whole. `from` and `to` are the plan's years, ends included.
[[nodiscard]] qint64 derivedYear(qint64 whole, int from, int to, int year);

} // namespace jc
