#include "core/ledger/statement.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <utility>

namespace jc {

Error storageError(sqlite3* handle, const QString& doing)
{
    const int code = sqlite3_extended_errcode(handle);
    const QString detail = QStringLiteral("%1: sqlite %2: %3")
                               .arg(doing)
                               .arg(code)
                               .arg(QString::fromUtf8(sqlite3_errmsg(handle)));
    if (code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_DIR_FSYNC) {
        // The bytes may have reached the disk all the same.
        return {ErrorCode::Storage,
                QCoreApplication::translate(
                    "Ledger", "磁盘未确认写入，这次保存可能没有存下；请检查磁盘，重新打开台账后核对。"),
                detail};
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                QCoreApplication::translate("Ledger", "台账正被另一个程序写入；请等它完成后重试。"),
                detail};
    case SQLITE_FULL:
        return {ErrorCode::Storage,
                QCoreApplication::translate("Ledger", "磁盘已满，未写入任何数据；请腾出空间后重试。"),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Storage,
                QCoreApplication::translate(
                    "Ledger", "台账文件或所在文件夹是只读的，未写入任何数据；请检查权限后重试。"),
                detail};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Storage,
                QCoreApplication::translate("Ledger", "无法打开“%1”；请检查文件夹是否存在、是否可写。")
                    .arg(QString::fromUtf8(sqlite3_db_filename(handle, "main"))),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                QCoreApplication::translate("Ledger", "台账文件已损坏；请保留此文件，并从最近的备份恢复。"),
                detail};
    default:
        return {
            ErrorCode::Storage,
            QCoreApplication::translate("Ledger", "读写台账文件时出错，未写入任何数据；请检查磁盘后重试。"),
            detail};
    }
}

Result<void> execute(sqlite3* handle, const QByteArray& sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return storageError(handle, QString::fromUtf8(sql.left(120)));
    return {};
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(std::exchange(other.m_bound, 0))
{}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bound, other.m_bound);
    return *this;
}

Result<Statement> Statement::prepare(sqlite3* handle, const QString& sql)
{
    Statement statement;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(handle,
                                        utf8.constData(),
                                        static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT,
                                        &statement.m_statement,
                                        nullptr);
    if (code != SQLITE_OK)
        return storageError(handle, sql);
    return statement;
}

Result<Statement*> keptStatement(Statement& slot, sqlite3* handle, const QString& sql)
{
    if (!slot.isPrepared()) {
        Result<Statement> statement = Statement::prepare(handle, sql);
        if (!statement)
            return statement.error();
        slot = std::move(*statement);
    }
    return &slot;
}

void Statement::bindNull(int position)
{
    note(sqlite3_bind_null(m_statement, position + 1));
}

void Statement::bind(int position, qint64 number)
{
    note(sqlite3_bind_int64(m_statement, position + 1, number));
}

void Statement::bind(int position, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_statement,
                             position + 1,
                             utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()),
                             SQLITE_TRANSIENT,
                             SQLITE_UTF8));
}

void Statement::bind(int position, const QByteArray& bytes)
{
    note(sqlite3_bind_blob64(m_statement,
                             position + 1,
                             bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()),
                             SQLITE_TRANSIENT));
}

void Statement::bind(int position, RecordId id)
{
    bind(position, id.toBytes());
}

void Statement::note(int code)
{
    if (m_bound == SQLITE_OK)
        m_bound = code;
}

Result<bool> Statement::step()
{
    if (m_bound != SQLITE_OK) {
        const Error error{
            ErrorCode::Storage,
            QCoreApplication::translate(
                "Ledger", "内容太长或内存不足，未写入任何数据；请缩短内容或关闭其他程序后重试。"),
            QStringLiteral("binding: sqlite %1").arg(m_bound)};
        reset();
        return error;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error =
        storageError(sqlite3_db_handle(m_statement), QString::fromUtf8(sqlite3_sql(m_statement)));
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped)
        return stepped.error();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bound = SQLITE_OK;
}

qint64 Statement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return textFromUtf8({utf8, sqlite3_column_bytes(m_statement, column)});
}

QByteArray Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

} // namespace jc
