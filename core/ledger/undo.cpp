#include "core/ledger/undo.h"

#include "core/ledger/change_writer.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/record_graph.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace jc {

namespace {

const QString setUpKey = QStringLiteral("set-up-until"); // the last change.n of the set-up
constexpr int undoDepth = 5000;                          // changes

// An operation with the act it belongs to.
struct ActOperation
{
    FoldOperation operation;
    RecordId act;
    RecordId undoes;
};

Result<QVector<ActOperation>> operationsOf(const Ledger& ledger, qint64 recordN)
{
    QVector<ActOperation> operations;
    QHash<qint64, LoggedChange> changes;
    const Result<void> visited =
        ledger.log().visitOperationsOfRecord(recordN, [&](const LoggedOperation& logged) -> Result<void> {
            Result<FoldOperation> operation = foldOperationOf(logged);
            if (!operation)
                return operation.error();
            if (!changes.contains(logged.change)) {
                const Result<LoggedChange> change = ledger.log().change(logged.change);
                if (!change)
                    return change.error();
                changes.insert(logged.change, *change);
            }
            const ChangeRecord& change = changes[logged.change].change;
            operations.append({std::move(*operation), change.act, change.undoes});
            return {};
        });
    if (!visited)
        return visited.error();
    return operations;
}

QVector<FoldOperation> withoutActs(const QVector<ActOperation>& operations)
{
    QVector<FoldOperation> plain;
    for (const ActOperation& operation : operations)
        plain.append(operation.operation);
    return plain;
}

// What undoing one act means for one record.
class RecordUndo
{
public:
    using Indexes = std::vector<std::size_t>;

    RecordUndo(const EntityDescription& entity,
               RecordId id,
               const QVector<ActOperation>& operations,
               RecordId act)
        : m_entity(entity)
        , m_id(id)
        , m_acts(operations)
        , m_operations(withoutActs(operations))
        , m_graph(m_operations)
        , m_erased(foldRecord(entity, id, m_operations).record.isErased())
        , m_act(act)
    {
        for (std::size_t i = 0; i < m_graph.count(); ++i) {
            if (!m_graph.isReady(i))
                continue;
            m_ready.push_back(i);
            for (const GroupNumber group : groupsOf(m_graph.at(i)))
                m_touching[group].push_back(i);
        }
    }

    void run()
    {
        if (isMadeByAct()) {
            undoCreation();
            return;
        }
        for (const auto& [group, touching] : m_touching) {
            if (std::ranges::any_of(touching, [this](std::size_t i) { return isOf(i, m_act); }))
                undoGroup(group, touching);
        }
    }

    [[nodiscard]] const FieldValues& values() const { return m_values; }
    [[nodiscard]] const QVector<GroupNumber>& left() const { return m_left; }

private:
    enum class LastWord { Act, Nobody, Others };

    [[nodiscard]] const ActOperation& named(std::size_t i) const { return m_acts[static_cast<qsizetype>(i)]; }
    [[nodiscard]] bool isOf(std::size_t i, RecordId act) const { return named(i).act == act; }

    [[nodiscard]] QSet<GroupNumber> groupsOf(const FoldOperation& operation) const
    {
        QSet<GroupNumber> groups;
        for (const FieldValues* map : {&operation.personal, &operation.plain}) {
            for (auto field = map->cbegin(); field != map->cend(); ++field) {
                const std::optional<GroupNumber> group = groupOf(m_entity, field.key());
                if (group)
                    groups.insert(*group);
            }
        }
        return groups;
    }

    // The act's operation on the group that no other one of the act precedes; nullopt where there is none or
    // several.
    [[nodiscard]] std::optional<std::size_t> firstOf(const Indexes& touching, RecordId act) const
    {
        Indexes ofAct;
        std::ranges::copy_if(
            touching, std::back_inserter(ofAct), [&](std::size_t i) { return isOf(i, act); });
        const Indexes first = m_graph.firstOf(ofAct);
        return first.size() == 1 ? std::optional(first.front()) : std::nullopt;
    }

    // Whose word the group's value is, when acts that were undone and those that undid them are set aside.
    [[nodiscard]] LastWord lastWord(Indexes touching) const
    {
        for (;;) {
            const Indexes heads = m_graph.headsOf(touching);
            if (heads.empty())
                return LastWord::Nobody;
            if (heads.size() > 1)
                return LastWord::Others;
            if (isOf(heads.front(), m_act))
                return LastWord::Act;
            const RecordId undone = named(heads.front()).undoes;
            const std::optional<std::size_t> first =
                undone.isNull() ? std::nullopt : firstOf(touching, undone);
            if (!first)
                return LastWord::Others;
            const RecordGraph::Marks before = m_graph.ancestorsOf({*first});
            std::erase_if(touching, [&before](std::size_t i) { return !before[i]; });
        }
    }

