#include "core/ledger/operation_log.h"

namespace jc {

namespace {

const QString changeColumns = QStringLiteral(
    "c.n, c.replica, c.hash, r.id, c.sequence, c.time, c.office, c.user, c.reason, c.act, c.previous");

Result<LoggedChange> readChange(const Statement& row)
{
    const Result<RecordId> replica = RecordId::fromBytes(row.bytes(3));
    const Result<RecordId> act = RecordId::fromBytes(row.bytes(9));
    if (!replica)
        return replica.error();
    if (!act)
        return act.error();
    LoggedChange logged;
    logged.n = row.integer(0);
    logged.replicaN = row.integer(1);
    logged.hash = row.bytes(2);
    logged.change.replica = *replica;
    logged.change.sequence = row.integer(4);
    logged.change.time = row.integer(5);
    logged.change.office = row.text(6);
    logged.change.user = row.text(7);
    logged.change.reason = row.text(8);
    logged.change.act = *act;
    logged.change.previous = row.bytes(10);
    return logged;
}

} // namespace

OperationLog::OperationLog(sqlite3* handle)
    : m_handle(handle)
{}

Result<qint64> OperationLog::single(const QString& sql)
{
    Result<Statement> statement = Statement::prepare(m_handle, sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

Result<qint64> OperationLog::nextChange()
{
    return single(QStringLiteral("SELECT coalesce(max(n), 0) + 1 FROM change"));
}

Result<qint64> OperationLog::nextOperation()
{
    return single(QStringLiteral("SELECT coalesce(max(n), 0) + 1 FROM op"));
}

Result<qint64> OperationLog::latestTime()
{
    return single(QStringLiteral("SELECT coalesce(max(time), 0) FROM change"));
}

Result<std::optional<LoggedChange>> OperationLog::lastChange(qint64 replicaN)
{
    Result<Statement> statement =
        Statement::prepare(m_handle,
                           QStringLiteral("SELECT %1 FROM change c JOIN replica r ON r.n = c.replica "
                                          "WHERE c.replica = ? ORDER BY c.sequence DESC LIMIT 1")
                               .arg(changeColumns));
    if (!statement)
        return statement.error();
    statement->bind(0, replicaN);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<LoggedChange>();
    Result<LoggedChange> change = readChange(*statement);
    if (!change)
        return change.error();
    return std::optional<LoggedChange>(std::move(*change));
}

Result<qint64> OperationLog::replicaNumber(RecordId replica)
{
    Result<Statement> add = Statement::prepare(
        m_handle, QStringLiteral("INSERT INTO replica (id) VALUES (?) ON CONFLICT DO NOTHING"));
    if (!add)
        return add.error();
    add->bind(0, replica);
    const Result<void> added = add->run();
    if (!added)
        return added.error();
    Result<Statement> find =
        Statement::prepare(m_handle, QStringLiteral("SELECT n FROM replica WHERE id = ?"));
    if (!find)
        return find.error();
    find->bind(0, replica);
    const Result<bool> row = find->step();
    if (!row)
        return row.error();
    return find->integer(0);
}

Result<OperationHead> OperationLog::headOf(qint64 operationN)
{
    Result<Statement*> statement = keptStatement(
        m_head,
        m_handle,
        QStringLiteral("SELECT r.id, c.sequence, o.position FROM op o JOIN change c ON c.n = o.change "
                       "JOIN replica r ON r.n = c.replica WHERE o.n = ?"));
    if (!statement)
        return statement.error();
    (*statement)->bind(0, operationN);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return row.error();
    const Result<RecordId> replica = RecordId::fromBytes((*statement)->bytes(0));
    if (!replica) {
        (*statement)->reset();
        return replica.error();
    }
    const OperationHead head{*replica, (*statement)->integer(1), static_cast<int>((*statement)->integer(2))};
    (*statement)->reset();
    return head;
}

Result<void> OperationLog::append(const ChangeRecord& change,
                                  qint64 replicaN,
                                  qint64 changeN,
                                  qint64 firstOperation,
                                  const QVector<qint64>& recordNumbers)
{
    QVector<QByteArray> parents;
    parents.reserve(change.operations.size());
    for (const Operation& operation : change.operations)
        parents.append(encodeParents(operation.parents));

    Result<Statement*> addChange = keptStatement(
        m_addChange, m_handle, QStringLiteral("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!addChange)
        return addChange.error();
    Statement& row = **addChange;
    row.bind(0, changeN);
    row.bind(1, replicaN);
    row.bind(2, change.sequence);
    row.bind(3, change.time);
    row.bind(4, change.office);
    row.bind(5, change.user);
    row.bind(6, change.reason);
    row.bind(7, change.act);
    row.bind(8, change.previous);
    row.bind(9, hashOf(change, parents));
    const Result<void> added = row.run();
    if (!added)
        return added.error();

    Result<Statement*> addOperation =
        keptStatement(m_addOperation,
                      m_handle,
                      QStringLiteral("INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!addOperation)
        return addOperation.error();
    Statement& op = **addOperation;
    const auto bindMap = [&op](int position, const SealedMap& map) {
        if (map.bytes.isEmpty()) {
            op.bindNull(position);
            op.bindNull(position + 1);
        } else {
            op.bind(position, map.bytes);
            op.bind(position + 1, map.salt);
        }
        op.bind(position + 2, map.commitment);
    };
    for (qsizetype i = 0; i < change.operations.size(); ++i) {
        const Operation& operation = change.operations[i];
        op.bind(0, firstOperation + i);
        op.bind(1, changeN);
        op.bind(2, qint64{i});
        op.bind(3, qint64{operation.entity});
        op.bind(4, recordNumbers[i]);
        op.bind(5, parents[i]);
        bindMap(6, operation.personal);
        bindMap(9, operation.plain);
        const Result<void> stored = op.run();
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<void> OperationLog::visitChanges(const VisitChange& visit)
{
    Result<Statement> statement =
        Statement::prepare(m_handle,
                           QStringLiteral("SELECT %1 FROM change c JOIN replica r ON r.n = c.replica "
                                          "ORDER BY c.replica, c.sequence")
                               .arg(changeColumns));
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const Result<LoggedChange> change = readChange(*statement);
        if (!change)
            return change.error();
        const Result<void> visited = visit(*change);
        if (!visited)
            return visited.error();
    }
}

Result<LoggedChange> OperationLog::change(qint64 changeN)
{
    Result<Statement> statement = Statement::prepare(
        m_handle,
        QStringLiteral("SELECT %1 FROM change c JOIN replica r ON r.n = c.replica WHERE c.n = ?")
            .arg(changeColumns));
    if (!statement)
        return statement.error();
    statement->bind(0, changeN);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return readChange(*statement);
}

Result<void>
OperationLog::visit(const QString& condition, std::optional<qint64> argument, const VisitOperation& visit)
{
    Result<Statement> statement = Statement::prepare(
        m_handle,
        QStringLiteral(
            "SELECT o.n, o.change, o.record, o.parents, o.entity, r.id, o.personal, o.personal_salt, "
            "o.personal_commitment, o.plain, o.plain_salt, o.plain_commitment "
            "FROM op o JOIN record r ON r.n = o.record %1")
            .arg(condition));
    if (!statement)
        return statement.error();
    if (argument)
        statement->bind(0, *argument);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const Result<RecordId> id = RecordId::fromBytes(statement->bytes(5));
        if (!id)
            return id.error();
        LoggedOperation logged;
        logged.n = statement->integer(0);
        logged.change = statement->integer(1);
        logged.recordN = statement->integer(2);
        logged.parents = statement->bytes(3);
        logged.operation.entity = static_cast<quint16>(statement->integer(4));
        logged.operation.record = *id;
        logged.operation.personal = {statement->bytes(6), statement->bytes(7), statement->bytes(8)};
        logged.operation.plain = {statement->bytes(9), statement->bytes(10), statement->bytes(11)};
        const Result<void> visited = visit(logged);
        if (!visited)
            return visited.error();
    }
}

Result<void> OperationLog::visitOperationsOfChange(qint64 changeN, const VisitOperation& visitor)
{
    return visit(QStringLiteral("WHERE o.change = ? ORDER BY o.position"), changeN, visitor);
}

Result<void> OperationLog::visitOperationsByRecord(const VisitOperation& visitor)
{
    return visit(QStringLiteral("ORDER BY o.record, o.n"), std::nullopt, visitor);
}

Result<void> OperationLog::visitOperationsOfRecord(qint64 recordN, const VisitOperation& visitor)
{
    return visit(QStringLiteral("WHERE o.record = ? ORDER BY o.n"), recordN, visitor);
}

} // namespace jc
