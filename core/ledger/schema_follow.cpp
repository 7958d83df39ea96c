#include "core/ledger/schema_follow.h"

#include "core/ledger/person_links.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_writer.h"

#include <QMap>

namespace jc {

namespace {

const QString fingerprintKey = QStringLiteral("dictionary");
const QLatin1String
    indexMark(" sortable"); // the last word of a line, and the only one that says nothing of columns

Result<QStringList> keptFingerprint(const Ledger& ledger)
{
    const Result<std::optional<QString>> stored = ledger.setting(fingerprintKey);
    if (!stored)
        return stored.error();
    return stored->value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
}

// Lines by "entity-number field-number", without the mark of the index.
QMap<std::pair<int, int>, QString> columnsOf(const QStringList& lines)
{
    QMap<std::pair<int, int>, QString> columns;
    for (QString line : lines) {
        if (line.endsWith(indexMark))
            line.chop(indexMark.size());
        const QStringList words = line.split(u' ');
        columns.insert({words.value(0).toInt(), words.value(2).toInt()}, line);
    }
    return columns;
}

// What is new; nullopt where something was changed or taken away.
std::optional<QVector<std::pair<int, int>>> additions(const QStringList& before, const QStringList& after)
{
    const auto old = columnsOf(before);
    const auto wanted = columnsOf(after);
    QVector<std::pair<int, int>> added;
    for (auto at = old.cbegin(); at != old.cend(); ++at) {
        if (wanted.value(at.key()) != at.value())
            return std::nullopt;
    }
    for (auto at = wanted.cbegin(); at != wanted.cend(); ++at) {
        // A new field in an old group would change what old operations say of the group.
        if (!old.contains(at.key()))
            added.append(at.key());
    }
    return added;
}

class SchemaFollower
{
public:
    explicit SchemaFollower(Ledger& ledger)
        : m_ledger(ledger)
    {}

    Result<void> add(const QVector<std::pair<int, int>>& fields, const QStringList& before)
    {
        QSet<int> oldEntities;
        for (const auto& column : columnsOf(before).keys())
            oldEntities.insert(column.first);
        QSet<int> newEntities;
        Result<void> done;
        for (const auto& [entity, field] : fields) {
            if (!oldEntities.contains(entity))
                newEntities.insert(entity);
            else if (done)
                done = addField(*m_ledger.dictionary().entity(static_cast<quint16>(entity)),
                                static_cast<quint16>(field));
        }
        for (const int entity : newEntities) {
            if (done)
                done = addEntity(*m_ledger.dictionary().entity(static_cast<quint16>(entity)));
        }
        if (done)
            done = refold();
        if (done)
            done = remakeIndexes();
        if (done)
            done = followPersonLinks(m_ledger.handle(), m_ledger.dictionary());
        return done;
    }

private:
    struct Waiting
    {
        quint16 entity;
        qint64 n;
        RecordId id;
    };

    Result<void> addField(const EntityDescription& entity, quint16 field)
    {
        Result<void> done;
        for (const QString& column : columnDefinitions(*entity.field(field))) {
            if (done) {
                done = execute(
                    m_ledger.handle(),
                    QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(stateTable(entity), column).toUtf8());
            }
        }
        if (!done)
            return done;
        // A newer dictionary elsewhere has used the field already: what it said is shown now.
        done = gather(
            QStringLiteral("SELECT d.entity, r.n, r.id FROM d_unknown d JOIN record r ON r.n = d.record "
                           "WHERE d.entity = %1 AND d.field = %2")
                .arg(entity.number)
                .arg(field));
        if (!done)
            return done;
        return execute(m_ledger.handle(),
                       QStringLiteral("DELETE FROM d_unknown WHERE entity = %1 AND field = %2")
                           .arg(entity.number)
                           .arg(field)
                           .toUtf8());
    }

    Result<void> addEntity(const EntityDescription& entity)
    {
        const Result<void> made = execute(m_ledger.handle(), createStateTable(entity).toUtf8());
        if (!made)
            return made;
        return gather(
            QStringLiteral("SELECT DISTINCT o.entity, r.n, r.id FROM op o JOIN record r ON r.n = o.record "
                           "WHERE o.entity = %1")
                .arg(entity.number));
    }

    Result<void> gather(const QString& sql)
    {
        Result<Statement> statement = Statement::prepare(m_ledger.handle(), sql);
        if (!statement)
            return statement.error();
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            const Result<RecordId> id = RecordId::fromBytes(statement->bytes(2));
            if (!id)
                return id.error();
            m_toFold.append({static_cast<quint16>(statement->integer(0)), statement->integer(1), *id});
        }
    }

    Result<void> refold()
    {
        OperationLog log(m_ledger.handle(), m_ledger.keys());
        StateStore store(m_ledger.handle(), m_ledger.dictionary(), m_ledger.keys());
        SideTables sides(m_ledger.handle());
        StateWriter writer(m_ledger.dictionary(), log, store, sides);
        for (const Waiting& waiting : m_toFold) {
            const Result<void> done = writer.refold(waiting.entity, waiting.n, waiting.id);
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> remakeIndexes()
    {
        QStringList wanted;
        for (const EntityDescription* entity : m_ledger.dictionary().entities())
            wanted += createStateIndexes(*entity);
        Result<Statement> statement =
            Statement::prepare(m_ledger.handle(),
                               QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                                              "tbl_name GLOB 's_*' AND sql IS NOT NULL"));
        if (!statement)
            return statement.error();
        QStringList drops;
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (!wanted.removeOne(statement->text(1)))
                drops.append(QStringLiteral("DROP INDEX \"%1\"").arg(statement->text(0)));
        }
        statement->reset();
        return executeAll(m_ledger.handle(), drops + wanted);
    }

    Ledger& m_ledger;
    QVector<Waiting> m_toFold;
};

} // namespace

Result<bool> schemaFollows(const Ledger& ledger)
{
    const Result<QStringList> kept = keptFingerprint(ledger);
    if (!kept)
        return kept.error();
    return *kept == ledger.dictionary().fingerprint();
}

Result<void> noteSchema(Ledger& ledger)
{
    return ledger.setSetting(fingerprintKey, ledger.dictionary().fingerprint().join(u'\n'));
}

Result<void> followSchema(Ledger& ledger)
{
    const Result<QStringList> kept = keptFingerprint(ledger);
    if (!kept)
        return kept.error();
    const QStringList wanted = ledger.dictionary().fingerprint();
    if (*kept == wanted)
        return {};
    const std::optional<QVector<std::pair<int, int>>> added = additions(*kept, wanted);
    if (kept->isEmpty() || !added)
        return ledger.rebuildState();
    Result<Transaction> transaction = Transaction::begin(ledger.handle());
    if (!transaction)
        return transaction.error();
    Result<void> done = SchemaFollower(ledger).add(*added, *kept);
    if (done)
        done = noteSchema(ledger);
    if (done)
        done = transaction->commit();
    return done;
}

} // namespace jc
