#include "core/ledger/query.h"

#include "core/ledger/query_where.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"

namespace jc {

Result<RecordPage> queryRecords(const Ledger& ledger, const RecordQuery& query)
{
    Result<Where> where = whereOf(ledger, query);
    if (!where)
        return where.error();
    if (query.after)
        addAfter(query, *query.after, *where);
    QString sql = QStringLiteral("SELECT %1, %2 FROM %3 t%4%5")
                      .arg(sortColumnOf(query),
                           StateStore::selectColumns(*query.entity, QStringLiteral("t")),
                           stateTable(*query.entity),
                           where->text(),
                           orderOf(query));
    if (query.limit > 0)
        sql += QStringLiteral(" LIMIT %1").arg(query.limit);

    Result<Statement> statement = Statement::prepare(ledger.handle(), sql);
    if (!statement)
        return statement.error();
    where->bindTo(*statement);
    RecordPage page;
    PageKey last;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        Result<StoredRecord> stored = ledger.store().readRow(*query.entity, *statement, 1);
        if (!stored)
            return stored.error();
        last = pageKeyOf(query, *statement, 0, stored->n);
        page.records.append(std::move(stored->record));
    }
    if (query.limit > 0 && page.records.size() == query.limit)
        page.next = last;
    return page;
}

Result<qint64> countRecords(const Ledger& ledger, const RecordQuery& query)
{
    const Result<Where> where = whereOf(ledger, query);
    if (!where)
        return where.error();
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT count(*) FROM %1 t%2").arg(stateTable(*query.entity), where->text()));
    if (!statement)
        return statement.error();
    where->bindTo(*statement);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

} // namespace jc
