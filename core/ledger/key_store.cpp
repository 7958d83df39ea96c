#include "core/ledger/key_store.h"

#include "core/crypto/passphrase.h"
#include "core/ledger/audit.h"
#include "core/ledger/log_emptying.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>

namespace jc {

namespace {

// Trying one may take seconds; a file from elsewhere must not ask for an hour.
constexpr int mostSlots = 16;

Result<void> storeSlot(sqlite3* handle, const KeySlot& slot)
{
    Result<Statement> statement = Statement::prepare(
        handle,
        QStringLiteral("INSERT INTO key_slot (kind, salt, operations, memory, box) VALUES (?, ?, ?, ?, ?)"));
    if (!statement)
        return statement.error();
    statement->bind(0, static_cast<qint64>(slot.kind));
    statement->bind(1, slot.salt);
    statement->bind(2, static_cast<qint64>(slot.cost.operations));
    statement->bind(3, static_cast<qint64>(slot.cost.memoryBytes));
    statement->bind(4, slot.box);
    return statement->run();
}

Result<QVector<KeySlot>> readSlots(sqlite3* handle)
{
    Result<Statement> statement = Statement::prepare(
        handle,
        QStringLiteral("SELECT kind, salt, operations, memory, box FROM key_slot ORDER BY n LIMIT %1")
            .arg(mostSlots));
    if (!statement)
        return statement.error();
    QVector<KeySlot> found;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        KeySlot slot;
        const qint64 kind = statement->integer(0);
        if (kind != static_cast<qint64>(KeySlot::Kind::Open) &&
            kind != static_cast<qint64>(KeySlot::Kind::Passphrase))
            continue; // of a later format: another slot may open
        slot.kind = static_cast<KeySlot::Kind>(kind);
        slot.salt = statement->bytes(1);
        slot.cost = {static_cast<quint64>(statement->integer(2)),
                     static_cast<quint64>(statement->integer(3))};
        slot.box = statement->bytes(4);
        found.append(slot);
    }
    if (found.isEmpty()) {
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate("Ledger", "台账中没有密钥，可能未建完或已损坏；请从最近的备份恢复。"),
            QStringLiteral("no key slot")};
    }
    return found;
}

Result<KeySlot> slotFor(const LedgerKey& key, const QString& passphrase, PassphraseCost cost)
{
    if (passphrase.isEmpty())
        return makeOpenSlot(key);
    const Result<void> good = requireGoodPassphrase(passphrase);
    if (!good)
        return good.error();
    return makePassphraseSlot(key, passphrase, cost);
}

} // namespace

Result<SharedKeys> makeKeys(sqlite3* handle, const QString& passphrase, PassphraseCost cost)
{
    LedgerKey key = LedgerKey::random();
    const Result<KeySlot> slot = slotFor(key, passphrase, cost);
    if (!slot)
        return slot.error();
    const Result<void> stored = storeSlot(handle, *slot);
    if (!stored)
        return stored.error();
    return std::make_shared<const KeyRing>(std::move(key));
}

Result<SharedKeys> openKeys(sqlite3* handle, const QString& passphrase)
{
    const Result<QVector<KeySlot>> known = readSlots(handle);
    if (!known)
        return known.error();
    std::optional<Error> refused;
    for (const KeySlot& slot : *known) {
        if (slot.kind == KeySlot::Kind::Passphrase && passphrase.isEmpty()) {
            refused = Error{ErrorCode::Locked,
                            QCoreApplication::translate("Ledger", "这个台账设有口令；请输入口令后打开。"),
                            QStringLiteral("no passphrase given")};
            continue;
        }
        Result<LedgerKey> key = openSlot(slot, passphrase);
        if (key)
            return std::make_shared<const KeyRing>(std::move(*key));
        refused = key.error();
    }
    return *refused;
}

Error noLedgerKey()
{
    return {ErrorCode::Locked,
            QCoreApplication::translate("Ledger", "这个台账设有口令；请先输入口令。"),
            QStringLiteral("no key")};
}

Result<bool> hasPassphrase(sqlite3* handle)
{
    const Result<QVector<KeySlot>> known = readSlots(handle);
    if (!known)
        return known.error();
    for (const KeySlot& slot : *known) {
        if (slot.kind == KeySlot::Kind::Open)
            return false;
    }
    return true;
}

Result<void> setPassphrase(Ledger& ledger, const QString& passphrase, const Author& author)
{
    if (ledger.keys() == nullptr)
        return noLedgerKey();
    const Result<KeySlot> slot = slotFor(ledger.keys()->key, passphrase, ledger.environment().passphraseCost);
    if (!slot)
        return slot.error();
    Result<Transaction> transaction = Transaction::begin(ledger.handle());
    if (!transaction)
        return transaction.error();
    Result<void> done = execute(ledger.handle(), "DELETE FROM key_slot");
    if (done)
        done = storeSlot(ledger.handle(), *slot);
    if (done) {
        done = appendAudit(ledger,
                           {.user = author.user,
                            .action = passphrase.isEmpty() ? QStringLiteral("passphrase-removed")
                                                           : QStringLiteral("passphrase-set")});
    }
    // The old slot must not stay readable in the log of the file: whoever knew the old passphrase could open
    // it.
    if (done)
        done = noteLogToEmpty(ledger);
    if (done)
        done = transaction->commit();
    return done ? emptyNotedLog(ledger) : done;
}

} // namespace jc
