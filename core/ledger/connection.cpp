#include "core/ledger/connection.h"

#include "core/ledger/name_match.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
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

Error cannotOpen(const QString& path, const QString& detail)
{
    return {ErrorCode::Storage,
            QCoreApplication::translate("Ledger", "无法打开“%1”；请检查文件夹是否存在、是否可写。").arg(path),
            detail};
}

// Asks the directory only. Opening and closing the file here would drop the locks that another connection of
// this process holds on it (POSIX), and the next program to close the ledger would take its log away.
Result<void> requireLedgerFile(const QString& path, bool toWrite)
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
                     info.isDir() ? QStringLiteral("a directory") : QStringLiteral("not readable")};
    }
    // SQLite would open it all the same and make its files beside it read-only as well.
    if (toWrite && !info.isWritable()) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate(
                         "Ledger", "台账文件或所在文件夹是只读的，未写入任何数据；请检查权限后重试。"),
                     QStringLiteral("not writable")};
    }
    return {};
}

// Whether the last call failed because files beside the ledger can be neither made nor opened.
bool cannotKeepFiles(sqlite3* handle)
{
    const int code = handle != nullptr ? sqlite3_errcode(handle) & 0xff : SQLITE_OK;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
}

bool isReadOnlyForAll(const QString& path)
{
    return !QFile::permissions(path).testAnyFlags(QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
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

// A ledger may come from anywhere: triggers and views in it, which format 1 has none of, must not act when it
// is written.
void distrustSchema(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

} // namespace

Result<Connection> Connection::open(const QString& path, Mode mode)
{
    const Result<void> fits =
        mode == Mode::Create ? requireNewFile(path) : requireLedgerFile(path, mode == Mode::ReadWrite);
    if (!fits)
        return fits.error();
    Connection connection;
    connection.m_path = path;
    const Result<void> ready = connection.openFile(mode);
    if (!ready) {
        connection.close();
        if (mode == Mode::Create)
            removeLedgerFiles(path);
        return ready.error();
    }
    return connection;
}

Result<void> Connection::openFile(Mode mode)
{
    // A reader keeps files of its own beside the ledger. Where the ledger is read-only for everybody these
    // would be too, and hinder the first writer afterwards; where the folder is, they cannot be made. Without
    // a log to be read the file alone is the ledger.
    const bool alone = mode == Mode::ReadOnly && QFileInfo(m_path + QStringLiteral("-wal")).size() == 0;
    const bool frozen = alone && isReadOnlyForAll(m_path);
    Result<void> done = connect(mode, frozen);
    if (done && mode == Mode::Create)
        done = execute(m_handle, "PRAGMA application_id=" + QByteArray::number(applicationId));
    else if (done)
        done = requireApplicationId();
    if (!done && alone && !frozen && cannotKeepFiles(m_handle)) {
        close();
        done = connect(mode, true);
        if (done)
            done = requireApplicationId();
    }
    if (done)
        distrustSchema(m_handle);
    if (done && mode != Mode::ReadOnly)
        done = requireWal(m_handle);
    if (done) {
        done = execute(m_handle,
                       "PRAGMA synchronous=FULL;"
                       "PRAGMA trusted_schema=OFF;"
                       "PRAGMA cell_size_check=ON;"
                       "PRAGMA secure_delete=ON;"
                       "PRAGMA temp_store=MEMORY;"
                       "PRAGMA cache_size=-65536;"
                       "PRAGMA foreign_keys=OFF;");
    }
    if (done)
        done = registerNameMatch(m_handle);
    return done;
}

Result<void> Connection::connect(Mode mode, bool frozen)
{
    m_name = QStringLiteral("ledger-") + QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString name = m_path;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (frozen) {
        const QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
        name = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1");
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return cannotOpen(m_path, database.lastError().text());
    const QVariant handle = database.driver()->handle();
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    return {};
}

Result<void> Connection::requireApplicationId() const
{
    const Result<qint64> id = readInteger(m_handle, QStringLiteral("PRAGMA application_id"));
    if (!id) {
        const bool otherKind = (sqlite3_errcode(m_handle) & 0xff) == SQLITE_NOTADB;
        return otherKind ? wrongFile(m_path, id.error().detail) : id.error();
    }
    if (*id == trialApplicationId) {
        return Error{ErrorCode::WrongFile,
                     QCoreApplication::translate(
                         "Ledger",
                         "“%1”由试用版保存，正式版不能打开；请用试用版导出表格后在新台账中导入，文件未改动。")
                         .arg(QFileInfo(m_path).fileName()),
                     QStringLiteral("trial format")};
    }
    if (*id != applicationId)
        return wrongFile(m_path, QStringLiteral("application_id %1").arg(*id));
    return {};
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

void removeLedgerFiles(const QString& path)
{
    for (const char* ending : {"-journal", "-wal", "-shm", ""})
        QFile::remove(path + QLatin1String(ending));
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
