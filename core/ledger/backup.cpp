#include "core/ledger/backup.h"

#include "core/ledger/connection.h"
#include "core/ledger/copy_errors.h"
#include "core/ledger/ledger_lock.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jc {

namespace {

Result<QString> firstAnswer(sqlite3* handle, const QString& sql)
{
    Result<Statement> statement = Statement::prepare(handle, sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : QString();
}

Error unsoundBackup(const QString& path, const QString& detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Ledger",
                                        "“%1”已损坏或不完整，不能用来恢复；请换一份备份。此文件未改动。")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

// The target may be the source under another name, or a ledger at work.
Result<void> requireReplaceable(const QString& source, const QString& target)
{
    const QString file = QFileInfo(target).fileName();
    if (QFileInfo::exists(target) && QFileInfo(target) == QFileInfo(source)) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Ledger", "“%1”就是台账本身，不能备份到自己；请换一个文件名。")
                .arg(file),
            target};
    }
    if (LedgerLock::ownerOf(target)) {
        return Error{ErrorCode::Busy,
                     QCoreApplication::translate(
                         "Ledger", "“%1”是正在使用的台账，不能覆盖；请换一个文件名。原文件未改动。")
                         .arg(file),
                     target};
    }
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (QFileInfo(target + suffix).size() == 0)
            continue;
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Ledger",
                                                 "“%1”旁边有未写完的数据“%2”，写在这里会混在一起；"
                                                 "请换一个文件名。原文件未改动。")
                         .arg(file, file + suffix),
                     target};
    }
    return {};
}

} // namespace

Result<BackupReport> backUpLedger(const QString& ledgerPath,
                                  const QString& target,
                                  const Clock& clock,
                                  Overwrite overwrite,
                                  const CopyGuard& guard)
{
    if (overwrite == Overwrite::No && QFileInfo(target).isFile())
        return targetExists(target);
    const Result<void> free = requireReplaceable(ledgerPath, target);
    if (!free)
        return free.error();
    Result<VerifiedCopy> copy = VerifiedCopy::make(ledgerPath, target, clock, guard);
    if (!copy)
        return copy.error();
    if (guard && !guard(CopyStep::Placing))
        return copyCancelled();
    const Result<void> placed = copy->place(overwrite == Overwrite::Yes);
    if (!placed)
        return placed.error();
    return BackupReport{
        copy->target(), copy->bytes(), copy->changes(), QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC)};
}

Result<void> verifyBackup(const QString& path)
{
    const auto named = [&](const Error& error) {
        return error.code == ErrorCode::Damaged ? unsoundBackup(path, error.detail) : error;
    };
    const Result<Connection> backup = Connection::open(path, Connection::Mode::ReadOnly);
    if (!backup)
        return named(backup.error());
    const Result<QString> structure = firstAnswer(backup->handle(), QStringLiteral("PRAGMA quick_check(1)"));
    if (!structure)
        return named(structure.error());
    if (*structure != QLatin1String("ok"))
        return unsoundBackup(path, *structure);
    // SQLite takes what is missing of a last page cut short for zeros.
    const Result<QString> page = firstAnswer(backup->handle(), QStringLiteral("PRAGMA page_size"));
    if (!page)
        return named(page.error());
    if (QFileInfo(path).size() % page->toLongLong() != 0)
        return unsoundBackup(path, QStringLiteral("cut within a page"));
    const Result<QString> changes =
        firstAnswer(backup->handle(), QStringLiteral("SELECT name FROM sqlite_schema WHERE name = 'change'"));
    if (!changes)
        return named(changes.error());
    if (changes->isEmpty())
        return unsoundBackup(path, QStringLiteral("no table of changes"));
    return {};
}

} // namespace jc
