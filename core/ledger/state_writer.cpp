#include "core/ledger/state_writer.h"

namespace jc {

StoredRecord storedFrom(qint64 recordN, const FoldedRecord& folded)
{
    return {recordN, folded.heads.size() == 1 ? folded.heads.first() : 0, folded.record, true};
}

Result<QVector<qint64>> StateWriter::heads(const StoredRecord& stored)
{
    if (!stored.known)
        return QVector<qint64>();
    if (stored.head != 0)
        return QVector<qint64>{stored.head};
    return m_sides.heads(stored.n);
}

Result<void> StateWriter::advance(StoredRecord& current, const FoldOperation& operation)
{
    const bool hasSides = current.known && (current.head == 0 || current.record.review() != Review::None);
    const QSet<GroupNumber> touched = overlay(current.record, operation.personal, operation.plain);
    if (hasSides) {
        const Result<QVector<GroupConflict>> left = m_sides.settle(current.n, touched);
        if (!left)
            return left.error();
        current.record.setReview(reviewOf(*left));
    }
    current.head = operation.n;
    current.known = true;
    return m_store.write(current);
}

Result<void> StateWriter::refold(quint16 entityNumber, qint64 recordN, RecordId id)
{
    const EntityDescription* entity = m_dictionary.entity(entityNumber);
    if (entity == nullptr)
        return {};
    QVector<FoldOperation> operations;
    const Result<void> visited =
        m_log.visitOperationsOfRecord(recordN, [&](const LoggedOperation& logged) -> Result<void> {
            Result<FoldOperation> operation = foldOperationOf(logged);
            if (!operation)
                return operation.error();
            operations.append(std::move(*operation));
            return {};
        });
    if (!visited)
        return visited.error();
    const FoldedRecord folded = foldRecord(*entity, id, operations);
    const Result<void> beside = m_sides.write(*entity, recordN, folded);
    if (!beside)
        return beside.error();
    if (!folded.exists)
        return {};
    return m_store.write(storedFrom(recordN, folded));
}

} // namespace jc
