#include "core/ledger/operation_log.h"

#include <QCoreApplication>

namespace jc {

namespace {

constexpr qsizetype boxedSaltSize = 16;

const QString changeColumns = QStringLiteral("c.n, c.replica, c.hash, r.id, c.sequence, c.time, c.authority, "
                                             "c.office, c.user, c.act, c.undoes, c.reason, "
                                             "c.reason_salt, c.reason_commitment, c.previous");

const QString operationSelect = QStringLiteral(
    "SELECT o.n, o.change, o.record, o.parents, o.entity, r.id, o.personal, o.personal_commitment, o.plain, "
    "o.plain_salt, o.plain_commitment, o.position, c.sequence, c.time, c.authority, w.id "
    "FROM op o JOIN record r ON r.n = o.record JOIN change c ON c.n = o.change JOIN replica w ON w.n = "
    "c.replica ");

Result<LoggedChange> readChange(const Statement& row)
{
    const Result<RecordId> replica = RecordId::fromBytes(row.bytes(3));
    const Result<RecordId> act = RecordId::fromBytes(row.bytes(9));
    const Result<RecordId> undoes =
        row.isNull(10) ? Result<RecordId>(RecordId()) : RecordId::fromBytes(row.bytes(10));
    for (const Result<RecordId>* id : {&replica, &act, &undoes}) {
        if (!*id)
            return id->error();
    }
    LoggedChange logged;
    logged.n = row.integer(0);
    logged.replicaN = row.integer(1);
    logged.change.replica = *replica;
    logged.change.sequence = row.integer(4);
    logged.change.time = row.integer(5);
    logged.change.authority = static_cast<int>(row.integer(6));
    logged.change.office = row.text(7);
    logged.change.user = row.text(8);
    logged.change.act = *act;
    logged.change.undoes = *undoes;
    logged.change.reason = {row.bytes(11), row.bytes(12), row.bytes(13)};
    logged.change.previous = row.bytes(14);
    logged.change.hash = row.bytes(2);
    return logged;
}

void bindCommitted(Statement& statement, int position, const Committed& committed)
{
    if (committed.bytes.isEmpty()) {
        statement.bindNull(position);
        statement.bindNull(position + 1);
    } else {
        statement.bind(position, committed.bytes);
        statement.bind(position + 1, committed.salt);
    }
    statement.bind(position + 2, committed.commitment);
}

} // namespace

Result<FoldOperation> foldOperationOf(const LoggedOperation& logged)
{
    FoldOperation operation;
    operation.n = logged.n;
    operation.id = logged.id;
    operation.authority = logged.authority;
    operation.time = logged.time;
    operation.parents = logged.operation.parents;
    if (!logged.operation.personal.bytes.isEmpty()) {
        Result<FieldValues> personal = decodeFields(logged.operation.personal.bytes);
        if (!personal)
            return personal.error();
        operation.personal = std::move(*personal);
    }
    if (!logged.operation.plain.bytes.isEmpty()) {
        Result<FieldValues> plain = decodeFields(logged.operation.plain.bytes);
        if (!plain)
            return plain.error();
        operation.plain = std::move(*plain);
    }
    return operation;
}

OperationLog::OperationLog(sqlite3* handle, SharedKeys keys)
    : m_handle(handle)
    , m_keys(std::move(keys))
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

Result<qint64> OperationLog::latestTime(qint64 until)
{
    return single(QStringLiteral("SELECT coalesce(max(time), 0) FROM change WHERE time <= %1").arg(until));
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

Result<void> OperationLog::markOwn(qint64 replicaN)
{
    Result<Statement> statement =
        Statement::prepare(m_handle, QStringLiteral("UPDATE replica SET own = 1 WHERE n = ?"));
    if (!statement)
        return statement.error();
    statement->bind(0, replicaN);
    return statement->run();
}

Result<void> OperationLog::endOwn(RecordId replica)
{
    Result<Statement> statement = Statement::prepare(
        m_handle,
        QStringLiteral("INSERT OR IGNORE INTO setting SELECT 'own-until-' || r.n, "
                       "(SELECT coalesce(max(c.sequence), 0) FROM change c WHERE c.replica = r.n) "
                       "FROM replica r WHERE r.id = ?"));
    if (!statement)
        return statement.error();
    statement->bind(0, replica);
    return statement->run();
}

Result<OperationId> OperationLog::idOf(qint64 operationN)
{
    Result<Statement*> statement = keptStatement(
        m_operationId,
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
    const OperationId id{replica.value_or(RecordId()), (*statement)->integer(1), (*statement)->integer(2)};
    (*statement)->reset();
    if (!replica)
        return replica.error();
    return id;
}

Result<QVector<ChainLink>> OperationLog::linksAround(RecordId replica, qint64 sequence)
{
    const Result<Statement*> statement = keptStatement(
        m_links,
        m_handle,
        QStringLiteral("SELECT c.n, c.sequence, c.previous, c.hash FROM change c JOIN replica r ON "
                       "r.n = c.replica WHERE r.id = ? AND c.sequence BETWEEN ? AND ?"));
    if (!statement)
        return statement.error();
    (*statement)->bind(0, replica);
    (*statement)->bind(1, sequence - 1);
    (*statement)->bind(2, sequence + 1);
    QVector<ChainLink> links;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        links.append({(*statement)->integer(0),
                      (*statement)->integer(1),
                      (*statement)->bytes(2),
                      (*statement)->bytes(3)});
    }
    (*statement)->reset();
    return links;
}

void OperationLog::bindPersonal(Statement& statement, int position, const Operation& operation) const
{
    if (operation.personal.bytes.isEmpty() || m_keys == nullptr) {
        statement.bindNull(position);
        return;
    }
    statement.bind(position,
                   m_keys->box.seal({operation.entity, operation.record, 0},
                                    operation.personal.salt + operation.personal.bytes));
}

Result<void> OperationLog::append(const ChangeRecord& change,
                                  qint64 replicaN,
                                  qint64 changeN,
                                  qint64 firstOperation,
                                  const QVector<qint64>& recordNumbers)
{
    Result<Statement*> addChange =
        keptStatement(m_addChange,
                      m_handle,
                      QStringLiteral("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!addChange)
        return addChange.error();
    Statement& row = **addChange;
    row.bind(0, changeN);
    row.bind(1, replicaN);
    row.bind(2, change.sequence);
    row.bind(3, change.time);
    row.bind(4, qint64{change.authority});
    row.bind(5, change.office);
    row.bind(6, change.user);
    row.bind(7, change.act);
    if (change.undoes.isNull())
        row.bindNull(8);
    else
        row.bind(8, change.undoes);
    bindCommitted(row, 9, change.reason);
    row.bind(12, change.previous);
    row.bind(13, change.hash);
    const Result<void> added = row.run();
    if (!added)
        return added.error();

    Result<Statement*> addOperation = keptStatement(
        m_addOperation, m_handle, QStringLiteral("INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!addOperation)
        return addOperation.error();
    Statement& op = **addOperation;
    for (qsizetype i = 0; i < change.operations.size(); ++i) {
        const Operation& operation = change.operations[i];
        op.bind(0, firstOperation + i);
        op.bind(1, changeN);
        op.bind(2, qint64{i});
        op.bind(3, qint64{operation.entity});
        op.bind(4, recordNumbers[i]);
        op.bind(5, encodeParents(operation.parents));
        bindPersonal(op, 6, operation);
        op.bind(7, operation.personal.commitment);
        bindCommitted(op, 8, operation.plain);
        const Result<void> stored = op.run();
        if (!stored)
            return stored.error();
    }
    return {};
}

Result<void> OperationLog::setPersonal(qint64 operationN, const Operation& operation)
{
    Result<Statement> statement =
        Statement::prepare(m_handle, QStringLiteral("UPDATE op SET personal = ? WHERE n = ?"));
    if (!statement)
        return statement.error();
    bindPersonal(*statement, 0, operation);
    statement->bind(1, operationN);
    return statement->run();
}

Result<void> OperationLog::setReason(qint64 changeN, const Committed& reason)
{
    Result<Statement> statement = Statement::prepare(
        m_handle, QStringLiteral("UPDATE change SET reason = ?, reason_salt = ? WHERE n = ?"));
    if (!statement)
        return statement.error();
    if (reason.bytes.isEmpty()) {
        statement->bindNull(0);
        statement->bindNull(1);
    } else {
        statement->bind(0, reason.bytes);
        statement->bind(1, reason.salt);
    }
    statement->bind(2, changeN);
    return statement->run();
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

Result<LoggedOperation> OperationLog::readOperation(const Statement& row) const
{
    const Result<RecordId> record = RecordId::fromBytes(row.bytes(5));
    const Result<RecordId> replica = RecordId::fromBytes(row.bytes(15));
    Result<QVector<OperationId>> parents = decodeParents(row.bytes(3));
    if (!record)
        return record.error();
    if (!replica)
        return replica.error();
    if (!parents)
        return parents.error();
    LoggedOperation logged;
    logged.n = row.integer(0);
    logged.change = row.integer(1);
    logged.recordN = row.integer(2);
    logged.id = {*replica, row.integer(12), row.integer(11)};
    logged.time = row.integer(13);
    logged.authority = static_cast<int>(row.integer(14));
    logged.operation.entity = static_cast<quint16>(row.integer(4));
    logged.operation.record = *record;
    logged.operation.parents = std::move(*parents);
    logged.operation.personal.commitment = row.bytes(7);
    logged.operation.plain = {row.bytes(8), row.bytes(9), row.bytes(10)};
    if (!row.isNull(6)) {
        if (m_keys == nullptr) {
            logged.personalLocked = true;
        } else {
            const Result<QByteArray> opened =
                m_keys->box.open({logged.operation.entity, *record, 0}, row.bytes(6));
            if (!opened)
                return opened.error();
            logged.operation.personal.salt = opened->left(boxedSaltSize);
            logged.operation.personal.bytes = opened->mid(boxedSaltSize);
        }
    }
    return logged;
}

Result<void> OperationLog::visit(const QString& condition,
                                 const std::function<void(Statement&)>& bind,
                                 const VisitOperation& visit)
{
    Result<Statement> statement = Statement::prepare(m_handle, operationSelect + condition);
    if (!statement)
        return statement.error();
    bind(*statement);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const Result<LoggedOperation> logged = readOperation(*statement);
        if (!logged)
            return logged.error();
        const Result<void> visited = visit(*logged);
        if (!visited)
            return visited.error();
    }
}

Result<void> OperationLog::visitOperationsOfChange(qint64 changeN, const VisitOperation& visitor)
{
    return visit(
        QStringLiteral("WHERE o.change = ? ORDER BY o.position"),
        [changeN](Statement& statement) { statement.bind(0, changeN); },
        visitor);
}

Result<void> OperationLog::visitOperationsByRecord(const VisitOperation& visitor)
{
    return visit(
        QStringLiteral("ORDER BY o.record, o.n"), [](Statement&) {}, visitor);
}

Result<void> OperationLog::visitOperationsOfAct(RecordId act, const VisitOperation& visitor)
{
    return visit(
        QStringLiteral("WHERE c.act = ? ORDER BY o.n"),
        [act](Statement& statement) { statement.bind(0, act); },
        visitor);
}

Result<void> OperationLog::visitOperationsOfRecord(qint64 recordN, const VisitOperation& visitor)
{
    Result<Statement*> statement = keptStatement(
        m_ofRecord, m_handle, operationSelect + QStringLiteral("WHERE o.record = ? ORDER BY o.n"));
    if (!statement)
        return statement.error();
    // Read to the end before anything is visited: the statement is shared with whoever the visitor calls.
    QVector<LoggedOperation> operations;
    (*statement)->bind(0, recordN);
    Result<void> done;
    while (done) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        Result<LoggedOperation> logged = readOperation(**statement);
        if (logged)
            operations.append(std::move(*logged));
        else
            done = logged.error();
    }
    (*statement)->reset();
    for (const LoggedOperation& logged : operations) {
        if (done)
            done = visitor(logged);
    }
    return done;
}

} // namespace jc