    [[nodiscard]] bool isMadeByAct() const
    {
        return std::ranges::all_of(
            m_ready, [this](std::size_t i) { return !m_graph.at(i).parents.isEmpty() || isOf(i, m_act); });
    }

    void undoCreation()
    {
        const bool untouched = std::ranges::none_of(m_touching, [this](const auto& touching) {
            return lastWord(touching.second) == LastWord::Others;
        });
        if (untouched)
            m_values.insert(ledger_field::deleted, Value(qint64{1}));
        else
            m_left.append(merge_group::life);
    }

    void undoGroup(GroupNumber group, const Indexes& touching)
    {
        const std::optional<std::size_t> first = firstOf(touching, m_act);
        const QVector<quint16> fields = fieldsOf(m_entity, group);
        const bool gone = m_erased && std::ranges::any_of(fields, [this](quint16 field) {
                              const FieldDescription* described = m_entity.field(field);
                              return described != nullptr && described->personal;
                          });
        if (!first || gone || group == merge_group::erased || lastWord(touching) != LastWord::Act) {
            m_left.append(group);
            return;
        }
        const RecordGraph::Marks ancestors = m_graph.ancestorsOf({*first});
        QVector<FoldOperation> before;
        for (const std::size_t i : m_ready) {
            if (ancestors[i])
                before.append(m_graph.at(i));
        }
        const Record stood = foldRecord(m_entity, m_id, before).record;
        for (const quint16 field : fields) {
            if (field == ledger_field::state)
                m_values.insert(field, Value(static_cast<qint64>(stood.state())));
            else if (field == ledger_field::deleted)
                m_values.insert(field, Value(qint64{stood.isDeleted() ? 1 : 0}));
            else
                m_values.insert(field, stood.value(field));
        }
    }

    const EntityDescription& m_entity;
    RecordId m_id;
    const QVector<ActOperation>& m_acts;
    QVector<FoldOperation> m_operations; // beside m_acts
    RecordGraph m_graph;
    bool m_erased;
    RecordId m_act;
    Indexes m_ready;
    std::map<GroupNumber, Indexes> m_touching;
    FieldValues m_values;
    QVector<GroupNumber> m_left;
};

struct TouchedByAct
{
    quint16 entity = 0;
    RecordId id;
};

// Records in the reverse order in which the act touched them, so that what it made last goes first.
Result<QVector<std::pair<qint64, TouchedByAct>>> touchedBy(const Ledger& ledger, RecordId act)
{
    QVector<std::pair<qint64, TouchedByAct>> touched;
    QSet<qint64> seen;
    const Result<void> visited =
        ledger.log().visitOperationsOfAct(act, [&](const LoggedOperation& logged) -> Result<void> {
            if (!seen.contains(logged.recordN))
                touched.append({logged.recordN, {logged.operation.entity, logged.operation.record}});
            seen.insert(logged.recordN);
            return {};
        });
    if (!visited)
        return visited.error();
    std::ranges::reverse(touched);
    return touched;
}

Result<void> undoRecord(Ledger& ledger,
                        ChangeWriter& writer,
                        qint64 recordN,
                        const TouchedByAct& touched,
                        RecordId act,
                        UndoOutcome& outcome)
{
    const EntityDescription* entity = ledger.dictionary().entity(touched.entity);
    if (entity == nullptr)
        return {};
    const Result<QVector<ActOperation>> operations = operationsOf(ledger, recordN);
    if (!operations)
        return operations.error();
    RecordUndo undo(*entity, touched.id, *operations, act);
    undo.run();
    for (const GroupNumber group : undo.left())
        outcome.left.append({entity, touched.id, group});
    if (undo.values().isEmpty())
        return {};
    ++outcome.restored;
    return writer.addExact(*entity, touched.id, undo.values());
}

Result<UndoOutcome>
takeBack(Ledger& ledger, const UndoableAct& act, const QString& reason, const Author& author)
{
    const Result<QVector<std::pair<qint64, TouchedByAct>>> touched = touchedBy(ledger, act.act);
    if (!touched)
        return touched.error();
    if (touched->isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "台账中没有这次操作，无法撤销。"),
                     act.act.toString()};
    }
    UndoOutcome outcome;
    outcome.act = act;
    const Result<ChangeOutcome> written =
        ledger.write({author, reason, {}, act.act}, [&](ChangeWriter& writer) -> Result<void> {
            for (const auto& [recordN, ofRecord] : *touched) {
                const Result<void> done = undoRecord(ledger, writer, recordN, ofRecord, act.act, outcome);
                if (!done)
                    return done;
            }
            return {};
        });
    if (!written)
        return written.error();
    if (outcome.restored == 0) {
        return Error{
            ErrorCode::Refused,
            QCoreApplication::translate(
                "Ledger", "“%1”涉及的内容之后又有更改，未撤销任何内容；请在记录的历史中查看后直接修改。")
                .arg(act.title),
            QStringLiteral("%1 groups left").arg(outcome.left.size())};
    }
    return outcome;
}

