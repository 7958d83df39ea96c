#include "core/quality/todo.h"

#include "core/base/date.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/buffers.h"
#include "core/ledger/query_order.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace jc {

namespace {

// The records of one kind in SQL: counted or numbered, they are the same.
struct TodoRows
{
    QString number; // of the record
    QString day;    // by which the most urgent is told
    QString from;   // what stands behind FROM
    QVector<qint64> values;
};

TodoRows overdueClasses(QDate today)
{
    const QString lastDay = QStringLiteral("coalesce(t.%1, t.%2)")
                                .arg(stateColumn(training_class::endDate.description),
                                     stateColumn(training_class::plannedEnd.description));
    return {QStringLiteral("t._n"),
            lastDay,
            QStringLiteral("%1 t WHERE t._deleted = 0 AND t.%2 = 'running' AND %3 < ?")
                .arg(stateTable(training_class::entity),
                     stateColumn(training_class::status.description),
                     lastDay),
            {dateToNumber(today)}};
}

TodoRows expiringCertificates(QDate today)
{
    const QString validTo = QStringLiteral("t.") + stateColumn(certificate::validTo.description);
    return {QStringLiteral("t._n"),
            validTo,
            QStringLiteral("%1 t WHERE t._deleted = 0 AND t.%2 = 'valid' AND %3 >= ? AND %3 <= ?")
                .arg(stateTable(certificate::entity), stateColumn(certificate::status.description), validTo),
            {dateToNumber(today), dateToNumber(today.addDays(certificateNotice))}};
}

TodoRows missingCertificates(QDate today)
{
    // A certificate of the same person from the class's last day on is taken for the one of the class.
    const QString lastDay = QStringLiteral("c.") + stateColumn(training_class::endDate.description);
    const QString from =
        QStringLiteral("%1 e JOIN %2 c ON c._n = e.%3 AND c._deleted = 0 "
                       "WHERE e._deleted = 0 AND e._state = 0 AND e.%4 = 'qualified' AND e.%5 = 'completed' "
                       "AND c.%6 IS NOT NULL AND %7 <= ? AND NOT EXISTS (SELECT 1 FROM %8 k "
                       "WHERE k._root = e._root AND k._deleted = 0 AND k.%9 = 'valid' AND ")
            .arg(stateTable(enrolment::entity),
                 stateTable(training_class::entity),
                 stateColumn(enrolment::trainingClass.description),
                 stateColumn(enrolment::result.description),
                 stateColumn(enrolment::status.description),
                 stateColumn(training_class::level.description),
                 lastDay,
                 stateTable(certificate::entity),
                 stateColumn(certificate::status.description)) +
        QStringLiteral("(k.%1 = e.%2 OR k.%3 >= %4))")
            .arg(stateColumn(certificate::trainingClass.description),
                 stateColumn(enrolment::trainingClass.description),
                 stateColumn(certificate::issueDate.description),
                 lastDay);
    return {QStringLiteral("e._n"), lastDay, from, {dateToNumber(today.addDays(-certificateWait))}};
}

TodoRows personsWithoutIdNumber()
{
    return {QStringLiteral("t._n"),
            QStringLiteral("NULL"),
            QStringLiteral("%1 t WHERE t._deleted = 0 AND t.%2 IS NULL "
                           "AND EXISTS (SELECT 1 FROM %3 e WHERE e.%4 = t._n AND e._deleted = 0)")
                .arg(stateTable(person::entity),
                     stateColumn(person::idNumber.description),
                     stateTable(enrolment::entity),
                     stateColumn(enrolment::person.description)),
            {}};
}

// Nothing for the kinds that a query of records says.
std::optional<TodoRows> todoRows(TodoKind kind, QDate today)
{
    switch (kind) {
    case TodoKind::OverdueClasses:
        return overdueClasses(today);
    case TodoKind::ExpiringCertificates:
        return expiringCertificates(today);
    case TodoKind::MissingCertificates:
        return missingCertificates(today);
    case TodoKind::PersonsWithoutIdNumber:
        return personsWithoutIdNumber();
    case TodoKind::ToReview:
    case TodoKind::Drafts:
        break;
    }
    return std::nullopt;
}

RecordQuery todoQuery(TodoKind kind, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    if (kind == TodoKind::Drafts)
        query.state = RecordState::Draft;
    query.toReview = kind == TodoKind::ToReview;
    return query;
}

// Steps through `columns` of the rows.
Result<Statement> prepareRows(const Ledger& ledger, const QString& columns, const TodoRows& rows)
{
    Result<Statement> statement =
        Statement::prepare(ledger.handle(), QStringLiteral("SELECT %1 FROM %2").arg(columns, rows.from));
    if (!statement)
        return statement.error();
    for (int i = 0; i < rows.values.size(); ++i)
        statement->bind(i, rows.values.at(i));
    return statement;
}

Result<Todo> countTodo(const Ledger& ledger, TodoKind kind, const EntityDescription& entity, QDate today)
{
    Todo todo;
    todo.kind = kind;
    todo.entity = &entity;
    const std::optional<TodoRows> rows = todoRows(kind, today);
    if (!rows) {
        const Result<qint64> found = countRecords(ledger, todoQuery(kind, entity));
        if (!found)
            return found.error();
        todo.count = *found;
        return todo;
    }
    Result<Statement> statement =
        prepareRows(ledger, QStringLiteral("count(*), min(%1)").arg(rows->day), *rows);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    todo.count = statement->integer(0);
    if (!statement->isNull(1))
        todo.first = dateFromNumber(statement->integer(1)).value_or(QDate());
    return todo;
}

// Records of a clerk's own making have a UUIDv7; those that a source brought along (the units of a policy)
// have a derived id, which looks like one once in 64 times.
bool isOwnMaking(RecordId id)
{
    const QByteArray bytes = id.toBytes();
    return (static_cast<unsigned char>(bytes.at(6)) >> 4U) == 7U &&
           (static_cast<unsigned char>(bytes.at(8)) >> 6U) == 2U;
}

// Whether the record is there and was not taken out.
class LiveRecords
{
public:
    explicit LiveRecords(const Ledger& ledger)
        : m_ledger(ledger)
    {}

