// What was looked at and done that is no change of a record: reveals of sealed values, passphrases, erasures,
// backups. Local to this file, append only, chained by hash. Never holds a value.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct AuditEntry
{
    qint64 time = 0; // milliseconds since 1970; filled in when appended
    QString user = {};
    QString action = {}; // "reveal", "passphrase-set", "passphrase-removed", "erase", "backup"
    quint16 entity = 0;
    RecordId record = {};
    quint16 field = 0;
    QString detail = {};
};

[[nodiscard]] Result<void> appendAudit(Ledger& ledger, AuditEntry entry);
// Newest first; 0: all.
[[nodiscard]] Result<QVector<AuditEntry>> auditEntries(const Ledger& ledger, qsizetype limit);
// Numbers of entries whose chain does not hold.
[[nodiscard]] Result<QVector<qint64>> brokenAuditEntries(const Ledger& ledger);

// Logs that a person looked at a sealed value.
[[nodiscard]] Result<void>
logReveal(Ledger& ledger, const Author& author, const EntityDescription& entity, RecordId id, quint16 field);
// The same for a list: one entry, whose detail is the number of records with sealed values.
[[nodiscard]] Result<void>
logReveals(Ledger& ledger, const Author& author, const EntityDescription& entity, qint64 records);

} // namespace jc
