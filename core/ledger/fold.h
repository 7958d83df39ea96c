// The one definition of state: what a record is, given all operations on it (docs/format.md §5 and §8). A
// pure function of the set: order of arrival, repetition and clocks do not matter.
#pragma once

#include "core/dictionary/record.h"
#include "core/ledger/merge_group.h"
#include "core/ledger/operation.h"
#include "core/ledger/payload.h"

namespace jc {

// One operation as the fold needs it. Payloads are decoded; personal is empty where it was erased.
struct FoldOperation
{
    qint64 n = 0; // op.n, by which the result names it
    OperationId id;
    int authority = 0;
    qint64 time = 0; // hybrid
    QVector<OperationId> parents;
    FieldValues personal;
    FieldValues plain;
};

struct GroupConflict
{
    GroupNumber group = 0;
    bool critical = false;
    QVector<qint64> operations; // all heads; for life and death the edits against the deletion too; ascending

    [[nodiscard]] bool operator==(const GroupConflict&) const = default;
};

struct FoldedRecord
{
    bool exists = false; // one operation at least is ready
    Record record;
    QVector<qint64> heads;            // op.n, ascending
    QVector<GroupConflict> conflicts; // by group
    QVector<qint64> waiting;          // 缺前序: parents are missing; ascending
    QSet<quint16> unknownFields;      // of a newer dictionary: kept in the operations, not shown
};

[[nodiscard]] FoldedRecord
foldRecord(const EntityDescription& entity, RecordId id, const QVector<FoldOperation>& operations);

// Lays one operation over a record whose heads are exactly its parents. Equal to folding all of them; the
// groups it touches are settled by it and are returned.
QSet<GroupNumber> overlay(Record& record, const FieldValues& personal, const FieldValues& plain);

} // namespace jc
