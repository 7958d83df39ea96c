// Turns edits into operations and state within one transaction: one act, cut into changes of at most 10,000
// operations. Ledger::write makes it, fills it and commits; nobody else does.
#pragma once

#include "core/ledger/change.h"
#include "core/ledger/ledger.h"
#include "core/ledger/operation.h"
#include "core/ledger/referred_records.h"

namespace jc {

struct FoldOperation;
struct StoredRecord;

class ChangeWriter
{
public:
    static constexpr qsizetype maximumOperations = 10'000; // of one change

    ChangeWriter(Ledger& ledger, const Origin& origin);
    [[nodiscard]] Result<void> begin();

    // One save of one record as a form or a row hands it over: completed, judged, kept as a draft where
    // something is missing. Writes nothing where the record already stands as asked.
    [[nodiscard]] Result<void> add(const Edit& edit);
    // These values and no others, the ledger's own fields included: for undo and erasure.
    [[nodiscard]] Result<void>
    addExact(const EntityDescription& entity, RecordId id, const FieldValues& values);
    // Writes what is left of the last change.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] const ChangeOutcome& outcome() const { return m_outcome; }
    [[nodiscard]] const ChangeNotice& notice() const { return m_notice; }
    [[nodiscard]] qint64 lastSequence() const { return m_sequence - 1; }
    [[nodiscard]] bool wroteAnything() const { return m_nextOperation > m_firstOperation; }

private:
    [[nodiscard]] Result<StoredRecord> stand(const EntityDescription& entity, RecordId id, bool fresh);
    // fresh: made a moment ago, so that no operation can be on it.
    [[nodiscard]] Result<void> write(StoredRecord& current, const FieldValues& values, bool fresh);
    [[nodiscard]] Result<QVector<OperationId>> idsOf(const QVector<qint64>& operations);
    [[nodiscard]] Result<void> flush();
    void tell(const EntityDescription& entity, RecordId id, const FieldValues& values);

    Ledger& m_ledger;
    const Origin& m_origin;
    ReferredRecords m_referred;
    RecordContext m_context;
    ChangeOutcome m_outcome;
    ChangeNotice m_notice;
    RecordId m_act;
    QVector<Operation> m_operations; // of the change being gathered
    QVector<qint64> m_recordNumbers; // beside them
    QVector<Record> m_toFold;        // whose state must be folded when all is written
    qint64 m_firstOperation = 0;     // op.n of the act's first operation
    qint64 m_nextOperation = 0;
    qint64 m_firstSequence = 0;
    qint64 m_sequence = 0; // of the change being gathered
    qint64 m_changeN = 0;
    qint64 m_time = 0;
    QByteArray m_previous;
};

} // namespace jc
