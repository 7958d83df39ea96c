#include "core/ledger/log_emptying.h"

#include "core/ledger/statement.h"

namespace jc {

namespace {

const QString emptyLogKey = QStringLiteral("empty-log"); // "1" or nothing

// False: somebody still reads from the log. SQLite says so in a row, not by an error.
Result<bool> truncateLog(sqlite3* handle)
{
    Result<Statement> statement =
        Statement::prepare(handle, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row && statement->integer(0) == 0;
}

} // namespace

Result<void> noteLogToEmpty(Ledger& ledger)
{
    return ledger.setSetting(emptyLogKey, QStringLiteral("1"));
}

Result<void> emptyNotedLog(Ledger& ledger)
{
    const Result<std::optional<QString>> noted = ledger.setting(emptyLogKey);
    if (!noted)
        return noted.error();
    if (noted->value_or(QString()).isEmpty())
        return {};
    const Result<bool> emptied = truncateLog(ledger.handle());
    if (!emptied)
        return emptied.error();
    return *emptied ? ledger.setSetting(emptyLogKey, QString()) : Result<void>();
}

} // namespace jc
