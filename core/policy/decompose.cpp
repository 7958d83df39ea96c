#include "core/policy/decompose.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jc {

QVector<qint64> decompose(qint64 whole, const QVector<Share>& shares, qint64 step)
{
    QVector<qint64> parts(shares.size(), 0);
    qint64 left = whole;
    double weights = 0.0;
    QVector<qsizetype> open;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (shares[i].locked) {
            parts[i] = *shares[i].locked;
            left -= parts[i];
        } else if (shares[i].weight > 0.0) {
            weights += shares[i].weight;
            open.append(i);
        }
    }
    if (left <= 0 || open.isEmpty())
        return parts;
    const qint64 unit = std::max<qint64>(1, step);
    const qint64 steps = left / unit;
    QVector<double> remainders(shares.size(), 0.0);
    qint64 given = 0;
    for (const qsizetype i : open) {
        const double exact = static_cast<double>(steps) * shares[i].weight / weights;
        const double below = std::floor(exact);
        parts[i] = static_cast<qint64>(below);
        remainders[i] = exact - below;
        given += parts[i];
    }
    QVector<qsizetype> order = open;
    std::ranges::stable_sort(order, std::ranges::greater(), [&](qsizetype i) { return remainders[i]; });
    for (qsizetype at = 0; given < steps; at = (at + 1) % order.size(), ++given)
        ++parts[order[at]];
    for (const qsizetype i : open)
        parts[i] *= unit;
    const auto largest = std::ranges::max_element(open, {}, [&](qsizetype i) { return shares[i].weight; });
    parts[*largest] += left % unit;
    return parts;
}

qint64 derivedYear(qint64 whole, int from, int to, int year)
{
    if (year < from || year > to || to < from)
        return 0;
    const QVector<Share> years(to - from + 1, Share{1.0, std::nullopt});
    return decompose(whole, years)[year - from];
}

} // namespace jc
