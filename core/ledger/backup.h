// One backup of a ledger into one file, and the proof that a backup is sound. The routine backups and their
// keeping are in backup_store.h, the way back in restore.h.
//
// Any one thread at a time; the ledger may be open and written elsewhere in the process.
#pragma once

#include "core/ledger/verified_copy.h"

#include <QDateTime>

namespace jc {

enum class Overwrite { No, Yes };

struct BackupReport
{
    QString path; // absolute
    qint64 bytes = 0;
    qint64 changes = 0;
    QDateTime when; // UTC
};

// A verified copy (verified_copy.h) at `target`. Without Overwrite::Yes an existing file is refused
// (AlreadyExists). Never over the ledger itself, over a ledger somebody holds (Busy), or beside the -wal or
// -journal of another, which SQLite would read into the copy (Refused).
[[nodiscard]] Result<BackupReport> backUpLedger(const QString& ledgerPath,
                                                const QString& target,
                                                const Clock& clock,
                                                Overwrite overwrite = Overwrite::No,
                                                const CopyGuard& guard = {});

// The file is a whole ledger and its structure is sound (quick_check): 0.2 s for 140 MB. What a flipped bit
// did to a value since the backup was made shows in `check` of the restored ledger only.
[[nodiscard]] Result<void> verifyBackup(const QString& path);

} // namespace jc
