#include "core/ledger/connection.h"

#include "core/ledger/name_match.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <utility>

namespace jc {

namespace {

Error wrongFile(const QString& path, const QString& detail)
{
    return {ErrorCode::WrongFile,
            QCoreApplication::translate("Ledger", "“%1”不是匠册台账；请选择扩展名为 .jiangce 的台账文件。")
                .arg(QFileInfo(path).fileName()),
            detail};
}

// Never opens the file itself: closing it would let go of every POSIX lock this process has on it, those of
// SQLite's other connections included, and another program could then take the -wal away beneath them
// (sqlite.org/howtocorrupt.html, 2.2).
Result<void> requireLedgerFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Ledger", "找不到台账文件“%1”；请检查路径，或新建台账。").arg(path),
            QStringLiteral("no such file")};
    }
    if (info.isDir() || !info.isReadable()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Ledger", "无法读取“%1”；请检查文件权限。").arg(path),
                     QStringLiteral("a directory, or no permission")};
    }
    return {};
}

Result<void> requireNewFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return Error{
            ErrorCode::AlreadyExists,
            QCoreApplication::translate("Ledger", "“%1”已经存在；请换一个文件名，原文件未改动。").arg(path),
            {}};
    }
    if (!info.absoluteDir().exists()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ledger", "文件夹“%1”不存在；请先建立文件夹。")
                         .arg(info.absolutePath()),
                     {}};
    }
    return {};
}

Result<qint64> readInteger(sqlite3* handle, const QString& sql)
{
    Result<Statement> statement = Statement::prepare(handle, sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

// WAL may be refused (a file system without shared memory); a ledger that only seems safe is worse than none.
Result<void> requireWal(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("PRAGMA journal_mode=WAL"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (statement->text(0) != QLatin1String("wal")) {
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Ledger", "这个位置不能安全保存台账；请把台账放在本机硬盘上再打开。"),
            QStringLiteral("journal_mode is ") + statement->text(0)};
    }
    return {};
}

} // namespace

Result<Connection> Connection::open(const QString& path, Mode mode)
{
    const Result<void> fits = mode == Mode::Create ? requireNewFile(path) : requireLedgerFile(path);
    if (!fits)
        return fits.error();

    Connection connection;
    connection.m_path = path;
    connection.m_name = QStringLiteral("ledger-") + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
        database.setDatabaseName(path);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
        if (mode == Mode::ReadOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        database.setConnectOptions(options);
        if (!database.open()) {
            return Error{
                ErrorCode::Storage,
                QCoreApplication::translate("Ledger", "无法打开“%1”；请检查文件夹是否存在、是否可写。")
                    .arg(path),
                database.lastError().text()};
        }
        const QVariant handle = database.driver()->handle();
        connection.m_handle = *static_cast<sqlite3* const*>(handle.constData());
    }
    sqlite3* const handle = connection.m_handle;

    if (mode == Mode::Create) {
        const Result<void> marked =
            execute(handle, "PRAGMA application_id=" + QByteArray::number(applicationId));
        if (!marked)
            return marked.error();
    } else {
        const Result<qint64> id = readInteger(handle, QStringLiteral("PRAGMA application_id"));
        if (!id && sqlite3_errcode(handle) == SQLITE_NOTADB)
            return wrongFile(path, id.error().detail);
        if (!id)
            return id.error();
        if (*id != applicationId)
            return wrongFile(path, QStringLiteral("application_id %1").arg(*id));
    }
    if (mode != Mode::ReadOnly) {
        const Result<void> wal = requireWal(handle);
        if (!wal)
            return wal.error();
    }
    const Result<void> set = execute(handle,
                                     "PRAGMA synchronous=FULL;"
                                     "PRAGMA trusted_schema=OFF;"
                                     "PRAGMA secure_delete=ON;"
                                     "PRAGMA temp_store=MEMORY;"
                                     "PRAGMA cache_size=-65536;"
                                     "PRAGMA foreign_keys=OFF;");
    if (!set)
        return set.error();
    const Result<void> named = registerNameMatch(handle);
    if (!named)
        return named.error();
    return connection;
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    m_handle = nullptr;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Connection::~Connection()
{
    close();
}

Connection::Connection(Connection&& other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_path(std::exchange(other.m_path, {}))
    , m_handle(std::exchange(other.m_handle, nullptr))
{}

Connection& Connection::operator=(Connection&& other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    return *this;
}

Result<Transaction> Transaction::begin(sqlite3* handle)
{
    const Result<void> begun = execute(handle, "BEGIN IMMEDIATE");
    if (!begun)
        return begun.error();
    return Transaction(handle);
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back by itself; then there is nothing to end.
    if (m_handle != nullptr && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{}

Result<void> Transaction::commit()
{
    const Result<void> committed = execute(m_handle, "COMMIT");
    if (committed)
        m_handle = nullptr;
    return committed;
}

} // namespace jc
