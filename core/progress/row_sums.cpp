#include "core/progress/row_sums.h"

#include "core/ledger/statement.h"

#include <algorithm>

namespace jc {

Result<QVector<RowSum>> sumRows(const Ledger& ledger, const CompiledQuery& query, SumBy by)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT total, part, unit, %1, sum(v) FROM (%2) WHERE reason IS NULL "
                       "GROUP BY 1, 2, 3, 4")
            .arg(by == SumBy::Day ? QStringLiteral("d") : QStringLiteral("d / 100"), query.sql));
    if (!statement)
        return statement.error();
    query.bindTo(*statement);
    QVector<RowSum> sums;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        sums.append({{statement->integer(0),
                      statement->integer(1),
                      statement->integer(2),
                      static_cast<int>(statement->integer(3))},
                     statement->integer(4)});
    }
    std::ranges::sort(sums, {}, &RowSum::key);
    return sums;
}

} // namespace jc
