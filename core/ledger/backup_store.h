// The routine backups of a ledger: a folder beside it, "<name>-备份", with files
// "<name>-yyyymmdd-hhmmss.jiangce" (local time). Files of other names are nobody's business here.
#pragma once

#include "core/ledger/backup.h"

#include <QVector>

#include <optional>

namespace jc {

struct BackupFile
{
    QString path;   // absolute
    QDateTime made; // local time, as the name says
    qint64 bytes = 0;

    [[nodiscard]] bool operator==(const BackupFile&) const = default;
};

// yyyymmdd-hhmmss in local time.
[[nodiscard]] QString fileStamp(const QDateTime& time);

[[nodiscard]] QString backupFolderFor(const QString& ledgerPath);

// Newest first; the files are not opened.
[[nodiscard]] QVector<BackupFile> backupsOf(const QString& ledgerPath);

// What may go, of backups newest first: all but the newest 10, the last one of each of the newest 7 days and
// of each of the newest 8 weeks (from Monday) that have backups. Counted by days with backups and not from
// today, so that neither a wrong clock nor a long silence empties the folder.
[[nodiscard]] QVector<BackupFile> supersededBackups(const QVector<BackupFile>& newestFirst);

// Makes the folder where needed, adds a verified backup and only then deletes the superseded ones. Two in one
// second get following seconds. For the holder of the ledger's lock.
[[nodiscard]] Result<BackupReport>
makeRoutineBackup(const QString& ledgerPath, const Clock& clock, const CopyGuard& guard = {});

// Verified from the newest on; nullopt where none is sound.
[[nodiscard]] std::optional<BackupFile> newestSoundBackup(const QString& ledgerPath);

} // namespace jc
