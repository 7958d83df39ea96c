// One connection to a ledger file, set up the only way a ledger is ever opened: WAL, synchronous FULL, a busy
// timeout, secure_delete, trusted_schema off, application_id checked.
//
// Thread: stays in the thread that opened it. Qt Sql opens the file, so that there is one SQLite in the
// process; rows are moved on the handle (statement.h).
#pragma once

#include "core/base/result.h"

#include <QString>

struct sqlite3;

namespace jc {

class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    // "JCLF", told apart from any other SQLite file before anything in it is believed.
    static constexpr int applicationId = 0x4a434c46;
    // "JCL1": files of the trial version, whose format was not kept.
    static constexpr int trialApplicationId = 0x4a434c31;

    // Create: the file must not exist; where it cannot be made to the end nothing is left of it. Others: it
    // must be a ledger. ReadOnly also reads a closed ledger that is read-only for all or stands in a folder
    // where nothing can be made, and makes nothing beside it; others who change it meanwhile are not seen.
    [[nodiscard]] static Result<Connection> open(const QString& path, Mode mode);

    ~Connection();
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&& other) noexcept;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    Connection() = default;
    [[nodiscard]] Result<void> openFile(Mode mode);
    [[nodiscard]] Result<void> connect(Mode mode, bool frozen);
    [[nodiscard]] Result<void> requireApplicationId() const;
    void close();

    QString m_name; // of the QSqlDatabase
    QString m_path;
    sqlite3* m_handle = nullptr;
};

// Removes a ledger that was not made to the end, with what SQLite keeps beside it. It must be closed.
void removeLedgerFiles(const QString& path);

// Rolls back unless committed. BEGIN IMMEDIATE: the write lock is taken first, so a change never fails half
// way for it.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(sqlite3* handle);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(sqlite3* handle)
        : m_handle(handle)
    {}

    sqlite3* m_handle;
};

} // namespace jc
