#include "core/ledger/side_tables.h"

#include <algorithm>

namespace jc {

namespace {

// One kept statement each.
enum Slot {
    ReadHeads,
    ReadConflicts,
    ReadWaiting,
    CountWaiting,
    DropHeads,
    DropConflicts,
    DropWaiting,
    DropGroup,
    AddHead,
    AddConflict,
    AddWaiting,
    AddUnknown,
};

} // namespace

Review reviewOf(const QVector<GroupConflict>& conflicts)
{
    if (conflicts.isEmpty())
        return Review::None;
    return std::ranges::any_of(conflicts, &GroupConflict::critical) ? Review::Critical : Review::Information;
}

SideTables::SideTables(sqlite3* handle)
    : m_handle(handle)
{}

Result<Statement*> SideTables::kept(int slot, const char* sql)
{
    return keptStatement(m_statements[static_cast<std::size_t>(slot)], m_handle, QString::fromLatin1(sql));
}

Result<void> SideTables::run(int slot, const char* sql, std::initializer_list<qint64> values)
{
    const Result<Statement*> statement = kept(slot, sql);
    if (!statement)
        return statement.error();
    int position = 0;
    for (const qint64 value : values)
        (*statement)->bind(position++, value);
    return (*statement)->run();
}

Result<QVector<qint64>> SideTables::numbers(int slot, const char* sql, qint64 record)
{
    const Result<Statement*> statement = kept(slot, sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(0, record);
    QVector<qint64> found;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.append((*statement)->integer(0));
    }
    (*statement)->reset();
    return found;
}

Result<QVector<qint64>> SideTables::heads(qint64 record)
{
    return numbers(ReadHeads, "SELECT op FROM d_head WHERE record = ? ORDER BY op", record);
}

Result<QVector<qint64>> SideTables::waiting(qint64 record)
{
    return numbers(ReadWaiting, "SELECT op FROM d_waiting WHERE record = ? ORDER BY op", record);
}

Result<qint64> SideTables::waitingCount()
{
    const Result<Statement*> statement = kept(CountWaiting, "SELECT count(*) FROM d_waiting");
    if (!statement)
        return statement.error();
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    const qint64 count = (*statement)->integer(0);
    (*statement)->reset();
    return count;
}

Result<QVector<GroupConflict>> SideTables::conflicts(qint64 record)
{
    const Result<Statement*> statement =
        kept(ReadConflicts, "SELECT grp, critical, op FROM d_conflict WHERE record = ? ORDER BY grp, op");
    if (!statement)
        return statement.error();
    (*statement)->bind(0, record);
    QVector<GroupConflict> conflicts;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto group = static_cast<GroupNumber>((*statement)->integer(0));
        if (conflicts.isEmpty() || conflicts.last().group != group)
            conflicts.append({group, (*statement)->integer(1) != 0, {}});
        conflicts.last().operations.append((*statement)->integer(2));
    }
    (*statement)->reset();
    return conflicts;
}

Result<void> SideTables::write(const EntityDescription& entity, qint64 record, const FoldedRecord& folded)
{
    Result<void> done = run(DropHeads, "DELETE FROM d_head WHERE record = ?", {record});
    if (done)
        done = run(DropConflicts, "DELETE FROM d_conflict WHERE record = ?", {record});
    if (done)
        done = run(DropWaiting, "DELETE FROM d_waiting WHERE record = ?", {record});
    for (const qint64 head : folded.heads) {
        if (done && folded.heads.size() > 1)
            done = run(AddHead, "INSERT INTO d_head VALUES (?, ?)", {record, head});
    }
    for (const GroupConflict& conflict : folded.conflicts) {
        for (const qint64 operation : conflict.operations) {
            if (done) {
                done = run(AddConflict,
                           "INSERT INTO d_conflict VALUES (?, ?, ?, ?)",
                           {record, conflict.group, operation, conflict.critical ? 1 : 0});
            }
        }
    }
    for (const qint64 operation : folded.waiting) {
        if (done)
            done = run(AddWaiting, "INSERT INTO d_waiting VALUES (?, ?)", {record, operation});
    }
    for (const quint16 field : folded.unknownFields) {
        if (done)
            done = noteUnknown(entity.number, field, record);
    }
    return done;
}

Result<QVector<GroupConflict>> SideTables::settle(qint64 record, const QSet<GroupNumber>& groups)
{
    Result<void> done = run(DropHeads, "DELETE FROM d_head WHERE record = ?", {record});
    for (const GroupNumber group : groups) {
        if (done)
            done = run(DropGroup, "DELETE FROM d_conflict WHERE record = ? AND grp = ?", {record, group});
    }
    if (!done)
        return done.error();
    return conflicts(record);
}

Result<void> SideTables::noteUnknown(quint16 entity, quint16 field, qint64 record)
{
    return run(AddUnknown, "INSERT OR IGNORE INTO d_unknown VALUES (?, ?, ?)", {entity, field, record});
}

} // namespace jc
