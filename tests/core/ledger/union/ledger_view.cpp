#include "tests/core/ledger/union/ledger_view.h"

#include "core/dictionary/entities/person.h"
#include "core/ledger/conflicts.h"
#include "core/ledger/person_links.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"
#include "core/ledger/statement.h"
#include "core/ledger/take_in.h"
#include "tests/core/ledger/union/wanted.h"

namespace jc::test {

namespace {

using Ids = OperationIds;
using Conflicts = std::map<quint32, std::pair<bool, OperationIds>>;

// Of the operations that `condition` on op.n selects for record ?1.
Ids operationsWhere(const Ledger& ledger, const QString& condition, qint64 record)
{
    Statement statement = wanted(Statement::prepare(
        ledger.handle(),
        QStringLiteral(
            "SELECT replica.id, change.sequence, op.position FROM op JOIN change ON change.n = op.change "
            "JOIN replica ON replica.n = change.replica WHERE op.n IN (%1)")
            .arg(condition)));
    statement.bind(0, record);
    Ids ids;
    while (wanted(statement.step()))
        ids.insert(
            {wanted(RecordId::fromBytes(statement.bytes(0))), statement.integer(1), statement.integer(2)});
    return ids;
}

qint64 number(const Ledger& ledger, const QString& sql)
{
    Statement statement = wanted(Statement::prepare(ledger.handle(), sql));
    return wanted(statement.step()) ? statement.integer(0) : 0;
}

QString listed(const Ids& ids)
{
    QStringList words;
    for (const OperationId& id : ids)
        words.append(describe(id));
    return words.join(u' ');
}

QString listed(const QSet<quint16>& fields)
{
    QStringList words;
    for (const quint16 field : fields)
        words.append(QString::number(field));
    words.sort();
    return words.join(u' ');
}

QString listed(const Conflicts& conflicts)
{
    QString words;
    for (const auto& [group, conflict] : conflicts) {
        words += QStringLiteral(" group %1%2: %3;")
                     .arg(group)
                     .arg(QLatin1String(conflict.first ? " critical" : ""), listed(conflict.second));
    }
    return words;
}

Conflicts conflictsIn(const QVector<Conflict>& conflicts, RecordId record)
{
    Conflicts found;
    for (const Conflict& conflict : conflicts) {
        if (conflict.record != record)
            continue;
        auto& [critical, operations] = found[conflict.group];
        critical = conflict.critical;
        for (const Conflict::Side& side : conflict.sides)
            operations.insert(side.operation);
    }
    return found;
}

ReferenceRecord viewOf(const Ledger& ledger, const EntityDescription& entity, RecordId id)
{
    ReferenceRecord view;
    view.entity = entity.number;
    const std::optional<qint64> n = wanted(ledger.store().numberOf(id, entity.number));
    if (n) {
        view.heads = operationsWhere(
            ledger,
            QStringLiteral("SELECT op FROM d_head WHERE record = ?1 UNION SELECT _head FROM %1 WHERE _n = ?1")
                .arg(stateTable(entity)),
            *n);
        view.waiting =
            operationsWhere(ledger, QStringLiteral("SELECT op FROM d_waiting WHERE record = ?1"), *n);
    }
    view.conflicts = conflictsIn(wanted(conflictsOf(ledger, entity, id)), id);
    const std::optional<Record> record = wanted(ledger.read(entity, id));
    if (!record)
        return view;
    view.known = true;
    view.values = record->values();
    view.draft = record->state() == RecordState::Draft;
    view.deleted = record->isDeleted();
    view.erased = record->isErased();
    view.erasedFields = record->erasedFields();
    return view;
}

QString firstDifference(const ReferenceRecord& view, const ReferenceRecord& expected)
{
    if (view.known != expected.known)
        return expected.known ? QStringLiteral("has no row")
                              : QStringLiteral("has a row and no ready operation");
    if (view.heads != expected.heads)
        return QStringLiteral("heads %1, not %2").arg(listed(view.heads), listed(expected.heads));
    if (view.waiting != expected.waiting)
        return QStringLiteral("waiting %1, not %2").arg(listed(view.waiting), listed(expected.waiting));
    if (view.conflicts != expected.conflicts)
        return QStringLiteral("conflicts%1, not%2").arg(listed(view.conflicts), listed(expected.conflicts));
    if (view.values != expected.values) {
        for (quint16 field = 0; field < 2000; ++field) {
            if (!(view.values.value(field) == expected.values.value(field)))
                return QStringLiteral("another value of field %1").arg(field);
        }
        return QStringLiteral("other values");
    }
    if (view.draft != expected.draft)
        return QStringLiteral("draft %1").arg(view.draft);
    if (view.deleted != expected.deleted)
        return QStringLiteral("deleted %1").arg(view.deleted);
    if (expected.known && (view.erased != expected.erased || view.erasedFields != expected.erasedFields)) {
        return QStringLiteral("erased fields %1, not %2")
            .arg(listed(view.erasedFields), listed(expected.erasedFields));
    }
    return {};
}

Review reviewExpected(const ReferenceRecord& record)
{
    Review review = Review::None;
    for (const auto& [group, conflict] : record.conflicts)
        review = std::max(review, conflict.first ? Review::Critical : Review::Information);
    return review;
}

QString wrongRoot(const Ledger& ledger, const ReferenceState& state)
{
    const std::map<RecordId, RecordId> canonical = canonicalPersons(state);
    const auto rootOf = [&](RecordId person) {
        return canonical.contains(person) ? canonical.at(person) : person;
    };
    for (const auto& [id, record] : state) {
        if (record.entity == person::entity.number && wanted(personRoot(ledger, id)) != rootOf(id))
            return QStringLiteral("another canonical person of %1").arg(id.toString().right(4));
    }
    for (const auto& [id, record] : state) {
        const EntityDescription& entity = *ledger.dictionary().entity(record.entity);
        if (!record.known || entity.holder == nullptr)
            continue;
        Statement statement = wanted(Statement::prepare(
            ledger.handle(),
            QStringLiteral("SELECT r.id FROM %1 s JOIN record r ON r.n = s._root WHERE s._n = ?1")
                .arg(stateTable(entity))));
        statement.bind(0, *wanted(ledger.store().numberOf(id, entity.number)));
        const RecordId kept =
            wanted(statement.step()) ? wanted(RecordId::fromBytes(statement.bytes(0))) : RecordId();
        const Value held = record.values.value(entity.holder->number);
        if (kept != (held.reference() != nullptr ? rootOf(*held.reference()) : RecordId()))
            return QStringLiteral("another root of %1").arg(id.toString());
    }
    return {};
}

} // namespace

QString describe(const OperationId& id)
{
    return QStringLiteral("%1/%2/%3").arg(id.replica.toString().right(4)).arg(id.sequence).arg(id.position);
}

QVector<ChangeRecord> allChanges(const Ledger& ledger)
{
    return wanted(changesOf(ledger));
}

QString differenceFromReference(const Ledger& ledger)
{
    const ReferenceState state = referenceState(allChanges(ledger), ledger.dictionary());
    std::map<quint16, qint64> rows;
    QVector<Conflict> open = wanted(openConflicts(ledger, true));
    for (const auto& [id, expected] : state) {
        const EntityDescription& entity = *ledger.dictionary().entity(expected.entity);
        const ReferenceRecord view = viewOf(ledger, entity, id);
        const QString difference = firstDifference(view, expected);
        if (!difference.isEmpty())
            return QStringLiteral("%1 %2: %3")
                .arg(QLatin1String(entity.key), id.toString().right(4), difference);
        Conflicts critical = expected.conflicts;
        std::erase_if(critical, [](const auto& conflict) { return !conflict.second.first; });
        if (conflictsIn(open, id) != critical)
            return QStringLiteral("the list of open conflicts leaves something out");
        open.removeIf([&](const Conflict& conflict) { return conflict.record == id; });
        if (!expected.known)
            continue;
        ++rows[expected.entity];
        if (wanted(ledger.read(entity, id))->review() != reviewExpected(expected))
            return QStringLiteral("another mark of review");
    }
    if (!open.isEmpty())
        return QStringLiteral("open conflicts of records that do not exist");
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        if (number(ledger, QStringLiteral("SELECT count(*) FROM %1").arg(stateTable(*entity))) !=
            rows[entity->number])
            return QStringLiteral("rows of %1 without operations").arg(QLatin1String(entity->key));
    }
    return wrongRoot(ledger, state);
}

} // namespace jc::test
