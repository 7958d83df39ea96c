// The side tables of the state (state_schema.h): what is not the rule for a record. Within the caller's
// transaction.
//
// Thread: that of its connection; destroy before the connection.
#pragma once

#include "core/ledger/fold.h"
#include "core/ledger/statement.h"

namespace jc {

class SideTables
{
public:
    explicit SideTables(sqlite3* handle);

    // op.n of a record's heads where there are several; empty for a record with one.
    [[nodiscard]] Result<QVector<qint64>> heads(qint64 record);
    [[nodiscard]] Result<QVector<GroupConflict>> conflicts(qint64 record);
    [[nodiscard]] Result<QVector<qint64>> waiting(qint64 record);
    // Operations of all records that wait.
    [[nodiscard]] Result<qint64> waitingCount();

    // Everything of one record, in place of what stood there.
    [[nodiscard]] Result<void>
    write(const EntityDescription& entity, qint64 record, const FoldedRecord& folded);
    // A later operation touched these groups and has all heads as parents: they are settled and the record
    // has one head. Returns what is left.
    [[nodiscard]] Result<QVector<GroupConflict>> settle(qint64 record, const QSet<GroupNumber>& groups);
    [[nodiscard]] Result<void> noteUnknown(quint16 entity, quint16 field, qint64 record);

private:
    [[nodiscard]] Result<Statement*> kept(int slot, const char* sql);
    [[nodiscard]] Result<QVector<qint64>> numbers(int slot, const char* sql, qint64 record);
    [[nodiscard]] Result<void> run(int slot, const char* sql, std::initializer_list<qint64> values);

    sqlite3* m_handle;
    std::array<Statement, 16> m_statements;
};

// The mark a record bears for these conflicts.
[[nodiscard]] Review reviewOf(const QVector<GroupConflict>& conflicts);

} // namespace jc
