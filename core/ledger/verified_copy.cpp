#include "core/ledger/verified_copy.h"

#include "core/base/durable_file.h"
#include "core/ledger/connection.h"
#include "core/ledger/copy_errors.h"
#include "core/ledger/ledger_contents.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <sqlite3.h>

#include <utility>

namespace jc {

namespace {

constexpr int operationsBetweenQuestions = 100'000; // some milliseconds
constexpr qint64 leftoverSeconds = qint64{24} * 60 * 60;

bool mayGoOn(const CopyGuard& guard, CopyStep step)
{
    return !guard || guard(step);
}

// Has the guard asked while one statement runs for long.
class GuardedConnection
{
public:
    GuardedConnection(sqlite3* handle, const CopyGuard& guard, CopyStep step)
        : m_handle(handle)
        , m_guard(guard)
        , m_step(step)
    {
        if (guard)
            sqlite3_progress_handler(handle, operationsBetweenQuestions, &GuardedConnection::isStopped, this);
    }
    ~GuardedConnection() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    GuardedConnection(const GuardedConnection&) = delete;
    GuardedConnection& operator=(const GuardedConnection&) = delete;

private:
    static int isStopped(void* self)
    {
        auto* const guarded = static_cast<GuardedConnection*>(self);
        return guarded->m_guard(guarded->m_step) ? 0 : 1;
    }

    sqlite3* m_handle;
    const CopyGuard& m_guard;
    CopyStep m_step;
};

// Names the file where SQLite only says that one is damaged.
Error ofSource(const QString& source, const Error& error)
{
    return error.code == ErrorCode::Damaged ? sourceDamaged(source, error.detail) : error;
}

Result<qint64> sizeInBytes(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(
        handle, QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

Result<bool> isInWalMode(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("PRAGMA journal_mode"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->text(0) == QLatin1String("wal");
}

Result<void> vacuumInto(sqlite3* handle, const QString& path)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("VACUUM INTO ?"));
    if (!statement)
        return statement.error();
    statement->bind(0, path);
    return statement->run();
}

// Only by age: whether another process still writes one cannot be asked without disturbing SQLite's locks.
void clearLeftovers(const QString& folder, const Clock& clock)
{
    const QFileInfoList leftovers = QDir(folder).entryInfoList(
        {QStringLiteral(".jc-*.part"), QStringLiteral(".jc-*.part-journal")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& leftover : leftovers) {
        const qint64 age = clock.now() / 1000 - leftover.lastModified().toSecsSinceEpoch();
        if (age > leftoverSeconds)
            QFile::remove(leftover.filePath());
    }
}

// Made by us and not by SQLite, so that a missing permission has its own words and the copy is as private as
// its source. The name is short: the target's may be as long as the file system allows.
Result<QString> emptyFileIn(const QString& folder, const QString& source)
{
    QString reason;
    for (int attempt = 0; attempt < 5; ++attempt) {
        QFile file(folder +
                   QStringLiteral("/.jc-%1.part").arg(QRandomGenerator::global()->generate64(), 0, 36));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            file.setPermissions(QFile::permissions(source) | QFile::ReadOwner | QFile::WriteOwner);
            return file.fileName();
        }
        reason = file.errorString();
    }
    return cannotWriteIn(folder, reason);
}

Result<void> checkIntegrity(sqlite3* handle, const QString& folder)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (statement->text(0) != QLatin1String("ok"))
        return wroteWrongly(folder, statement->text(0));
    return {};
}

// What the copy holds, once it is found whole.
Result<LedgerContents> readCopy(const QString& path, const CopyGuard& guard)
{
    const QString folder = QFileInfo(path).absolutePath();
    const Result<Connection> copy = Connection::open(path, Connection::Mode::ReadOnly);
    if (!copy)
        return wroteWrongly(folder, copy.error().detail);
    const GuardedConnection guarded(copy->handle(), guard, CopyStep::Verifying);
    Result<LedgerContents> contents = contentsOf(copy->handle());
    const Result<void> whole = contents ? checkIntegrity(copy->handle(), folder) : contents.error();
    if (whole)
        return contents;
    if (sqlite3_errcode(copy->handle()) == SQLITE_INTERRUPT)
        return copyCancelled();
    return whole.error().code == ErrorCode::Damaged ? wroteWrongly(folder, whole.error().detail)
                                                    : whole.error();
}

} // namespace

VerifiedCopy::VerifiedCopy(QString path, QString target)
    : m_path(std::move(path))
    , m_target(std::move(target))
{}

VerifiedCopy::VerifiedCopy(VerifiedCopy&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_target(std::move(other.m_target))
    , m_bytes(other.m_bytes)
    , m_changes(other.m_changes)
{}

VerifiedCopy::~VerifiedCopy()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

Result<VerifiedCopy>
VerifiedCopy::make(const QString& source, const QString& target, const Clock& clock, const CopyGuard& guard)
{
    QFileInfo wanted(target);
    // Through a link, the file it names is replaced, not the link.
    if (wanted.isSymLink() && wanted.exists())
        wanted = QFileInfo(wanted.canonicalFilePath());
    const QString folder = wanted.absolutePath();
    if (target.isEmpty() || wanted.isDir()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Ledger", "“%1”是文件夹；请写明文件名。")
                         .arg(QDir::toNativeSeparators(target)),
                     QStringLiteral("target is a directory")};
    }
    if (!QFileInfo(folder).isDir()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "文件夹“%1”不存在；请先建立文件夹。")
                         .arg(QDir::toNativeSeparators(folder)),
                     QStringLiteral("no such directory")};
    }
    // Before anything is written: is the source a ledger at all?
    const Result<Connection> probe = Connection::open(source, Connection::Mode::ReadOnly);
    if (!probe)
        return ofSource(source, probe.error());
    clearLeftovers(folder, clock);
    const Result<qint64> needed = sizeInBytes(probe->handle());
    if (!needed)
        return ofSource(source, needed.error());
    const Result<bool> writable = isInWalMode(probe->handle());
    if (!writable)
        return ofSource(source, writable.error());
    // Several rounds: a change committed between the two beginnings of reading makes a copy that is newer
    // than what it is compared with. The last time nothing can be committed in between; not sooner, for who
    // writes without a pause may leave no moment to lock in. Without WAL, reading alone keeps writers out.
    for (const bool holdWriters : {false, false, false, true}) {
        if (holdWriters && !*writable)
            break;
        const Result<QString> path = emptyFileIn(folder, source);
        if (!path)
            return path.error();
        VerifiedCopy copy(*path, wanted.absoluteFilePath());
        const qint64 available = QStorageInfo(folder).bytesAvailable();
        if (available >= 0 && available < *needed)
            return diskTooFull(folder, *needed, available);
        const Result<bool> equal = copy.fill(source, guard, holdWriters);
        if (!equal)
            return equal.error();
        if (*equal)
            return copy;
    }
    return wroteWrongly(folder, QStringLiteral("contents differ"));
}

