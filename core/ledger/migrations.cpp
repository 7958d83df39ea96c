#include "core/ledger/migrations.h"

#include "core/ledger/backup_store.h"
#include "core/ledger/connection.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace jc {

namespace {

Result<qint64> userVersion(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("PRAGMA user_version"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

} // namespace

Result<QVector<QByteArray>> shippedMigrations()
{
    QVector<QByteArray> steps;
    for (int number = 1;; ++number) {
        QFile file(QStringLiteral(":/jiangce/migrations/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
        if (!file.exists())
            break;
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Storage, file.errorString(), file.fileName()};
        steps.append(file.readAll());
    }
    return steps;
}

Result<bool> isCurrent(sqlite3* handle, const QVector<QByteArray>& steps)
{
    const Result<qint64> version = userVersion(handle);
    if (!version)
        return version.error();
    // No program writes one; damaged bytes do.
    if (*version < 0) {
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate("Ledger", "台账文件已损坏；请保留此文件，并从最近的备份恢复。"),
            QStringLiteral("user_version %1").arg(*version)};
    }
    if (*version > steps.size()) {
        return Error{ErrorCode::NewerFile,
                     QCoreApplication::translate(
                         "Ledger", "这个台账由更新版本的匠册保存；请升级本机的程序后再打开，文件未改动。"),
                     QStringLiteral("user_version %1, program knows %2").arg(*version).arg(steps.size())};
    }
    return *version == steps.size();
}

Result<void> migrate(sqlite3* handle, const QVector<QByteArray>& steps)
{
    const Result<bool> current = isCurrent(handle, steps);
    if (!current)
        return current.error();
    Result<qint64> version = userVersion(handle);
    if (!version)
        return version.error();
    for (qsizetype step = *version; step < steps.size(); ++step) {
        Result<Transaction> transaction = Transaction::begin(handle);
        if (!transaction)
            return transaction.error();
        const Result<void> done =
            execute(handle, steps[step] + "\nPRAGMA user_version=" + QByteArray::number(step + 1));
        if (!done)
            return done.error();
        const Result<void> committed = transaction->commit();
        if (!committed)
            return committed.error();
    }
    return {};
}

Result<void>
migrateOnBackup(const QString& path, sqlite3* handle, const QVector<QByteArray>& steps, const Clock& clock)
{
    const Result<bool> current = isCurrent(handle, steps);
    if (!current)
        return current.error();
    if (*current)
        return {};
    const Result<BackupReport> kept = makeRoutineBackup(path, clock);
    if (!kept)
        return kept.error();
    const Result<void> migrated = migrate(handle, steps);
    if (migrated)
        return {};
    Error error = migrated.error();
    error.message += QCoreApplication::translate("Ledger", "升级前的台账已备份到“%1”。")
                         .arg(QDir::toNativeSeparators(kept->path));
    return error;
}

} // namespace jc
