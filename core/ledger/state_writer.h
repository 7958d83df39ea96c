// Brings the state of records up to their operations: by laying one over what stands (the fast path), or by
// folding all anew. Both give the same, which the tests prove. Within the caller's transaction.
#pragma once

#include "core/ledger/operation_log.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_store.h"

namespace jc {

class StateWriter
{
public:
    StateWriter(const Dictionary& dictionary, OperationLog& log, StateStore& store, SideTables& sides)
        : m_dictionary(dictionary)
        , m_log(log)
        , m_store(store)
        , m_sides(sides)
    {}

    // op.n of all heads of a record as it stands; empty where it has no row.
    [[nodiscard]] Result<QVector<qint64>> heads(const StoredRecord& stored);

    // `current` as it stands, and an operation whose parents are all its heads. Not for a record that is or
    // becomes erased, nor for one with waiting operations: those are folded.
    [[nodiscard]] Result<void> advance(StoredRecord& current, const FoldOperation& operation);
    // Records whose entity this dictionary does not know are left.
    [[nodiscard]] Result<void> refold(quint16 entity, qint64 recordN, RecordId id);

private:
    const Dictionary& m_dictionary;
    OperationLog& m_log;
    StateStore& m_store;
    SideTables& m_sides;
};

// The row and what stands beside it, as a fold gave them.
[[nodiscard]] StoredRecord storedFrom(qint64 recordN, const FoldedRecord& folded);

} // namespace jc