Result<bool> VerifiedCopy::fill(const QString& source, const CopyGuard& guard, bool holdWriters)
{
    // Both are open before either reads: what lies between their beginnings is short.
    const Result<Connection> copied = Connection::open(source, Connection::Mode::ReadOnly);
    if (!copied)
        return ofSource(source, copied.error());
    const Result<Connection> compared =
        Connection::open(source, holdWriters ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
    // Where this program may not write, the difference found before stands.
    if (!compared && holdWriters)
        return false;
    if (!compared)
        return ofSource(source, compared.error());
    // A deferred transaction fixes what it sees at its first reading.
    const Result<void> begun =
        execute(compared->handle(), holdWriters ? "BEGIN IMMEDIATE" : "BEGIN; SELECT 1 FROM sqlite_schema");
    if (!begun)
        return ofSource(source, begun.error());
    if (!mayGoOn(guard, CopyStep::Copying))
        return copyCancelled();
    {
        const GuardedConnection guarded(copied->handle(), guard, CopyStep::Copying);
        const Result<void> done = vacuumInto(copied->handle(), m_path);
        if (!done)
            return copyError(copied->handle(), source, done.error());
    }
    const Result<void> flushed = flush();
    if (!flushed)
        return flushed.error();

    if (!mayGoOn(guard, CopyStep::Verifying))
        return copyCancelled();
    const Result<LedgerContents> held = readCopy(m_path, guard);
    if (!held)
        return held.error();
    const GuardedConnection guarded(compared->handle(), guard, CopyStep::Verifying);
    const Result<LedgerContents> wanted = contentsOf(compared->handle());
    if (!wanted)
        return copyError(compared->handle(), source, wanted.error());
    if (*wanted != *held)
        return false;
    if (!wanted->changes()) {
        return sourceDamaged(source, QStringLiteral("no table of changes"));
    }
    m_changes = *wanted->changes();
    m_bytes = QFileInfo(m_path).size();
    return true;
}

Result<void> VerifiedCopy::flush()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file))
        return cannotWriteIn(QFileInfo(m_path).absolutePath(), qt_error_string());
    forgetCachedBytes(file);
    return {};
}

// The error of reading the source or writing the copy, told apart.
Error VerifiedCopy::copyError(sqlite3* handle, const QString& source, const Error& error) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    switch (sqlite3_errcode(handle)) {
    case SQLITE_INTERRUPT:
        return copyCancelled();
    case SQLITE_FULL: {
        const Result<qint64> needed = sizeInBytes(handle);
        return diskTooFull(folder, needed ? *needed : 0, QStorageInfo(folder).bytesAvailable());
    }
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return sourceDamaged(source, error.detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error;
    default:
        return cannotWriteIn(folder, error.detail);
    }
}

Result<void> VerifiedCopy::place(bool replace)
{
    if (!replace && QFileInfo::exists(m_target))
        return targetExists(m_target);
    const QString folder = QFileInfo(m_target).absolutePath();
    if (replace) {
        const std::error_code failure = renameOver(m_path, m_target);
        if (failure)
            return cannotWriteIn(folder, QString::fromStdString(failure.message()));
    } else {
        QFile file(m_path);
        if (!file.rename(m_target))
            return cannotWriteIn(folder, file.errorString());
    }
    m_path.clear();
    flushFolder(folder);
    return {};
}

} // namespace jc
