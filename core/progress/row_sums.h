// Sums over the counted rows of a compiled query (measure_sql.h), by where they belong, when and whose they
// are.
#pragma once

#include "core/progress/measure_sql.h"

#include <compare>

namespace jc {

// How finely days are told apart: whole months, or days where the day decides where a record belongs.
enum class SumBy { Month, Day };

struct SumKey
{
    qint64 total = 0; // region n; 0: none
    qint64 part = 0;
    qint64 unit = 0; // organisation n; 0: none
    int date = 0;    // yyyymm, or yyyymmdd by day; 0: none

    [[nodiscard]] auto operator<=>(const SumKey&) const = default;
};

struct RowSum
{
    SumKey key;
    qint64 value = 0; // times the scale of the query

    [[nodiscard]] bool operator==(const RowSum&) const = default;
};

// In the order of the keys.
[[nodiscard]] Result<QVector<RowSum>> sumRows(const Ledger& ledger, const CompiledQuery& query, SumBy by);

} // namespace jc
