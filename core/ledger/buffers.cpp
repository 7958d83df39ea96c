#include "core/ledger/buffers.h"

#include "core/ledger/key_store.h"
#include "core/ledger/statement.h"

namespace jc {

namespace {

// No field has this number: a buffer cannot be taken for a sealed field.
constexpr quint16 bufferPlace = 0xffff;

} // namespace

Result<void>
keepBuffer(Ledger& ledger, const EntityDescription& entity, RecordId record, const QByteArray& content)
{
    if (ledger.keys() == nullptr)
        return noLedgerKey();
    Result<Statement> statement = Statement::prepare(
        ledger.handle(), QStringLiteral("INSERT OR REPLACE INTO buffer VALUES (?, ?, ?, ?)"));
    if (!statement)
        return statement.error();
    statement->bind(0, qint64{entity.number});
    statement->bind(1, record);
    statement->bind(2, qint64{ledger.environment().clock.now()});
    statement->bind(3, ledger.keys()->box.seal({entity.number, record, bufferPlace}, content));
    return statement->run();
}

Result<void> dropBuffer(Ledger& ledger, const EntityDescription& entity, RecordId record)
{
    Result<Statement> statement = Statement::prepare(
        ledger.handle(), QStringLiteral("DELETE FROM buffer WHERE entity = ? AND record = ?"));
    if (!statement)
        return statement.error();
    statement->bind(0, qint64{entity.number});
    statement->bind(1, record);
    return statement->run();
}

Result<QVector<LedgerBuffer>> buffersOf(const Ledger& ledger)
{
    if (ledger.keys() == nullptr)
        return noLedgerKey();
    Result<Statement> statement = Statement::prepare(
        ledger.handle(),
        QStringLiteral("SELECT entity, record, changed, box FROM buffer ORDER BY changed DESC"));
    if (!statement)
        return statement.error();
    QVector<LedgerBuffer> buffers;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return buffers;
        const auto entity = static_cast<quint16>(statement->integer(0));
        const Result<RecordId> record = RecordId::fromBytes(statement->bytes(1));
        if (!record)
            return record.error();
        const Result<QByteArray> content =
            ledger.keys()->box.open({entity, *record, bufferPlace}, statement->bytes(3));
        if (content)
            buffers.append({entity, *record, statement->integer(2), *content});
    }
}

} // namespace jc
