#include "core/ledger/history.h"

#include "core/ledger/operation_log.h"
#include "core/ledger/payload.h"
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
    QVector<HistoryEntry> entries;
    QMap<quint16, Value> current;
    const Result<void> visited = ledger.log().visitOperationsOfRecord(
        (*stored)->n, [&](const LoggedOperation& logged) -> Result<void> {
            const Result<LoggedChange> change = ledger.log().change(logged.change);
            if (!change)
                return change.error();
            HistoryEntry entry;
            entry.time = change->change.time >> 16;
            entry.office = change->change.office;
            entry.user = change->change.user;
            entry.reason = change->change.reason;
            entry.personalErased =
                !logged.operation.personal.commitment.isEmpty() && logged.operation.personal.bytes.isEmpty();
            for (const SealedMap* map : {&logged.operation.personal, &logged.operation.plain}) {
                if (map->bytes.isEmpty())
                    continue;
                const Result<QMap<quint16, Value>> fields = decodeFields(map->bytes);
                if (!fields)
                    return fields.error();
                for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
                    entry.fields.append({field.key(), current.value(field.key()), field.value()});
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