    Result<bool> contain(const EntityDescription& entity, qint64 number)
    {
        Statement& slot = m_statements[entity.number];
        const Result<Statement*> statement = keptStatement(
            slot,
            m_ledger.handle(),
            QStringLiteral("SELECT 1 FROM %1 t WHERE t._n = ? AND t._deleted = 0").arg(stateTable(entity)));
        if (!statement)
            return statement.error();
        (*statement)->bind(0, number);
        const Result<bool> row = (*statement)->step();
        (*statement)->reset();
        return row;
    }

private:
    const Ledger& m_ledger;
    std::map<quint16, Statement> m_statements;
};

// Of what this office wrote under one identity, the record saved last that is still there. Walks back from
// the newest change and stops at the first.
Result<std::optional<LastEdited>> lastSaved(const Ledger& ledger, qint64 replica)
{
    QStringList setUp;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        if (entity->setUp)
            setUp.append(QString::number(entity->number));
    }
    // By the index of each identity's changes: those of others, a hundred times as many, are not looked at.
    Result<Statement> statement =
        Statement::prepare(ledger.handle(),
                           QStringLiteral("SELECT o.entity, r.id, c.time >> 16, o.record FROM change c "
                                          "CROSS JOIN op o ON o.change = c.n JOIN record r ON r.n = o.record "
                                          "WHERE c.replica = ? AND o.entity NOT IN (%1) "
                                          "ORDER BY c.sequence DESC, o.position DESC")
                               .arg(setUp.join(u',')));
    if (!statement)
        return statement.error();
    statement->bind(0, replica);
    LiveRecords live(ledger);
    QSet<qint64> gone;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<LastEdited>();
        const qint64 number = statement->integer(3);
        if (gone.contains(number))
            continue;
        const EntityDescription* entity =
            ledger.dictionary().entity(static_cast<quint16>(statement->integer(0)));
        const Result<RecordId> id = RecordId::fromBytes(statement->bytes(1));
        if (entity != nullptr && id && isOwnMaking(*id)) {
            const Result<bool> there = live.contain(*entity, number);
            if (!there)
                return there.error();
            if (*there)
                return std::optional(LastEdited{entity, *id, statement->integer(2), false});
        }
        gone.insert(number);
    }
}

