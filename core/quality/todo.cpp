#include "core/quality/todo.h"

#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/buffers.h"
#include "core/ledger/query.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <algorithm>
#include <array>

namespace jc {

namespace {

qint64 dayNumber(QDate day)
{
    return day.year() * 10000LL + day.month() * 100LL + day.day();
}

QDate dayOfNumber(qint64 number)
{
    return {static_cast<int>(number / 10000),
            static_cast<int>(number / 100 % 100),
            static_cast<int>(number % 100)};
}

// `sql` gives a count and the day of the most urgent, or null.
Result<Todo> askTodo(const Ledger& ledger,
                     TodoKind kind,
                     const EntityDescription& entity,
                     const QString& sql,
                     const QVector<qint64>& values)
{
    Result<Statement> statement = Statement::prepare(ledger.handle(), sql);
    if (!statement)
        return statement.error();
    for (int i = 0; i < values.size(); ++i)
        statement->bind(i, values.at(i));
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    Todo todo;
    todo.kind = kind;
    todo.entity = &entity;
    todo.count = statement->integer(0);
    if (!statement->isNull(1))
        todo.first = dayOfNumber(statement->integer(1));
    return todo;
}

Result<Todo> overdueClasses(const Ledger& ledger, QDate today)
{
    const QString lastDay = QStringLiteral("coalesce(t.%1, t.%2)")
                                .arg(stateColumn(training_class::endDate.description),
                                     stateColumn(training_class::plannedEnd.description));
    return askTodo(
        ledger,
        TodoKind::OverdueClasses,
        training_class::entity,
        QStringLiteral("SELECT count(*), min(%1) FROM %2 t WHERE t._deleted = 0 AND t.%3 = 'running' "
                       "AND %1 < ?")
            .arg(
                lastDay, stateTable(training_class::entity), stateColumn(training_class::status.description)),
        {dayNumber(today)});
}

Result<Todo> expiringCertificates(const Ledger& ledger, QDate today)
{
    const QString validTo = stateColumn(certificate::validTo.description);
    return askTodo(
        ledger,
        TodoKind::ExpiringCertificates,
        certificate::entity,
        QStringLiteral("SELECT count(*), min(t.%1) FROM %2 t WHERE t._deleted = 0 AND t.%3 = 'valid' "
                       "AND t.%1 >= ? AND t.%1 <= ?")
            .arg(validTo, stateTable(certificate::entity), stateColumn(certificate::status.description)),
        {dayNumber(today), dayNumber(today.addDays(certificateNotice))});
}

Result<Todo> missingCertificates(const Ledger& ledger, QDate today)
{
    // A certificate of the same person from the class's last day on is taken for the one of the class.
    const QString sql =
        QStringLiteral(
            "SELECT count(*), min(c.%1) FROM %2 e JOIN %3 c ON c._n = e.%4 AND c._deleted = 0 "
            "WHERE e._deleted = 0 AND e._state = 0 AND e.%5 = 'qualified' AND e.%6 = 'completed' "
            "AND c.%7 IS NOT NULL AND c.%1 <= ? AND NOT EXISTS (SELECT 1 FROM %8 k WHERE k._root = e._root "
            "AND k._deleted = 0 AND k.%9 = 'valid' AND ")
            .arg(stateColumn(training_class::endDate.description),
                 stateTable(enrolment::entity),
                 stateTable(training_class::entity),
                 stateColumn(enrolment::trainingClass.description),
                 stateColumn(enrolment::result.description),
                 stateColumn(enrolment::status.description),
                 stateColumn(training_class::level.description),
                 stateTable(certificate::entity),
                 stateColumn(certificate::status.description)) +
        QStringLiteral("(k.%1 = e.%2 OR k.%3 >= c.%4))")
            .arg(stateColumn(certificate::trainingClass.description),
                 stateColumn(enrolment::trainingClass.description),
                 stateColumn(certificate::issueDate.description),
                 stateColumn(training_class::endDate.description));
    return askTodo(ledger,
                   TodoKind::MissingCertificates,
                   enrolment::entity,
                   sql,
                   {dayNumber(today.addDays(-certificateWait))});
}

Result<Todo> personsWithoutIdNumber(const Ledger& ledger)
{
    const QString sql =
        QStringLiteral("SELECT count(*), NULL FROM %1 t WHERE t._deleted = 0 AND t.%2 IS NULL "
                       "AND EXISTS (SELECT 1 FROM %3 e WHERE e.%4 = t._n AND e._deleted = 0)")
            .arg(stateTable(person::entity),
                 stateColumn(person::idNumber.description),
                 stateTable(enrolment::entity),
                 stateColumn(enrolment::person.description));
    return askTodo(ledger, TodoKind::PersonsWithoutIdNumber, person::entity, sql, {});
}

// Records of a clerk's own making have a UUIDv7; those that a source brought along (the units of a policy)
// have a derived id, which looks like one once in 64 times.
bool isOwnMaking(RecordId id)
{
    const QByteArray bytes = id.toBytes();
    return (static_cast<unsigned char>(bytes.at(6)) >> 4U) == 7U &&
           (static_cast<unsigned char>(bytes.at(8)) >> 6U) == 2U;
}

// The newest change of this office's own, and what stands unsaved before it.
Result<std::optional<LastEdited>> lastEdited(const Ledger& ledger)
{
    const Result<QVector<LedgerBuffer>> buffers = buffersOf(ledger);
    if (!buffers)
        return buffers.error();
    for (const LedgerBuffer& buffer : *buffers) {
        if (const EntityDescription* entity = ledger.dictionary().entity(buffer.entity))
            return std::optional(LastEdited{entity, buffer.record, buffer.changed, true});
    }
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT o.entity, r.id, c.time >> 16 FROM op o JOIN change c ON c.n = o.change "
                       "JOIN replica p ON p.n = c.replica AND p.own = 1 JOIN record r ON r.n = o.record "
                       "ORDER BY o.n DESC LIMIT 200"));
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<LastEdited>();
        const EntityDescription* entity =
            ledger.dictionary().entity(static_cast<quint16>(statement->integer(0)));
        const Result<RecordId> id = RecordId::fromBytes(statement->bytes(1));
        if (entity == nullptr || entity->setUp || !id || !isOwnMaking(*id))
            continue;
        const Result<std::optional<Record>> record = ledger.read(*entity, *id);
        if (!record)
            return record.error();
        if (record->has_value() && !(*record)->isDeleted())
            return std::optional(LastEdited{entity, *id, statement->integer(2), false});
    }
}

} // namespace

