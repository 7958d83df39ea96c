// The append-only part of a ledger: changes and their operations. Seals personal maps as it writes them and
// opens them as it reads. Knows nothing of state.
//
// Thread: that of its connection; destroy before the connection.
#pragma once

#include "core/ledger/fold.h"
#include "core/ledger/key_ring.h"
#include "core/ledger/operation.h"
#include "core/ledger/statement.h"

#include <functional>
#include <limits>
#include <optional>

namespace jc {

// Milliseconds. Times further ahead of the own clock are of a clock that is wrong: neither the times of later
// changes nor 数据截至 follow them (docs/format.md §2).
inline constexpr qint64 farthestAhead = qint64{24} * 3600 * 1000;

struct LoggedOperation
{
    qint64 n = 0;       // op.n
    qint64 change = 0;  // change.n
    qint64 recordN = 0; // record.n
    OperationId id;
    int authority = 0;
    qint64 time = 0;
    Operation operation;         // personal is opened where there is a key
    bool personalLocked = false; // there is a box and no key
};

struct LoggedChange
{
    qint64 n = 0;
    qint64 replicaN = 0;
    ChangeRecord change; // without operations
};

// Where a change stands in the chain of its replica.
struct ChainLink
{
    qint64 n = 0; // change.n
    qint64 sequence = 0;
    QByteArray previous;
    QByteArray hash;
};

class OperationLog
{
public:
    OperationLog(sqlite3* handle, SharedKeys keys);

    // Numbers that the next change and its first operation will have.
    [[nodiscard]] Result<qint64> nextChange();
    [[nodiscard]] Result<qint64> nextOperation();
    // The last change of a replica; nullopt when it has none.
    [[nodiscard]] Result<std::optional<LoggedChange>> lastChange(qint64 replicaN);
    // The greatest hybrid time of any change that is not later than `until`; 0 where there is none.
    [[nodiscard]] Result<qint64> latestTime(qint64 until = std::numeric_limits<qint64>::max());
    [[nodiscard]] Result<qint64> replicaNumber(RecordId replica);
    [[nodiscard]] Result<void> markOwn(qint64 replicaN);
    // This file writes no more under the identity: what comes of it later is another file's.
    [[nodiscard]] Result<void> endOwn(RecordId replica);
    [[nodiscard]] Result<OperationId> idOf(qint64 operationN);
    // Of a replica: the change of this sequence, the one before and the one after, as far as they are known.
    [[nodiscard]] Result<QVector<ChainLink>> linksAround(RecordId replica, qint64 sequence);

    // Writes one change with its operations, which take the numbers from `firstOperation` on. `recordNumbers`
    // stand beside `change.operations`. Within a transaction.
    [[nodiscard]] Result<void> append(const ChangeRecord& change,
                                      qint64 replicaN,
                                      qint64 changeN,
                                      qint64 firstOperation,
                                      const QVector<qint64>& recordNumbers);
    // Puts a personal map where only its commitment stood, or takes it away (erasure by law).
    [[nodiscard]] Result<void> setPersonal(qint64 operationN, const Operation& operation);
    // The same for the reason of a change; its commitment stays as it is.
    [[nodiscard]] Result<void> setReason(qint64 changeN, const Committed& reason);

    using VisitChange = std::function<Result<void>(const LoggedChange&)>;
    using VisitOperation = std::function<Result<void>(const LoggedOperation&)>;
    // Changes by replica and sequence.
    [[nodiscard]] Result<void> visitChanges(const VisitChange& visit);
    [[nodiscard]] Result<void> visitOperationsOfChange(qint64 changeN, const VisitOperation& visit);
    // All operations, those of one record together and in the order they were taken in.
    [[nodiscard]] Result<void> visitOperationsByRecord(const VisitOperation& visit);
    [[nodiscard]] Result<void> visitOperationsOfRecord(qint64 recordN, const VisitOperation& visit);
    // In the order they were made.
    [[nodiscard]] Result<void> visitOperationsOfAct(RecordId act, const VisitOperation& visit);
    [[nodiscard]] Result<LoggedChange> change(qint64 changeN);

private:
    [[nodiscard]] Result<qint64> single(const QString& sql);
    [[nodiscard]] Result<LoggedOperation> readOperation(const Statement& row) const;
    [[nodiscard]] Result<void>
    visit(const QString& condition, const std::function<void(Statement&)>& bind, const VisitOperation& visit);
    void bindPersonal(Statement& statement, int position, const Operation& operation) const;

    sqlite3* m_handle;
    SharedKeys m_keys;
    Statement m_addChange;
    Statement m_addOperation;
    Statement m_operationId;
    Statement m_ofRecord;
    Statement m_links;
};

// With payloads decoded, as the fold takes it.
[[nodiscard]] Result<FoldOperation> foldOperationOf(const LoggedOperation& logged);

} // namespace jc
