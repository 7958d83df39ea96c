#include "core/ledger/bulk_indexes.h"

#include "core/ledger/rebuild.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <QHash>

namespace jc {

namespace {

Result<qint64> rowsOf(sqlite3* handle, const EntityDescription& entity)
{
    Result<Statement> statement =
        Statement::prepare(handle, QStringLiteral("SELECT count(*) FROM %1").arg(stateTable(entity)));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

} // namespace

Result<BulkIndexes> BulkIndexes::lift(const Ledger& ledger, const Change& change)
{
    BulkIndexes lifted(ledger);
    if (change.edits.size() < fewest)
        return lifted;
    QHash<const EntityDescription*, qint64> edits;
    for (const Edit& edit : change.edits)
        ++edits[edit.entity];
    for (auto at = edits.cbegin(); at != edits.cend(); ++at) {
        const Result<qint64> rows = rowsOf(ledger.handle(), *at.key());
        if (!rows)
            return rows.error();
        if (at.value() < fewest || at.value() < *rows / 2)
            continue;
        const QStringList indexes = createStateIndexes(*at.key());
        for (const QString& sql : indexes) {
            const QString name = sql.section(u'"', 1, 1);
            const Result<void> dropped =
                execute(ledger.handle(), QStringLiteral("DROP INDEX \"%1\"").arg(name).toUtf8());
            if (!dropped)
                return dropped.error();
        }
        lifted.m_toMake += indexes;
    }
    return lifted;
}

Result<void> BulkIndexes::restore()
{
    return executeAll(m_ledger.handle(), m_toMake);
}

} // namespace jc
