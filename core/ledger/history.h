// Who changed what in a record, when and why.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct FieldChange
{
    quint16 field = 0; // an entity's field, or one of ledger_field
    Value before;
    Value after;
};

struct HistoryEntry
{
    qint64 time = 0; // milliseconds since 1970, from the change's hybrid time
    RecordId act;
    QString office;
    QString user;
    QString reason;
    QVector<FieldChange> fields;
    bool personalErased = false; // the personal part of this change was removed by law
    bool reasonErased = false;
    bool waiting = false; // its predecessors are missing (缺前序): it has no effect yet
};

// In the order they were taken in; `before` is what this ledger had seen last. A record the ledger does not
// hold is NotFound.
[[nodiscard]] Result<QVector<HistoryEntry>>
recordHistory(const Ledger& ledger, const EntityDescription& entity, RecordId id);

} // namespace jc
