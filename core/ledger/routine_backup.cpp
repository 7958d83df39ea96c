#include "core/ledger/routine_backup.h"

#include "core/ledger/operation_log.h"

namespace jc {

namespace {

const QString coveredKey = QStringLiteral("backup.next_change"); // the first change that is in no backup
const QString newestKey = QStringLiteral("backup.newest");       // milliseconds since 1970

} // namespace

Result<BackupState> backupState(const Ledger& ledger)
{
    const Result<std::optional<QString>> covered = ledger.setting(coveredKey);
    const Result<std::optional<QString>> noted = ledger.setting(newestKey);
    const Result<qint64> next = ledger.log().nextChange();
    if (!covered)
        return covered.error();
    if (!noted)
        return noted.error();
    if (!next)
        return next.error();
    BackupState state;
    if (noted->has_value())
        state.newest = QDateTime::fromMSecsSinceEpoch((*noted)->toLongLong());
    const QVector<BackupFile> kept = backupsOf(ledger.path());
    if (!kept.isEmpty() && (!state.newest.isValid() || kept.first().made > state.newest))
        state.newest = kept.first().made;
    state.due = kept.isEmpty() || covered->value_or(QString()) != QString::number(*next);
    return state;
}

Result<void> noteBackup(Ledger& ledger, const BackupReport& report)
{
    return ledger.setSetting(newestKey, QString::number(report.when.toMSecsSinceEpoch()));
}

Result<std::optional<BackupReport>> backUpIfDue(Ledger& ledger, const CopyGuard& guard)
{
    const Result<BackupState> state = backupState(ledger);
    if (!state)
        return state.error();
    if (!state->due)
        return std::optional<BackupReport>();
    const Result<qint64> next = ledger.log().nextChange();
    if (!next)
        return next.error();
    const Result<BackupReport> report = makeRoutineBackup(ledger.path(), ledger.environment().clock, guard);
    if (!report)
        return report.error();
    // The backup stands; where this cannot be noted, one too many is made next time.
    if (const Result<void> noted = ledger.setSetting(coveredKey, QString::number(*next)); noted)
        static_cast<void>(noteBackup(ledger, *report));
    return std::optional<BackupReport>(*report);
}

} // namespace jc
