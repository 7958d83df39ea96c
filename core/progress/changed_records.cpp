#include "core/progress/changed_records.h"

#include "core/ledger/completion_mark.h"
#include "core/ledger/statement.h"

namespace jc {

namespace {

constexpr qint64 worthFollowing = 5000;

Result<qint64> singleNumber(const Ledger& ledger, const QString& sql)
{
    Result<Statement> statement = Statement::prepare(ledger.handle(), sql);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

} // namespace

Result<ChangedRecords> LogCursor::advance(const Ledger& ledger)
{
    const Result<qint64> schema = singleNumber(ledger, QStringLiteral("PRAGMA schema_version"));
    const Result<qint64> last = singleNumber(ledger, QStringLiteral("SELECT max(n) FROM op"));
    const Result<QString> completed = completionMark(ledger);
    if (!schema)
        return schema.error();
    if (!last)
        return last.error();
    if (!completed)
        return completed.error();
    const qint64 seen = m_operation;
    const bool anew = seen < 0 || *schema != m_schema || *completed != m_completed || *last < seen ||
                      *last - seen > worthFollowing;
    ChangedRecords changed;
    changed.everything = anew;
    if (!anew) {
        Result<Statement> statement = Statement::prepare(
            ledger.handle(), QStringLiteral("SELECT DISTINCT entity, record FROM op WHERE n > ? AND n <= ?"));
        if (!statement)
            return statement.error();
        statement->bind(0, seen);
        statement->bind(1, *last);
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            changed.byEntity[static_cast<quint16>(statement->integer(0))].append(statement->integer(1));
        }
    }
    m_operation = *last;
    m_schema = *schema;
    m_completed = *completed;
    return changed;
}

} // namespace jc
