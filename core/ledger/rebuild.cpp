#include "core/ledger/rebuild.h"

#include "core/ledger/person_links.h"
#include "core/ledger/schema_follow.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_writer.h"

#include <QCoreApplication>

namespace jc {

namespace {

constexpr qint64 rebuildProgressStep = 2000;

Result<QStringList> derivedTables(sqlite3* handle)
{
    Result<Statement> statement =
        Statement::prepare(handle,
                           QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                          "(name GLOB 's_*' OR name GLOB 'd_*')"));
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

// Takes the operations record by record and writes each record when its last one has come.
class RecordGatherer
{
public:
    RecordGatherer(const Dictionary& dictionary, StateStore& store, SideTables& sides)
        : m_dictionary(dictionary)
        , m_store(store)
        , m_sides(sides)
    {}

    Result<void> take(const LoggedOperation& logged)
    {
        if (logged.recordN != m_recordN) {
            const Result<void> written = flush();
            if (!written)
                return written;
            m_recordN = logged.recordN;
            m_id = logged.operation.record;
            m_entity = m_dictionary.entity(logged.operation.entity);
        }
        if (m_entity == nullptr)
            return {}; // of a newer dictionary: kept as bytes, shown after an upgrade
        Result<FoldOperation> operation = foldOperationOf(logged);
        if (!operation)
            return operation.error();
        m_operations.append(std::move(*operation));
        return {};
    }

    Result<void> flush()
    {
        if (m_operations.isEmpty())
            return {};
        const FoldedRecord folded = foldRecord(*m_entity, m_id, m_operations);
        m_operations.clear();
        const bool beside = folded.heads.size() > 1 || !folded.conflicts.isEmpty() ||
                            !folded.waiting.isEmpty() || !folded.unknownFields.isEmpty();
        if (beside) {
            const Result<void> written = m_sides.write(*m_entity, m_recordN, folded);
            if (!written)
                return written;
        }
        if (!folded.exists)
            return {};
        return m_store.write(storedFrom(m_recordN, folded));
    }

private:
    const Dictionary& m_dictionary;
    StateStore& m_store;
    SideTables& m_sides;
    const EntityDescription* m_entity = nullptr;
    qint64 m_recordN = 0;
    RecordId m_id;
    QVector<FoldOperation> m_operations;
};

} // namespace

Result<void> executeAll(sqlite3* handle, const QStringList& statements)
{
    for (const QString& sql : statements) {
        const Result<void> done = execute(handle, sql.toUtf8());
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> rebuildStateTables(Ledger& ledger, const Progress& progress)
{
    sqlite3* const handle = ledger.handle();
    const Result<QStringList> old = derivedTables(handle);
    if (!old)
        return old.error();
    QStringList tables;
    for (const QString& name : *old)
        tables.append(QStringLiteral("DROP TABLE \"%1\"").arg(name));
    QStringList indexes;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        tables.append(createStateTable(*entity));
        indexes += createStateIndexes(*entity);
    }
    Result<void> done = executeAll(handle, tables + createSideTables());
    if (!done)
        return done.error();

    const Result<qint64> whole = ledger.log().nextOperation();
    if (!whole)
        return whole.error();
    qint64 count = 0;
    RecordGatherer gatherer(ledger.dictionary(), ledger.store(), ledger.sides());
    done = ledger.log().visitOperationsByRecord([&](const LoggedOperation& logged) -> Result<void> {
        if (progress && ++count % rebuildProgressStep == 0 && !progress(count, *whole)) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Ledger", "已取消重建，台账保持原样。"),
                         QStringLiteral("rebuild cancelled")};
        }
        return gatherer.take(logged);
    });
    if (done)
        done = gatherer.flush();
    if (done)
        done = executeAll(handle, indexes);
    if (done)
        done = followPersonLinks(handle, ledger.dictionary());
    if (done)
        done = noteSchema(ledger);
    return done;
}

} // namespace jc
