#include "core/sheets/table.h"

#include <algorithm>
#include <cmath>

namespace jc {

bool TableCell::isMissing() const
{
    if (const auto* date = std::get_if<QDate>(&value))
        return !date->isValid();
    if (const auto* real = std::get_if<double>(&value))
        return !std::isfinite(*real);
    return std::holds_alternative<std::monostate>(value);
}

qsizetype Table::dataRowCount() const
{
    return std::count_if(
        rows.begin(), rows.end(), [](const TableRow& row) { return row.kind == RowKind::Data; });
}

} // namespace jc
