#include "core/ledger/ledger_contents.h"

#include "core/ledger/statement.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <bit>
#include <memory>

namespace jc {

namespace {

const QString changeTable = QStringLiteral("change");

// Each value with its type and length, so that neighbours cannot trade bytes.
class ValueHash
{
public:
    ValueHash() { crypto_generichash_init(&m_state, nullptr, 0, size); }

    void add(sqlite3_stmt* row, int column)
    {
        const int type = sqlite3_column_type(row, column);
        switch (type) {
        case SQLITE_INTEGER:
            addNumber(type, std::bit_cast<quint64>(sqlite3_column_int64(row, column)));
            break;
        case SQLITE_FLOAT:
            addNumber(type, std::bit_cast<quint64>(sqlite3_column_double(row, column)));
            break;
        case SQLITE_NULL:
            addNumber(type, 0);
            break;
        default: {
            const void* bytes = sqlite3_column_blob(row, column);
            const auto length = static_cast<quint64>(sqlite3_column_bytes(row, column));
            addNumber(type, length);
            if (length > 0)
                addBytes(bytes, length);
        }
        }
    }

    [[nodiscard]] QByteArray finish()
    {
        QByteArray hash(static_cast<qsizetype>(size), Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), size);
        return hash;
    }

private:
    static constexpr std::size_t size = 32;

    void addNumber(int type, quint64 number)
    {
        const std::array<quint64, 2> words{static_cast<quint64>(type), number};
        addBytes(words.data(), sizeof words);
    }
    void addBytes(const void* bytes, quint64 length)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(bytes), length);
    }

    crypto_generichash_state m_state;
};

struct FinalizeStatement
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

Result<TableContents> hashRows(sqlite3* handle, const QString& sql)
{
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &prepared, nullptr) != SQLITE_OK)
        return storageError(handle, sql);
    const std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement(prepared);
    const int columns = sqlite3_column_count(prepared);
    ValueHash hash;
    TableContents contents;
    int code = sqlite3_step(prepared);
    for (; code == SQLITE_ROW; code = sqlite3_step(prepared)) {
        ++contents.rows;
        for (int column = 0; column < columns; ++column)
            hash.add(prepared, column);
    }
    if (code != SQLITE_DONE)
        return storageError(handle, sql);
    contents.hash = hash.finish();
    return contents;
}

Result<qint64> pragmaNumber(sqlite3* handle, const QString& name)
{
    Result<Statement> statement = Statement::prepare(handle, QStringLiteral("PRAGMA ") + name);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return statement->integer(0);
}

// Not of virtual tables, whose rows stand in tables of their own, and not of SQLite's own, which a compact
// copy numbers anew.
Result<QStringList> plainTables(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(
        handle,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                       "ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"));
    if (!statement)
        return statement.error();
    QStringList names;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return names;
        names.append(statement->text(0));
    }
}

} // namespace

std::optional<qint64> LedgerContents::changes() const
{
    const auto table = tables.constFind(changeTable);
    return table == tables.constEnd() ? std::nullopt : std::optional<qint64>(table->rows);
}

QString LedgerContents::differenceFrom(const LedgerContents& other) const
{
    if (applicationId != other.applicationId || userVersion != other.userVersion)
        return QStringLiteral("application_id or user_version");
    if (schema != other.schema || tables.keys() != other.tables.keys())
        return QStringLiteral("schema");
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        const TableContents theirs = other.tables.value(table.key());
        if (*table != theirs) {
            return QStringLiteral("table %1, %2 rows and %3")
                .arg(table.key())
                .arg(table->rows)
                .arg(theirs.rows);
        }
    }
    return {};
}

Result<LedgerContents> contentsOf(sqlite3* handle)
{
    LedgerContents contents;
    const Result<qint64> application = pragmaNumber(handle, QStringLiteral("application_id"));
    const Result<qint64> version = pragmaNumber(handle, QStringLiteral("user_version"));
    if (!application || !version)
        return application ? version.error() : application.error();
    contents.applicationId = *application;
    contents.userVersion = *version;
    Result<TableContents> schema = hashRows(
        handle, QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
    if (!schema)
        return schema.error();
    contents.schema = std::move(*schema);
    const Result<QStringList> names = plainTables(handle);
    if (!names)
        return names.error();
    for (const QString& name : *names) {
        const QString quoted = u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
        // NOT INDEXED: both sides read in the order of the rows, whatever a planner thinks of either.
        Result<TableContents> table =
            hashRows(handle, QStringLiteral("SELECT * FROM %1 NOT INDEXED").arg(quoted));
        if (!table)
            return table.error();
        contents.tables.insert(name, std::move(*table));
    }
    return contents;
}

} // namespace jc
