#include "core/ledger/erasure.h"

#include "core/dictionary/entities/person.h"
#include "core/ledger/audit.h"
#include "core/ledger/buffers.h"
#include "core/ledger/change_writer.h"
#include "core/ledger/log_emptying.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

namespace jc {

namespace {

// Numbers of the personal fields that hold a value, as the operation lists them.
Value personalFieldsOf(const Record& record)
{
    QStringList numbers;
    for (const FieldDescription* field : record.entity().fields) {
        if (field->personal && !record.value(field->number).isEmpty())
            numbers.append(QString::number(field->number));
    }
    return Value(numbers);
}

// Whether any operation ever said something personal of the record, shown or not, here or in another office.
Result<bool> heldPersonal(const Ledger& ledger, const Record& record)
{
    const Result<std::optional<qint64>> n = ledger.store().numberOf(record.id(), record.entity().number);
    if (!n)
        return n.error();
    bool held = false;
    const Result<void> visited = ledger.log().visitOperationsOfRecord(
        n->value_or(0), [&](const LoggedOperation& logged) -> Result<void> {
            held = held || !logged.operation.personal.commitment.isEmpty();
            return {};
        });
    if (!visited)
        return visited.error();
    return held;
}

Result<QVector<Record>> recordsAbout(const Ledger& ledger, qint64 personN)
{
    QVector<Record> records;
    const EntityDescription& person = person::entity;
    for (const EntityDescription* entity : ledger.dictionary().entities()) {
        for (const FieldDescription* field : entity->fields) {
            if (field->type != FieldType::Reference ||
                QLatin1String(field->target) != QLatin1String(person.key))
                continue;
            Result<Statement> statement =
                Statement::prepare(ledger.handle(),
                                   QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 = ?")
                                       .arg(StateStore::selectColumns(*entity, QStringLiteral("t")),
                                            stateTable(*entity),
                                            stateColumn(*field)));
            if (!statement)
                return statement.error();
            statement->bind(0, personN);
            for (;;) {
                const Result<bool> row = statement->step();
                if (!row)
                    return row.error();
                if (!*row)
                    break;
                Result<StoredRecord> stored = ledger.store().readRow(*entity, *statement, 0);
                if (!stored)
                    return stored.error();
                records.append(std::move(stored->record));
            }
        }
    }
    return records;
}

Result<Record> personToErase(const Ledger& ledger, RecordId id)
{
    const Result<std::optional<Record>> found = ledger.read(person::entity, id);
    if (!found)
        return found.error();
    if (!found->has_value()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "台账中没有编号为 %1 的人员；请从列表中复制编号。")
                         .arg(id.toString()),
                     {}};
    }
    if ((*found)->isErased()) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Ledger", "此人的个人信息已经依法删除，无需再次删除。"),
                     QStringLiteral("already erased")};
    }
    return **found;
}

} // namespace

Result<bool> isErased(const Ledger& ledger, qint64 recordN)
{
    bool erased = false;
    const Result<void> visited =
        ledger.log().visitOperationsOfRecord(recordN, [&](const LoggedOperation& logged) -> Result<void> {
            const Result<FoldOperation> operation = foldOperationOf(logged);
            if (!operation)
                return operation.error();
            erased = erased || operation->plain.contains(ledger_field::erased);
            return {};
        });
    if (!visited)
        return visited.error();
    return erased;
}

Result<bool> losesReason(const Ledger& ledger, qint64 changeN)
{
    QSet<qint64> records;
    bool onlyErases = true;
    const Result<void> visited =
        ledger.log().visitOperationsOfChange(changeN, [&](const LoggedOperation& logged) -> Result<void> {
            const Result<FoldOperation> operation = foldOperationOf(logged);
            if (!operation)
                return operation.error();
            onlyErases = onlyErases && operation->plain.contains(ledger_field::erased);
            records.insert(logged.recordN);
            return {};
        });
    if (!visited)
        return visited.error();
    if (onlyErases)
        return false; // why it was erased stays
    for (const qint64 record : std::as_const(records)) {
        const Result<bool> erased = isErased(ledger, record);
        if (!erased)
            return erased.error();
        if (!*erased)
            return false;
    }
    return true;
}

Result<void> removeErasedContent(Ledger& ledger, qint64 recordN)
{
    QVector<LoggedOperation> operations;
    Result<void> done =
        ledger.log().visitOperationsOfRecord(recordN, [&](const LoggedOperation& logged) -> Result<void> {
            operations.append(logged);
            return {};
        });
    bool removed = false;
    for (LoggedOperation& logged : operations) {
        if (done && !logged.operation.personal.bytes.isEmpty()) {
            logged.operation.personal.erase();
            done = ledger.log().setPersonal(logged.n, logged.operation);
            removed = true;
        }
        if (!done)
            return done;
        const Result<LoggedChange> change = ledger.log().change(logged.change);
        if (!change)
            return change.error();
        if (change->change.reason.bytes.isEmpty())
            continue;
        const Result<bool> loses = losesReason(ledger, logged.change);
        if (!loses)
            return loses.error();
        if (*loses) {
            done = ledger.log().setReason(logged.change, {});
            removed = true;
        }
    }
    return done && removed ? noteLogToEmpty(ledger) : done;
}

Result<ErasureOutcome> erasePerson(Ledger& ledger, RecordId id, const QString& reason, const Author& author)
{
    const Result<Record> person = personToErase(ledger, id);
    if (!person)
        return person.error();
    const Result<std::optional<qint64>> n = ledger.store().numberOf(id, person::entity.number);
    if (!n)
        return n.error();
    Result<QVector<Record>> records = recordsAbout(ledger, n->value_or(0));
    if (!records)
        return records.error();
    records->prepend(*person);

    ErasureOutcome outcome;
    const Result<ChangeOutcome> written =
        ledger.write({author, reason, {}, {}}, [&](ChangeWriter& writer) -> Result<void> {
            for (const Record& record : std::as_const(*records)) {
                const Result<bool> held = heldPersonal(ledger, record);
                if (!held)
                    return held.error();
                if (!*held || record.isErased())
                    continue;
                const Result<void> added = writer.addExact(
                    record.entity(), record.id(), {{ledger_field::erased, personalFieldsOf(record)}});
                if (!added)
                    return added.error();
                ++outcome.records;
            }
            Result<void> done = writer.finish();
            if (done)
                done = noteLogToEmpty(ledger);
            for (const Record& record : std::as_const(*records)) {
                if (done)
                    done = dropBuffer(ledger, record.entity(), record.id());
            }
            if (done) {
                done = appendAudit(ledger,
                                   {.user = author.user,
                                    .action = QStringLiteral("erase"),
                                    .entity = person::entity.number,
                                    .record = id,
                                    .detail = QString::number(outcome.records)});
            }
            return done;
        });
    if (!written)
        return written.error();
    // What was overwritten must leave the write-ahead log too.
    const Result<void> emptied = emptyNotedLog(ledger);
    if (!emptied)
        return emptied.error();
    return outcome;
}

} // namespace jc
