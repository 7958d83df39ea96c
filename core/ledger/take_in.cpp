#include "core/ledger/take_in.h"

#include "core/ledger/change_format.h"
#include "core/ledger/completion_mark.h"
#include "core/ledger/erasure.h"
#include "core/ledger/key_store.h"
#include "core/ledger/log_emptying.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_writer.h"

#include <QHash>

#include <algorithm>

namespace jc {

namespace {

class Union
{
public:
    explicit Union(Ledger& ledger)
        : m_ledger(ledger)
        , m_writer(ledger.dictionary(), ledger.log(), ledger.store(), ledger.sides())
    {}

    Result<std::optional<ChangeNotice>> run(const QVector<ChangeRecord>& changes)
    {
        const Result<qint64> operation = m_ledger.log().nextOperation();
        const Result<qint64> change = m_ledger.log().nextChange();
        if (!operation)
            return operation.error();
        if (!change)
            return change.error();
        m_nextOperation = *operation;
        m_nextChange = *change;
        for (const ChangeRecord& taken : changes) {
            const Result<void> done = take(taken);
            if (!done)
                return done.error();
        }
        const Result<void> done = follow();
        if (!done)
            return done.error();
        const Result<qint64> waiting = m_ledger.sides().waitingCount();
        if (!waiting)
            return waiting.error();
        m_outcome.waiting = *waiting;
        if (m_outcome.completed > 0) {
            const Result<void> noted = noteCompletion(m_ledger);
            if (!noted)
                return noted.error();
        }
        const bool stored = m_outcome.taken > 0 || m_outcome.completed > 0 || m_outcome.completedReasons > 0;
        return stored ? std::optional(m_notice) : std::nullopt;
    }

    [[nodiscard]] const TakenIn& outcome() const { return m_outcome; }

private:
    struct Touched
    {
        quint16 entity = 0;
        RecordId id;
        qint64 n = 0;
        bool fold = false;                 // more than laying the new operations over it one after the other
        QVector<FoldOperation> operations; // new ones, in the order they came
    };

    Result<void> take(const ChangeRecord& change)
    {
        const OperationId name{change.replica, change.sequence, 0};
        if (!isOfFormat(change)) {
            m_outcome.refused.append(name);
            return {};
        }
        const Result<QVector<ChainLink>> links = m_ledger.log().linksAround(change.replica, change.sequence);
        if (!links)
            return links.error();
        for (const ChainLink& link : *links) {
            // What follows a fork is of the fork too: it must not be mixed with the chain that is known.
            const bool fits = link.sequence == change.sequence  ? link.hash == change.hash
                              : link.sequence < change.sequence ? link.hash == change.previous
                                                                : link.previous == change.hash;
            if (!fits) {
                m_outcome.forks.append(name);
                return {};
            }
        }
        const auto known = std::ranges::find(*links, change.sequence, &ChainLink::sequence);
        return known != links->end() ? meetKnown(known->n, change) : store(change);
    }

    Result<void> meetKnown(qint64 n, const ChangeRecord& change)
    {
        ++m_outcome.known;
        QVector<LoggedOperation> without;
        const Result<void> visited =
            m_ledger.log().visitOperationsOfChange(n, [&](const LoggedOperation& logged) -> Result<void> {
                if (logged.operation.personal.isErased())
                    without.append(logged);
                return {};
            });
        if (!visited)
            return visited;
        for (const LoggedOperation& logged : without) {
            const Operation& incoming = change.operations[static_cast<qsizetype>(logged.id.position)];
            if (incoming.personal.bytes.isEmpty())
                continue;
            const Result<bool> erased = isErased(m_ledger, logged.recordN);
            if (!erased)
                return erased.error();
            if (*erased)
                continue;
            const Result<void> completed = m_ledger.log().setPersonal(logged.n, incoming);
            if (!completed)
                return completed;
            touch(incoming, logged.recordN).fold = true;
            ++m_outcome.completed;
        }
        return completeReason(n, change.reason);
    }

    Result<void> completeReason(qint64 n, const Committed& reason)
    {
        const Result<LoggedChange> known = m_ledger.log().change(n);
        if (!known)
            return known.error();
        if (reason.bytes.isEmpty() || !known->change.reason.isErased())
            return {};
        const Result<bool> loses = losesReason(m_ledger, n);
        if (!loses)
            return loses.error();
        if (*loses)
            return {};
        ++m_outcome.completedReasons;
        return m_ledger.log().setReason(n, reason);
    }

    Result<void> store(const ChangeRecord& change)
    {
        QVector<qint64> numbers;
        for (const Operation& operation : change.operations) {
            const Result<qint64> n = m_ledger.store().numberFor(operation.record, operation.entity);
            if (!n)
                return n.error();
            numbers.append(*n);
        }
        const Result<qint64> replicaN = m_ledger.log().replicaNumber(change.replica);
        if (!replicaN)
            return replicaN.error();
        const Result<void> appended =
            m_ledger.log().append(change, *replicaN, m_nextChange, m_nextOperation, numbers);
        if (!appended)
            return appended;
        for (qsizetype i = 0; i < change.operations.size(); ++i) {
            const Operation& operation = change.operations[i];
            Touched& touched = touch(operation, numbers[i]);
            LoggedOperation logged;
            logged.n = m_nextOperation + i;
            logged.id = {change.replica, change.sequence, i};
            logged.authority = change.authority;
            logged.time = change.time;
            logged.operation = operation;
            Result<FoldOperation> folded = foldOperationOf(logged);
            if (!folded)
                return folded.error();
            touched.fold = touched.fold || folded->plain.contains(ledger_field::erased);
            touched.operations.append(std::move(*folded));
        }
        ++m_outcome.taken;
        ++m_nextChange;
        m_nextOperation += change.operations.size();
        return {};
    }

