// What stands unsaved in editors: local, sealed, no operation, in no package. Kept so that a kill or a full
// disk loses no typed word; a draft is something else, a record saved with something missing.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct LedgerBuffer
{
    quint16 entity = 0;
    RecordId record;    // null: a new record of the entity
    qint64 changed = 0; // milliseconds since 1970
    QByteArray content; // the editor's own affair
};

[[nodiscard]] Result<void>
keepBuffer(Ledger& ledger, const EntityDescription& entity, RecordId record, const QByteArray& content);
[[nodiscard]] Result<void> dropBuffer(Ledger& ledger, const EntityDescription& entity, RecordId record);
// Newest first. One that cannot be opened any more is left out: it is nobody's record.
[[nodiscard]] Result<QVector<LedgerBuffer>> buffersOf(const Ledger& ledger);

} // namespace jc
