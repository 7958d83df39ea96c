#include "core/ledger/backup_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace jc {

namespace {

constexpr qsizetype newestKept = 10;
constexpr qsizetype daysKept = 7;
constexpr qsizetype weeksKept = 8;

const QString stampForm = QStringLiteral("yyyyMMdd-HHmmss");
const QString ledgerSuffix = QStringLiteral(".jiangce");

QString backupName(const QString& ledgerPath, const QDateTime& made)
{
    return QFileInfo(ledgerPath).completeBaseName() + u'-' + fileStamp(made) + ledgerSuffix;
}

} // namespace

QString fileStamp(const QDateTime& time)
{
    return time.toLocalTime().toString(stampForm);
}

QString backupFolderFor(const QString& ledgerPath)
{
    const QFileInfo ledger(ledgerPath);
    return ledger.absolutePath() + u'/' + ledger.completeBaseName() + QStringLiteral("-备份");
}

QVector<BackupFile> backupsOf(const QString& ledgerPath)
{
    const QString before = QFileInfo(ledgerPath).completeBaseName() + u'-';
    QVector<BackupFile> backups;
    for (const QFileInfo& file : QDir(backupFolderFor(ledgerPath)).entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (!name.startsWith(before) || !name.endsWith(ledgerSuffix))
            continue;
        const QString stamp = name.sliced(before.size()).chopped(ledgerSuffix.size());
        const QDateTime made = QDateTime::fromString(stamp, stampForm);
        if (made.isValid() && stamp.size() == stampForm.size())
            backups.append({file.absoluteFilePath(), made, file.size()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &BackupFile::made);
    return backups;
}

QVector<BackupFile> supersededBackups(const QVector<BackupFile>& newestFirst)
{
    QVector<BackupFile> superseded;
    QSet<QDate> days;
    QSet<QDate> weeks; // by their Mondays
    qsizetype count = 0;
    for (const BackupFile& backup : newestFirst) {
        const QDate day = backup.made.date();
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        const bool isNewest = count++ < newestKept;
        const bool isLastOfDay = !days.contains(day) && days.size() < daysKept;
        const bool isLastOfWeek = !weeks.contains(monday) && weeks.size() < weeksKept;
        if (isLastOfDay)
            days.insert(day);
        if (isLastOfWeek)
            weeks.insert(monday);
        if (!isNewest && !isLastOfDay && !isLastOfWeek)
            superseded.append(backup);
    }
    return superseded;
}

Result<BackupReport> makeRoutineBackup(const QString& ledgerPath, const Clock& clock, const CopyGuard& guard)
{
    const QString folder = backupFolderFor(ledgerPath);
    if (!QDir().mkpath(folder)) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Ledger", "不能建立备份文件夹“%1”，没有备份；请检查写入权限和磁盘。")
                .arg(QDir::toNativeSeparators(folder)),
            QStringLiteral("mkpath failed")};
    }
    QDateTime made = QDateTime::fromMSecsSinceEpoch(clock.now());
    QString target = folder + u'/' + backupName(ledgerPath, made);
    while (QFileInfo::exists(target)) {
        made = made.addSecs(1);
        target = folder + u'/' + backupName(ledgerPath, made);
    }
    Result<BackupReport> report = backUpLedger(ledgerPath, target, clock, Overwrite::No, guard);
    if (!report)
        return report;
    // The one just made stays, even where a clock set back makes it look old. What cannot be deleted now is
    // tried again next time.
    for (const BackupFile& backup : supersededBackups(backupsOf(ledgerPath))) {
        if (backup.path != report->path)
            QFile::remove(backup.path);
    }
    return report;
}

std::optional<BackupFile> newestSoundBackup(const QString& ledgerPath)
{
    const QVector<BackupFile> backups = backupsOf(ledgerPath);
    const auto sound = std::ranges::find_if(
        backups, [](const BackupFile& backup) { return verifyBackup(backup.path).has_value(); });
    return sound == backups.end() ? std::nullopt : std::optional<BackupFile>(*sound);
}

} // namespace jc
