#include "core/ledger/history.h"

#include "core/ledger/operation_log.h"
#include "core/ledger/side_tables.h"
#include "core/ledger/state_store.h"

#include <QCoreApplication>

namespace jc {

Result<QVector<HistoryEntry>>
recordHistory(const Ledger& ledger, const EntityDescription& entity, RecordId id)
{
    const Result<std::optional<StoredRecord>> stored = ledger.store().read(entity, id);
    if (!stored)
        return stored.error();
    if (!stored->has_value()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "台账中没有编号为 %1 的“%2”；请从列表中复制编号。")
                         .arg(id.toString(), entity.label.text()),
                     {}};
    }
    const Result<QVector<qint64>> waiting = ledger.sides().waiting((*stored)->n);
    if (!waiting)
        return waiting.error();
    QVector<HistoryEntry> entries;
    FieldValues current;
    const Result<void> visited = ledger.log().visitOperationsOfRecord(
        (*stored)->n, [&](const LoggedOperation& logged) -> Result<void> {
            const Result<LoggedChange> change = ledger.log().change(logged.change);
            if (!change)
                return change.error();
            HistoryEntry entry;
            entry.time = change->change.time >> 16;
            entry.office = change->change.office;
            entry.user = change->change.user;
            entry.act = change->change.act;
            entry.reason = QString::fromUtf8(change->change.reason.bytes);
            entry.reasonErased = change->change.reason.isErased();
            entry.personalErased = logged.operation.personal.isErased();
            entry.waiting = waiting->contains(logged.n);
            const Result<FoldOperation> operation = foldOperationOf(logged);
            if (!operation)
                return operation.error();
            for (const FieldValues* map : {&operation->personal, &operation->plain}) {
                for (auto field = map->cbegin(); field != map->cend(); ++field) {
                    // A group is written whole; what it merely repeats is no change.
                    const Value before = current.value(field.key());
                    if (before != field.value())
                        entry.fields.append({field.key(), before, field.value()});
                    current.insert(field.key(), field.value());
                }
            }
            entries.append(entry);
            return {};
        });
    if (!visited)
        return visited.error();
    return entries;
}

} // namespace jc