struct OwnAct
{
    UndoableAct act;
    RecordId undoes;
};

// Own acts since the set-up, oldest first.
Result<QVector<OwnAct>> ownActs(const Ledger& ledger)
{
    const Result<std::optional<QString>> setUp = ledger.setting(setUpKey);
    if (!setUp)
        return setUp.error();
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral(
            "SELECT c.act, c.undoes, c.time, c.reason FROM change c JOIN replica r ON r.n = c.replica "
            "WHERE r.own = 1 AND c.n > ? AND c.sequence <= coalesce((SELECT CAST(s.value AS INTEGER) FROM "
            "setting s WHERE s.key = 'own-until-' || r.n), c.sequence) ORDER BY c.n DESC LIMIT %1")
            .arg(undoDepth));
    if (!statement)
        return statement.error();
    statement->bind(0, setUp->value_or(QStringLiteral("0")).toLongLong());
    QVector<OwnAct> acts;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Result<RecordId> act = RecordId::fromBytes(statement->bytes(0));
        const Result<RecordId> undoes =
            statement->isNull(1) ? Result<RecordId>(RecordId()) : RecordId::fromBytes(statement->bytes(1));
        if (!act)
            return act.error();
        if (!undoes)
            return undoes.error();
        if (acts.isEmpty() || acts.last().act.act != *act) {
            acts.append(
                {{*act, QString::fromUtf8(statement->bytes(3)), statement->integer(2) >> 16}, *undoes});
        }
    }
    std::ranges::reverse(acts);
    return acts;
}

// Takes the act out of the list, if it is there.
std::optional<UndoableAct> taken(QVector<UndoableAct>& from, RecordId act)
{
    const auto at = std::ranges::find(from, act, &UndoableAct::act);
    if (at == from.end())
        return std::nullopt;
    UndoableAct found = *at;
    from.erase(at);
    return found;
}

} // namespace

Result<UndoStack> undoStack(const Ledger& ledger)
{
    const Result<QVector<OwnAct>> acts = ownActs(ledger);
    if (!acts)
        return acts.error();
    UndoStack stack;
    for (const OwnAct& own : *acts) {
        if (own.undoes.isNull()) {
            stack.toUndo.append(own.act);
            stack.toRedo.clear();
        } else if (const auto undone = taken(stack.toUndo, own.undoes)) {
            stack.toRedo.append({own.act.act, undone->title, own.act.time});
        } else if (const auto redone = taken(stack.toRedo, own.undoes)) {
            stack.toUndo.append({own.act.act, redone->title, own.act.time});
        }
    }
    return stack;
}

Result<UndoOutcome> undoNewest(Ledger& ledger, const Author& author)
{
    const Result<UndoStack> stack = undoStack(ledger);
    if (!stack)
        return stack.error();
    if (stack->toUndo.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "没有可以撤销的操作。"),
                     QStringLiteral("nothing to undo")};
    }
    const UndoableAct& act = stack->toUndo.last();
    return takeBack(ledger, act, QCoreApplication::translate("Ledger", "撤销：%1").arg(act.title), author);
}

Result<UndoOutcome> redoNewest(Ledger& ledger, const Author& author)
{
    const Result<UndoStack> stack = undoStack(ledger);
    if (!stack)
        return stack.error();
    if (stack->toRedo.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "没有可以重做的操作。"),
                     QStringLiteral("nothing to redo")};
    }
    const UndoableAct& act = stack->toRedo.last();
    return takeBack(ledger, act, QCoreApplication::translate("Ledger", "重做：%1").arg(act.title), author);
}

Result<UndoOutcome> undoAct(Ledger& ledger, RecordId act, const Author& author)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(), QStringLiteral("SELECT reason, time FROM change WHERE act = ? ORDER BY n LIMIT 1"));
    if (!statement)
        return statement.error();
    statement->bind(0, act);
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    UndoableAct named{act, {}, 0};
    if (*row)
        named = {act, QString::fromUtf8(statement->bytes(0)), statement->integer(1) >> 16};
    statement->reset();
    return takeBack(
        ledger, named, QCoreApplication::translate("Ledger", "撤销：%1").arg(named.title), author);
}

Result<void> endSetUp(Ledger& ledger)
{
    const Result<qint64> next = ledger.log().nextChange();
    if (!next)
        return next.error();
    return ledger.setSetting(setUpKey, QString::number(*next - 1));
}

} // namespace jc
