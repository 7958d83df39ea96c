// The way back from a backup. Nothing is destroyed: what stood at the target is kept under another name.
#pragma once

#include "core/ledger/backup.h"
#include "core/ledger/ledger_lock.h"

namespace jc {

struct RestoreReport
{
    QString path;     // absolute
    QString replaced; // where the former file (or what a lost one left) now is; empty where there was none
    qint64 changes = 0;
};

// Verifies the backup, makes a verified copy beside the target, moves what stands there (with its -wal, -shm
// and -journal) to "<name>-被替换-<yyyymmdd-hhmmss>.jiangce" and puts the copy in place, under the target's
// lock (Busy while somebody holds it). A failure leaves the target as it was. The lock's sidecar and its
// high-water mark stay, so that the restored ledger is known to be set back when it is opened for writing.
[[nodiscard]] Result<RestoreReport> restoreLedger(const QString& backup,
                                                  const QString& target,
                                                  const LockOwner& owner,
                                                  const Clock& clock,
                                                  const CopyGuard& guard = {});

} // namespace jc
