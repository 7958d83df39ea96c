// When a ledger was last backed up and whether it holds changes since; noted in its settings, which belong to
// this copy of it alone. The window backs up when it closes a ledger.
//
// Thread: that of the ledger.
#pragma once

#include "core/ledger/backup_store.h"
#include "core/ledger/ledger.h"

namespace jc {

struct BackupState
{
    QDateTime newest; // the newest backup, routine or by hand; invalid: there is none
    bool due = false; // something was changed since the last routine one, or its file is gone
};

[[nodiscard]] Result<BackupState> backupState(const Ledger& ledger);

// Notes a backup that somebody made by hand, wherever it stands. It is not a routine one: sticks go away.
[[nodiscard]] Result<void> noteBackup(Ledger& ledger, const BackupReport& report);

// A routine backup where one is due; nullopt where none was. The ledger must be open for writing.
[[nodiscard]] Result<std::optional<BackupReport>> backUpIfDue(Ledger& ledger, const CopyGuard& guard = {});

} // namespace jc
