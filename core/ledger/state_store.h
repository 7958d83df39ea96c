// Rows of the state tables as records, and global ids as local numbers. Knows nothing of changes or history.
//
// Thread: that of its connection. Statements are kept prepared, so the store must be destroyed before the
// connection.
#pragma once

#include "core/dictionary/dictionary.h"
#include "core/dictionary/record.h"
#include "core/ledger/key_ring.h"
#include "core/ledger/statement.h"

#include <QHash>

#include <map>
#include <memory>
#include <optional>

namespace jc {

struct StoredRecord
{
    qint64 n = 0;    // record.n
    qint64 head = 0; // op.n of its only head; 0 where side_tables.h has several
    Record record;
    bool known = false; // it has a row
};

class StateStore
{
public:
    // Without keys rows are read as far as they are readable, and a sealed field is ErrorCode::Locked.
    StateStore(sqlite3* handle, const Dictionary& dictionary, SharedKeys keys);

    // nullopt: no operation of such a record is known here.
    [[nodiscard]] Result<std::optional<StoredRecord>> read(const EntityDescription& entity, RecordId id);
    [[nodiscard]] Result<std::optional<StoredRecord>> read(const EntityDescription& entity, qint64 n);
    [[nodiscard]] Result<void> write(const StoredRecord& stored);

    // Numbers met lately are remembered, and whether any persons are linked. To be called before each
    // transaction that writes: one that failed may have given numbers that are free again.
    void forget();

    [[nodiscard]] Result<std::optional<qint64>> numberOf(RecordId id, quint16 entity);
    // Of a record as a field of references or regions names it.
    [[nodiscard]] Result<std::optional<qint64>> numberOf(RecordId id, const FieldDescription& field);
    // Makes one if needed; within a transaction.
    [[nodiscard]] Result<qint64> numberFor(RecordId id, quint16 entity);
    // For an id that was made a moment ago and that no table can hold yet.
    [[nodiscard]] Result<qint64> newNumber(RecordId id, quint16 entity);
    [[nodiscard]] Result<RecordId> idOf(qint64 n);
    // The canonical person of a person, by local numbers.
    [[nodiscard]] Result<qint64> rootOf(qint64 person);

    // `selectColumns` names the columns that `readRow` takes from a statement, starting at `column`.
    [[nodiscard]] static QString selectColumns(const EntityDescription& entity, const QString& alias);
    [[nodiscard]] Result<StoredRecord>
    readRow(const EntityDescription& entity, const Statement& statement, int column);

    // Whether the keyed hashes by which the row is found are those of its values, for `check`. True without a
    // row.
    [[nodiscard]] Result<bool> lookupsFit(const Record& record, qint64 n);

private:
    struct Prepared
    {
        Statement read;
        Statement write;
    };

    [[nodiscard]] Result<Prepared*> prepared(const EntityDescription& entity);
    [[nodiscard]] Result<Value> readValue(const FieldDescription& field, const Statement& row, int column);
    [[nodiscard]] Result<Value>
    readSealed(const FieldDescription& field, const Record& record, const QByteArray& box);
    [[nodiscard]] Result<void>
    bindValue(const FieldDescription& field, const Value& value, Statement& statement, int position);
    // Binds a sensitive field with its lookups; returns the position after them.
    [[nodiscard]] Result<int>
    bindSealed(const FieldDescription& field, const Record& record, Statement& statement, int position);
    void remember(RecordId id, quint16 entity, qint64 n);
    [[nodiscard]] quint16 targetNumber(const FieldDescription& field) const;

    sqlite3* m_handle;
    const Dictionary& m_dictionary;
    SharedKeys m_keys;
    std::map<quint16, std::unique_ptr<Prepared>> m_prepared;
    Statement m_findNumber;
    Statement m_addNumber;
    Statement m_findId;
    Statement m_findRoot;
    QHash<std::pair<RecordId, quint16>, qint64> m_numbers;
    std::optional<bool> m_anyRoots;
};

} // namespace jc
