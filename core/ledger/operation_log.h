// The append-only part of a ledger: changes and their operations. Knows nothing of state.
//
// Thread: that of its connection; destroy before the connection.
#pragma once

#include "core/ledger/operation.h"
#include "core/ledger/statement.h"

#include <functional>
#include <optional>

namespace jc {

struct LoggedOperation
{
    qint64 n = 0;       // op.n
    qint64 change = 0;  // change.n
    qint64 recordN = 0; // record.n
    QByteArray parents; // as stored, CBOR
    Operation operation;
};

struct LoggedChange
{
    qint64 n = 0;
    qint64 replicaN = 0;
    QByteArray hash;
    ChangeRecord change; // without operations
};

class OperationLog
{
public:
    explicit OperationLog(sqlite3* handle);

    // Numbers that the next change and its first operation will have.
    [[nodiscard]] Result<qint64> nextChange();
    [[nodiscard]] Result<qint64> nextOperation();
    // The last change of a replica; nullopt when it has none.
    [[nodiscard]] Result<std::optional<LoggedChange>> lastChange(qint64 replicaN);
    // The greatest hybrid time of any change; 0 in an empty ledger.
    [[nodiscard]] Result<qint64> latestTime();
    [[nodiscard]] Result<qint64> replicaNumber(RecordId replica);
    [[nodiscard]] Result<OperationHead> headOf(qint64 operationN);

    // Writes one change with its operations, which take the numbers from `firstOperation` on. `recordNumbers`
    // stand beside `change.operations`. Within a transaction.
    [[nodiscard]] Result<void> append(const ChangeRecord& change,
                                      qint64 replicaN,
                                      qint64 changeN,
                                      qint64 firstOperation,
                                      const QVector<qint64>& recordNumbers);

    using VisitChange = std::function<Result<void>(const LoggedChange&)>;
    using VisitOperation = std::function<Result<void>(const LoggedOperation&)>;
    // Changes by replica and sequence.
    [[nodiscard]] Result<void> visitChanges(const VisitChange& visit);
    [[nodiscard]] Result<void> visitOperationsOfChange(qint64 changeN, const VisitOperation& visit);
    // All operations, those of one record together and in the order they were taken in.
    [[nodiscard]] Result<void> visitOperationsByRecord(const VisitOperation& visit);
    [[nodiscard]] Result<void> visitOperationsOfRecord(qint64 recordN, const VisitOperation& visit);
    [[nodiscard]] Result<LoggedChange> change(qint64 changeN);

private:
    [[nodiscard]] Result<qint64> single(const QString& sql);
    [[nodiscard]] Result<void>
    visit(const QString& condition, std::optional<qint64> argument, const VisitOperation& visit);

    sqlite3* m_handle;
    Statement m_addChange;
    Statement m_addOperation;
    Statement m_head;
};

} // namespace jc