// What this office saved last, and what stands unsaved before it.
Result<std::optional<LastEdited>> lastEdited(const Ledger& ledger)
{
    const Result<QVector<LedgerBuffer>> buffers = buffersOf(ledger);
    if (!buffers)
        return buffers.error();
    for (const LedgerBuffer& buffer : *buffers) {
        if (const EntityDescription* entity = ledger.dictionary().entity(buffer.entity))
            return std::optional(LastEdited{entity, buffer.record, buffer.changed, true});
    }
    // A copied file goes on under another identity than the one it was written under.
    Result<Statement> own =
        Statement::prepare(ledger.handle(), QStringLiteral("SELECT n FROM replica WHERE own = 1"));
    if (!own)
        return own.error();
    std::optional<LastEdited> newest;
    for (;;) {
        const Result<bool> row = own->step();
        if (!row)
            return row.error();
        if (!*row)
            return newest;
        const Result<std::optional<LastEdited>> last = lastSaved(ledger, own->integer(0));
        if (!last)
            return last.error();
        if (*last && (!newest || newest->time < (*last)->time))
            newest = *last;
    }
}

} // namespace

const EntityDescription* todoEntity(TodoKind kind)
{
    switch (kind) {
    case TodoKind::OverdueClasses:
        return &training_class::entity;
    case TodoKind::ExpiringCertificates:
        return &certificate::entity;
    case TodoKind::MissingCertificates:
        return &enrolment::entity;
    case TodoKind::PersonsWithoutIdNumber:
        return &person::entity;
    case TodoKind::ToReview:
    case TodoKind::Drafts:
        break;
    }
    return nullptr;
}

Result<QVector<qint64>>
todoRecords(const Ledger& ledger, TodoKind kind, const EntityDescription& entity, QDate today)
{
    const std::optional<TodoRows> rows = todoRows(kind, today);
    if (!rows)
        return queryOrder(ledger, todoQuery(kind, entity));
    Result<Statement> statement = prepareRows(ledger, rows->number, *rows);
    if (!statement)
        return statement.error();
    QVector<qint64> numbers;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        numbers.append(statement->integer(0));
    }
    std::ranges::sort(numbers);
    return numbers;
}

Result<WorkAhead> workAhead(const Ledger& ledger, QDate today)
{
    QVector<std::pair<TodoKind, const EntityDescription*>> kinds;
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
        const EntityDescription* entity =
            ledger.dictionary().entity(static_cast<quint16>(conflicts->integer(0)));
        if (entity != nullptr)
            kinds.append({TodoKind::ToReview, entity});
    }
    for (const TodoKind kind : {TodoKind::OverdueClasses,
                                TodoKind::PersonsWithoutIdNumber,
                                TodoKind::ExpiringCertificates,
                                TodoKind::MissingCertificates})
        kinds.append({kind, todoEntity(kind)});
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        if (!entity->setUp)
            kinds.append({TodoKind::Drafts, entity});
    }
    WorkAhead work;
    for (const auto& [kind, entity] : std::as_const(kinds)) {
        const Result<Todo> todo = countTodo(ledger, kind, *entity, today);
        if (!todo)
            return todo.error();
        if (todo->count > 0)
            work.todos.append(*todo);
    }
    Result<std::optional<LastEdited>> last = lastEdited(ledger);
    if (!last)
        return last.error();
    work.last = std::move(*last);
    return work;
}

} // namespace jc
