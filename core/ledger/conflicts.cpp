#include "core/ledger/conflicts.h"

#include "core/ledger/operation_log.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_store.h"

#include <algorithm>

namespace jc {

namespace {

FieldValues valuesOfGroup(const Record& record, GroupNumber group)
{
    FieldValues values;
    if (group == merge_group::life) {
        values.insert(ledger_field::deleted, Value(qint64{record.isDeleted() ? 1 : 0}));
    } else if (group == merge_group::state) {
        values.insert(ledger_field::state, Value(static_cast<qint64>(record.state())));
    } else {
        for (const quint16 field : fieldsOf(record.entity(), group))
            values.insert(field, record.value(field));
    }
    return values;
}

Result<Conflict::Side> sideOf(const Ledger& ledger,
                              const EntityDescription& entity,
                              GroupNumber group,
                              const LoggedOperation& logged)
{
    const Result<LoggedChange> change = ledger.log().change(logged.change);
    if (!change)
        return change.error();
    const Result<FoldOperation> operation = foldOperationOf(logged);
    if (!operation)
        return operation.error();
    Conflict::Side side;
    side.operation = logged.id;
    side.time = logged.time >> 16;
    side.office = change->change.office;
    side.user = change->change.user;
    for (const quint16 field : fieldsOf(entity, group)) {
        if (operation->plain.contains(field))
            side.values.insert(field, operation->plain.value(field));
        else if (operation->personal.contains(field))
            side.values.insert(field, operation->personal.value(field));
    }
    return side;
}

Result<QVector<Conflict>>
conflictsOfRow(const Ledger& ledger, const EntityDescription& entity, const StoredRecord& stored)
{
    const Result<QVector<GroupConflict>> groups = ledger.sides().conflicts(stored.n);
    if (!groups)
        return groups.error();
    QVector<LoggedOperation> operations;
    const Result<void> visited =
        ledger.log().visitOperationsOfRecord(stored.n, [&](const LoggedOperation& logged) -> Result<void> {
            operations.append(logged);
            return {};
        });
    if (!visited)
        return visited.error();
    QVector<Conflict> conflicts;
    for (const GroupConflict& found : *groups) {
        Conflict conflict{&entity, stored.record.id(), found.group, found.critical, {}};
        const FieldValues shown = valuesOfGroup(stored.record, found.group);
        for (const LoggedOperation& logged : operations) {
            if (!found.operations.contains(logged.n))
                continue;
            Result<Conflict::Side> side = sideOf(ledger, entity, found.group, logged);
            if (!side)
                return side.error();
            // An edit against a deletion says that the record lives, without naming a value.
            side->shown = side->values.isEmpty() ? !stored.record.isDeleted() : side->values == shown;
            conflict.sides.append(std::move(*side));
        }
        std::ranges::sort(conflict.sides, {}, &Conflict::Side::operation);
        conflicts.append(std::move(conflict));
    }
    return conflicts;
}

} // namespace

Result<QVector<Conflict>> conflictsOf(const Ledger& ledger, const EntityDescription& entity, RecordId record)
{
    const Result<std::optional<StoredRecord>> stored = ledger.store().read(entity, record);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return QVector<Conflict>();
    return conflictsOfRow(ledger, entity, **stored);
}

Result<QVector<Conflict>> openConflicts(const Ledger& ledger, bool criticalOnly)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT DISTINCT d.record, o.entity FROM d_conflict d JOIN op o ON o.n = d.op "
                       "WHERE d.critical >= ? ORDER BY o.entity, d.record"));
    if (!statement)
        return statement.error();
    statement->bind(0, qint64{criticalOnly ? 1 : 0});
    QVector<Conflict> conflicts;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return conflicts;
        const EntityDescription* entity =
            ledger.dictionary().entity(static_cast<quint16>(statement->integer(1)));
        if (entity == nullptr)
            continue;
        const Result<std::optional<StoredRecord>> stored =
            ledger.store().read(*entity, statement->integer(0));
        if (!stored)
            return stored.error();
        if (!stored->has_value())
            continue;
        Result<QVector<Conflict>> ofRow = conflictsOfRow(ledger, *entity, **stored);
        if (!ofRow)
            return ofRow.error();
        for (const Conflict& conflict : std::as_const(*ofRow)) {
            if (conflict.critical || !criticalOnly)
                conflicts.append(conflict);
        }
    }
}

Edit decision(const Conflict& conflict, const FieldValues& values)
{
    Edit edit;
    edit.entity = conflict.entity;
    edit.id = conflict.record;
    edit.decides.insert(conflict.group);
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        if (field.key() == ledger_field::deleted)
            edit.deleted = field.value().integer() != nullptr && *field.value().integer() != 0;
        else if (field.key() < ledger_field::first)
            edit.fields.insert(field.key(), field.value());
    }
    return edit;
}

} // namespace jc
