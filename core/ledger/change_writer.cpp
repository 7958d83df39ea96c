#include "core/ledger/change_writer.h"

#include "core/ledger/erasure.h"
#include "core/ledger/state_writer.h"
#include "core/ledger/value_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

qint64 hybrid(qint64 milliseconds)
{
    return milliseconds << 16;
}

// Every field of each group of `fields`, so that a group is always the word of one operation.
FieldValues withWholeGroups(const Record& record, const FieldValues& fields)
{
    FieldValues whole = fields;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const FieldDescription* described = record.entity().field(field.key());
        if (described == nullptr || described->mergeGroup == 0)
            continue;
        for (const quint16 other : fieldsOf(record.entity(), groupOf(*described))) {
            if (!whole.contains(other))
                whole.insert(other, record.value(other));
        }
    }
    return whole;
}

} // namespace

ChangeWriter::ChangeWriter(Ledger& ledger, const Origin& origin)
    : m_ledger(ledger)
    , m_origin(origin)
    , m_referred(ledger)
    , m_context{m_referred,
                ledger.context().codeExists,
                ledger.context().numbers,
                ledger.context().catalogueHolds}
    , m_act(origin.act)
{}

Result<void> ChangeWriter::begin()
{
    OperationLog& log = m_ledger.log();
    const Result<qint64> operation = log.nextOperation();
    const Result<qint64> change = log.nextChange();
    const Result<std::optional<LoggedChange>> last = log.lastChange(m_ledger.replicaNumber());
    const qint64 now = m_ledger.environment().clock.now();
    // A clock that was far ahead once, here or elsewhere, must not carry every later change with it.
    const Result<qint64> seen = log.latestTime(hybrid(now + farthestAhead));
    if (!operation)
        return operation.error();
    if (!change)
        return change.error();
    if (!last)
        return last.error();
    if (!seen)
        return seen.error();
    m_firstOperation = m_nextOperation = *operation;
    m_changeN = *change;
    m_previous = last->has_value() ? (*last)->change.hash : QByteArray(32, '\0');
    m_firstSequence = m_sequence = last->has_value() ? (*last)->change.sequence + 1 : 1;
    m_time = std::max(hybrid(now), *seen + 1);
    if (m_act.isNull())
        m_act = RecordId::random(now);
    return {};
}

Result<StoredRecord> ChangeWriter::stand(const EntityDescription& entity, RecordId id, bool fresh)
{
    StateStore& store = m_ledger.store();
    const Result<qint64> n = fresh ? store.newNumber(id, entity.number) : store.numberFor(id, entity.number);
    if (!n)
        return n.error();
    if (!fresh) {
        Result<std::optional<StoredRecord>> stored = store.read(entity, *n);
        if (!stored)
            return stored.error();
        if (stored->has_value())
            return std::move(**stored);
    }
    return StoredRecord{*n, 0, Record(entity, id), false};
}

Result<void> ChangeWriter::add(const Edit& edit)
{
    const EntityDescription& entity = *edit.entity;
    const Result<void> fits = requireStorable(entity, edit.fields);
    if (!fits)
        return fits.error();
    RecordId id = edit.id;
    bool fresh = false;
    if (id.isNull() && entity.identity != nullptr) {
        Record named(entity);
        for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field)
            named.setValue(field.key(), field.value());
        id = entity.identity(named);
    }
    if (id.isNull()) {
        id = RecordId::random(m_ledger.environment().clock.now());
        fresh = true;
    }
    Result<StoredRecord> current = stand(entity, id, fresh);
    if (!current)
        return current.error();
    const Record before = current->record;
    const bool isNew = !current->known;
    Record after = before;
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
        const FieldDescription* described = entity.field(field.key());
        if (before.isErased() && described->personal && !field.value().isEmpty()) {
            return Error{ErrorCode::Refused,
                         QCoreApplication::translate(
                             "Ledger", "这条“%1”的个人信息已依法删除，不能再填写“%2”；如需登记，请另建一条。")
                             .arg(entity.label.text(), described->label.text()),
                         QStringLiteral("record is erased")};
        }
        after.setValue(field.key(), field.value());
    }
    if (edit.deleted)
        after.setDeleted(*edit.deleted);

    EditOutcome outcome;
    outcome.id = id;
    if (!after.isDeleted()) {
        if (entity.complete != nullptr && !after.isErased())
            entity.complete(after, m_context);
        const Problems problems = checkRecord(after, m_context);
        outcome.problems = problems.items();
        if (!after.isErased())
            after.setState(problems.hasBlocking() ? RecordState::Draft : RecordState::Clean);
    }
    outcome.state = after.state();

    FieldValues values;
    for (const FieldDescription* field : entity.fields) {
        const Value value = after.value(field->number);
        if (value != before.value(field->number) || edit.decides.contains(groupOf(*field)))
            values.insert(field->number, value);
    }
    values = withWholeGroups(after, values);
    if (isNew || after.state() != before.state() || edit.decides.contains(merge_group::state))
        values.insert(ledger_field::state, Value(static_cast<qint64>(after.state())));
    if (after.isDeleted() != before.isDeleted() || edit.decides.contains(merge_group::life))
        values.insert(ledger_field::deleted, Value(qint64{after.isDeleted() ? 1 : 0}));
    if (!values.isEmpty()) {
        const Result<void> written = write(*current, values, fresh);
        if (!written)
            return written.error();
        outcome.changed = true;
    }
    m_outcome.edits.append(outcome);
    return {};
}