    Touched& touch(const Operation& operation, qint64 n)
    {
        Touched& touched = m_touched[n];
        touched.entity = operation.entity;
        touched.id = operation.record;
        touched.n = n;
        return touched;
    }

    Result<void> follow()
    {
        for (Touched& touched : m_touched) {
            const EntityDescription* entity = m_ledger.dictionary().entity(touched.entity);
            const Result<void> done = entity == nullptr ? removeIfErased(touched) : follow(*entity, touched);
            if (!done)
                return done;
            if (entity != nullptr)
                tell(*entity, touched);
        }
        return {};
    }

    Result<void> follow(const EntityDescription& entity, Touched& touched)
    {
        const Result<std::optional<StoredRecord>> stored = m_ledger.store().read(entity, touched.n);
        if (!stored)
            return stored.error();
        const Result<QVector<qint64>> waiting = m_ledger.sides().waiting(touched.n);
        if (!waiting)
            return waiting.error();
        StoredRecord current =
            stored->value_or(StoredRecord{touched.n, 0, Record(entity, touched.id), false});
        const bool simple = !touched.fold && waiting->isEmpty() && !current.record.isErased();
        if (simple && touched.operations.size() == 1) {
            const FoldOperation& operation = touched.operations.first();
            const Result<bool> sees = seesAllHeads(operation, current);
            if (!sees)
                return sees.error();
            if (*sees && knowsAllFields(entity, operation))
                return m_writer.advance(current, operation);
        }
        const Result<void> folded = m_writer.refold(touched.entity, touched.n, touched.id);
        if (!folded)
            return folded;
        return removeIfErased(touched);
    }

    Result<void> removeIfErased(const Touched& touched)
    {
        const Result<bool> erased = isErased(m_ledger, touched.n);
        if (!erased)
            return erased.error();
        return *erased ? removeErasedContent(m_ledger, touched.n) : Result<void>();
    }

    Result<bool> seesAllHeads(const FoldOperation& operation, const StoredRecord& current)
    {
        const Result<QVector<qint64>> heads = m_writer.heads(current);
        if (!heads)
            return heads.error();
        QVector<OperationId> ids;
        for (const qint64 head : *heads) {
            const Result<OperationId> id = m_ledger.log().idOf(head);
            if (!id)
                return id.error();
            ids.append(*id);
        }
        std::ranges::sort(ids);
        return ids == operation.parents;
    }

    static bool knowsAllFields(const EntityDescription& entity, const FoldOperation& operation)
    {
        const auto known = [&entity](quint16 field) {
            return groupOf(entity, field).has_value();
        };
        return std::ranges::all_of(operation.personal.keys(), known) &&
               std::ranges::all_of(operation.plain.keys(), known);
    }

    void tell(const EntityDescription& entity, const Touched& touched)
    {
        auto at = std::ranges::find(m_notice.touched, &entity, &ChangeNotice::Touched::entity);
        if (at == m_notice.touched.end()) {
            m_notice.touched.append({&entity, {}, {}});
            at = m_notice.touched.end() - 1;
        }
        at->records.insert(touched.id);
        for (const FieldDescription* field : entity.fields)
            at->fields.insert(field->number);
    }

    Ledger& m_ledger;
    StateWriter m_writer;
    TakenIn m_outcome;
    ChangeNotice m_notice;
    QHash<qint64, Touched> m_touched; // by record.n
    qint64 m_nextOperation = 0;
    qint64 m_nextChange = 0;
};

} // namespace

Result<TakenIn> takeIn(Ledger& ledger, const QVector<ChangeRecord>& changes)
{
    Union united(ledger);
    Result<void> taken = ledger.takeOver([&] { return united.run(changes); });
    if (taken)
        taken = emptyNotedLog(ledger);
    if (!taken)
        return taken.error();
    return united.outcome();
}

Result<QVector<ChangeRecord>> changesOf(const Ledger& ledger, std::optional<RecordId> replica)
{
    if (ledger.keys() == nullptr)
        return noLedgerKey();
    QVector<LoggedChange> logged;
    Result<void> visited = ledger.log().visitChanges([&](const LoggedChange& change) -> Result<void> {
        if (!replica || change.change.replica == *replica)
            logged.append(change);
        return {};
    });
    QVector<ChangeRecord> changes;
    for (const LoggedChange& one : logged) {
        if (!visited)
            break;
        ChangeRecord change = one.change;
        visited = ledger.log().visitOperationsOfChange(one.n,
                                                       [&](const LoggedOperation& operation) -> Result<void> {
                                                           change.operations.append(operation.operation);
                                                           return {};
                                                       });
        changes.append(change);
    }
    if (!visited)
        return visited.error();
    return changes;
}

} // namespace jc
