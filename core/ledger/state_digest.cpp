#include "core/ledger/state_digest.h"

#include "core/ledger/cbor.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/person_links.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"

#include <sodium.h>

#include <algorithm>

namespace jc {

namespace {

constexpr qsizetype digestSize = 32;

class StateDigester
{
public:
    explicit StateDigester(const Ledger& ledger)
        : m_ledger(ledger)
    {
        crypto_generichash_init(&m_hash, nullptr, 0, static_cast<std::size_t>(digestSize));
    }

    Result<QByteArray> run()
    {
        QVector<const EntityDescription*> entities = m_ledger.dictionary().entities();
        std::ranges::sort(entities, {}, &EntityDescription::number);
        for (const EntityDescription* entity : entities) {
            const Result<void> done = addRows(*entity);
            if (!done)
                return done.error();
        }
        const Result<void> done = addWaiting();
        if (!done)
            return done.error();
        QByteArray digest(digestSize, Qt::Uninitialized);
        crypto_generichash_final(&m_hash,
                                 reinterpret_cast<unsigned char*>(digest.data()),
                                 static_cast<std::size_t>(digest.size()));
        return digest;
    }

private:
    void add(const QByteArray& bytes)
    {
        crypto_generichash_update(&m_hash,
                                  reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }

    Result<void> addRows(const EntityDescription& entity)
    {
        Result<Statement> statement = Statement::prepare(
            m_ledger.handle(),
            QStringLiteral("SELECT %1 FROM %2 t JOIN record r ON r.n = t._n ORDER BY r.id")
                .arg(StateStore::selectColumns(entity, QStringLiteral("t")), stateTable(entity)));
        if (!statement)
            return statement.error();
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            const Result<StoredRecord> stored = m_ledger.store().readRow(entity, *statement, 0);
            if (!stored)
                return stored.error();
            const Result<void> added = addRecord(*stored);
            if (!added)
                return added;
        }
    }

    Result<void> addRecord(const StoredRecord& stored)
    {
        const Record& record = stored.record;
        CborWriter writer;
        writer.array(9);
        writer.integer(record.entity().number);
        writer.id(record.id());
        writer.integer(static_cast<qint64>(record.state()));
        writer.integer(record.isDeleted() ? 1 : 0);
        QVector<quint16> erased(record.erasedFields().cbegin(), record.erasedFields().cend());
        std::ranges::sort(erased);
        writer.array(erased.size());
        for (const quint16 field : erased)
            writer.integer(field);
        writer.bytes(encodeFields(record.values()));
        QVector<qint64> heads{stored.head};
        if (stored.head == 0) {
            const Result<QVector<qint64>> several = m_ledger.sides().heads(stored.n);
            if (!several)
                return several.error();
            heads = *several;
        }
        const Result<QByteArray> headIds = idsOf(heads);
        if (!headIds)
            return headIds.error();
        writer.bytes(*headIds);
        const Result<QVector<GroupConflict>> conflicts = m_ledger.sides().conflicts(stored.n);
        if (!conflicts)
            return conflicts.error();
        writer.array(conflicts->size());
        for (const GroupConflict& conflict : *conflicts) {
            const Result<QByteArray> ids = idsOf(conflict.operations);
            if (!ids)
                return ids.error();
            writer.array(3);
            writer.integer(conflict.group);
            writer.integer(conflict.critical ? 1 : 0);
            writer.bytes(*ids);
        }
        const Result<QByteArray> root = rootOf(record);
        if (!root)
            return root.error();
        writer.bytes(*root);
        add(writer.result());
        return {};
    }

    Result<QByteArray> rootOf(const Record& record)
    {
        if (record.entity().holder == nullptr)
            return QByteArray();
        const Value holder = record.value(record.entity().holder->number);
        if (holder.reference() == nullptr)
            return QByteArray();
        const Result<RecordId> root = personRoot(m_ledger, *holder.reference());
        if (!root)
            return root.error();
        return root->toBytes();
    }

    Result<void> addWaiting()
    {
        Result<Statement> statement =
            Statement::prepare(m_ledger.handle(), QStringLiteral("SELECT op FROM d_waiting"));
        if (!statement)
            return statement.error();
        QVector<qint64> operations;
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            operations.append(statement->integer(0));
        }
        const Result<QByteArray> ids = idsOf(operations);
        if (!ids)
            return ids.error();
        add(*ids);
        return {};
    }

    Result<QByteArray> idsOf(const QVector<qint64>& operations)
    {
        QVector<OperationId> ids;
        for (const qint64 n : operations) {
            const Result<OperationId> id = m_ledger.log().idOf(n);
            if (!id)
                return id.error();
            ids.append(*id);
        }
        std::ranges::sort(ids);
        return encodeParents(ids);
    }

    const Ledger& m_ledger;
    crypto_generichash_state m_hash;
};

} // namespace

Result<QByteArray> stateDigest(const Ledger& ledger)
{
    return StateDigester(ledger).run();
}

} // namespace jc