Result<void> ChangeWriter::addExact(const EntityDescription& entity, RecordId id, const FieldValues& values)
{
    Result<StoredRecord> current = stand(entity, id, false);
    if (!current)
        return current.error();
    return write(*current, values, false);
}

Result<QVector<OperationId>> ChangeWriter::idsOf(const QVector<qint64>& operations)
{
    QVector<OperationId> ids;
    for (const qint64 n : operations) {
        if (n >= m_firstOperation) {
            const qint64 index = n - m_firstOperation;
            ids.append(
                {m_ledger.replica(), m_firstSequence + index / maximumOperations, index % maximumOperations});
            continue;
        }
        const Result<OperationId> id = m_ledger.log().idOf(n);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    std::ranges::sort(ids);
    return ids;
}

Result<void> ChangeWriter::write(StoredRecord& current, const FieldValues& values, bool fresh)
{
    m_referred.written(current.record.id());
    const EntityDescription& entity = current.record.entity();
    StateWriter writer(m_ledger.dictionary(), m_ledger.log(), m_ledger.store(), m_ledger.sides());
    const Result<QVector<qint64>> heads = writer.heads(current);
    if (!heads)
        return heads.error();
    const Result<QVector<OperationId>> parents = idsOf(*heads);
    if (!parents)
        return parents.error();

    FoldOperation folded;
    folded.n = m_nextOperation;
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        const FieldDescription* described = entity.field(field.key());
        const bool personal = described != nullptr && described->personal;
        if (!personal)
            folded.plain.insert(field.key(), field.value());
        else if (!current.record.isErased())
            folded.personal.insert(field.key(), field.value());
    }
    Operation operation;
    operation.entity = entity.number;
    operation.record = current.record.id();
    operation.parents = *parents;
    if (!folded.personal.isEmpty())
        operation.personal = Committed::over(encodeFields(folded.personal));
    if (!folded.plain.isEmpty())
        operation.plain = Committed::over(encodeFields(folded.plain));
    m_operations.append(operation);
    m_recordNumbers.append(current.n);
    ++m_nextOperation;
    tell(entity, current.record.id(), values);

    if (values.contains(ledger_field::erased) || current.record.isErased()) {
        // What personal values said of conflicts and deletions is gone with them, and so are reasons.
        m_toFold.append(current.record);
    } else if (!current.known && !fresh) {
        // Operations without their parents may be here already, and one of them may erase the record.
        const Result<QVector<qint64>> waiting = m_ledger.sides().waiting(current.n);
        if (!waiting)
            return waiting.error();
        if (!waiting->isEmpty())
            m_toFold.append(current.record);
    }
    const Result<void> advanced = writer.advance(current, folded);
    if (!advanced)
        return advanced.error();
    if (m_operations.size() == maximumOperations)
        return flush();
    return {};
}

Result<void> ChangeWriter::flush()
{
    ChangeRecord change;
    change.replica = m_ledger.replica();
    change.sequence = m_sequence;
    change.time = m_time;
    change.authority = m_ledger.authority();
    change.office = m_origin.author.office;
    change.user = m_origin.author.user;
    change.act = m_act;
    change.undoes = m_origin.undoes;
    change.reason = Committed::over(m_origin.reason.toUtf8());
    change.previous = m_previous;
    change.operations = m_operations;
    change.hash = hashOf(change);
    const Result<void> appended = m_ledger.log().append(
        change, m_ledger.replicaNumber(), m_changeN, m_nextOperation - m_operations.size(), m_recordNumbers);
    if (!appended)
        return appended.error();
    m_previous = change.hash;
    ++m_sequence;
    ++m_changeN;
    ++m_time;
    m_operations.clear();
    m_recordNumbers.clear();
    return {};
}

Result<void> ChangeWriter::finish()
{
    if (!m_operations.isEmpty()) {
        const Result<void> flushed = flush();
        if (!flushed)
            return flushed.error();
    }
    StateWriter writer(m_ledger.dictionary(), m_ledger.log(), m_ledger.store(), m_ledger.sides());
    for (const Record& record : m_toFold) {
        const Result<qint64> n = m_ledger.store().numberFor(record.id(), record.entity().number);
        if (!n)
            return n.error();
        const Result<void> folded = writer.refold(record.entity().number, *n, record.id());
        if (!folded)
            return folded.error();
        const Result<bool> erased = isErased(m_ledger, *n);
        if (!erased)
            return erased.error();
        const Result<void> removed = *erased ? removeErasedContent(m_ledger, *n) : Result<void>();
        if (!removed)
            return removed.error();
    }
    m_toFold.clear();
    return {};
}

void ChangeWriter::tell(const EntityDescription& entity, RecordId id, const FieldValues& values)
{
    auto at = std::ranges::find(m_notice.touched, &entity, &ChangeNotice::Touched::entity);
    if (at == m_notice.touched.end()) {
        m_notice.touched.append({&entity, {}, {}});
        at = m_notice.touched.end() - 1;
    }
    at->records.insert(id);
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        if (field.key() < ledger_field::first)
            at->fields.insert(field.key());
    }
}

} // namespace jc
