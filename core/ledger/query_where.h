// The conditions of a list as SQL, shared by what reads pages, orders and sums of it. Within this room only.
#pragma once

#include "core/ledger/query.h"
#include "core/ledger/statement.h"

namespace jc {

// Conditions and their bound values, in the order of the question marks.
struct Where
{
    QStringList conditions;
    QVector<std::variant<qint64, QString, QByteArray>> values;

    // Returns the position after them.
    int bindTo(Statement& statement) const
    {
        int position = 0;
        for (const auto& value : values)
            std::visit([&](const auto& held) { statement.bind(position++, held); }, value);
        return position;
    }
    [[nodiscard]] QString text() const
    {
        return conditions.isEmpty() ? QString()
                                    : QStringLiteral(" WHERE ") + conditions.join(QLatin1String(" AND "));
    }
};

// A list of numbers, or `count` of it, as one value to bind for json_each, whatever its length.
[[nodiscard]] QString numbersAsJson(const QVector<qint64>& numbers);
[[nodiscard]] QString numbersAsJson(const QVector<qint64>& numbers, qsizetype from, qsizetype count);

[[nodiscard]] Result<Where> whereOf(const Ledger& ledger, const RecordQuery& query);

// The column the rows are ordered by, of the table named t.
[[nodiscard]] QString sortColumnOf(const RecordQuery& query);
// " ORDER BY ..." with the record's number last, so that the order is total.
[[nodiscard]] QString orderOf(const RecordQuery& query);
// Only rows after the key in (sort value, number) order. Missing values sort first, as SQLite has it.
void addAfter(const RecordQuery& query, const PageKey& key, Where& where);
// The sort value in a column of a row.
[[nodiscard]] PageKey pageKeyOf(const RecordQuery& query, const Statement& row, int column, qint64 n);

} // namespace jc
