#include "core/ledger/rebuild.h"

#include "core/ledger/fold.h"
#include "core/ledger/state_schema.h"

namespace jc {

namespace {

Result<void> executeAll(sqlite3* handle, const QStringList& statements)
{
    for (const QString& sql : statements) {
        const Result<void> done = execute(handle, sql.toUtf8());
        if (!done)
            return done.error();
    }
    return {};
}

Result<QStringList> existingStateTables(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(
        handle, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 's_*'"));
    if (!statement)
        return statement.error();
    QStringList names;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.append(statement->text(0));
    }
}

} // namespace

Result<void>
rebuildStateTables(sqlite3* handle, const Dictionary& dictionary, OperationLog& log, StateStore& store)
{
    const Result<QStringList> old = existingStateTables(handle);
    if (!old)
        return old.error();
    QStringList drops;
    for (const QString& name : *old)
        drops.append(QStringLiteral("DROP TABLE \"%1\"").arg(name));
    Result<void> done = executeAll(handle, drops + createStateTables(dictionary));
    if (!done)
        return done.error();

    StoredRecord current;
    const auto flush = [&]() -> Result<void> {
        if (current.n == 0)
            return {};
        return store.write(current);
    };
    const Result<void> visited =
        log.visitOperationsByRecord([&](const LoggedOperation& logged) -> Result<void> {
            const EntityDescription* entity = dictionary.entity(logged.operation.entity);
            if (entity == nullptr)
                return {}; // written by a newer dictionary: kept as bytes, shown after an upgrade
            if (logged.recordN != current.n) {
                const Result<void> flushed = flush();
                if (!flushed)
                    return flushed.error();
                current = {logged.recordN, 0, Record(*entity, logged.operation.record)};
            }
            current.head = logged.n;
            return overlay(current.record, logged.operation);
        });
    if (!visited)
        return visited.error();
    done = flush();
    if (!done)
        return done.error();
    return executeAll(handle, createStateIndexes(dictionary));
}

} // namespace jc