Result<WorkAhead> workAhead(const Ledger& ledger, QDate today)
{
    WorkAhead work;
    QVector<Todo> drafts;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        if (entity->setUp)
            continue;
        RecordQuery query;
        query.entity = entity;
        query.state = RecordState::Draft;
        const Result<qint64> found = countRecords(ledger, query);
        if (!found)
            return found.error();
        drafts.append({TodoKind::Drafts, entity, *found, {}});
    }
    Result<Statement> conflicts = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT DISTINCT r.entity FROM d_conflict d JOIN record r ON r.n = d.record "
                       "WHERE d.critical <> 0 ORDER BY r.entity"));
    if (!conflicts)
        return conflicts.error();
    for (;;) {
        const Result<bool> row = conflicts->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        RecordQuery query;
        query.entity = ledger.dictionary().entity(static_cast<quint16>(conflicts->integer(0)));
        query.toReview = true;
        if (query.entity == nullptr)
            continue;
        const Result<qint64> found = countRecords(ledger, query);
        if (!found)
            return found.error();
        work.todos.append({TodoKind::ToReview, query.entity, *found, {}});
    }
    for (Result<Todo>& todo : std::array{overdueClasses(ledger, today),
                                         personsWithoutIdNumber(ledger),
                                         expiringCertificates(ledger, today),
                                         missingCertificates(ledger, today)}) {
        if (!todo)
            return todo.error();
        work.todos.append(*todo);
    }
    work.todos += drafts;
    work.todos.removeIf([](const Todo& todo) { return todo.count == 0; });
    Result<std::optional<LastEdited>> last = lastEdited(ledger);
    if (!last)
        return last.error();
    work.last = std::move(*last);
    return work;
}

} // namespace jc
