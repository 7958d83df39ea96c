#include "core/ledger/operation.h"

#include "core/ledger/cbor.h"

#include <QCoreApplication>

#include <sodium.h>

namespace jc {

namespace {

constexpr qsizetype commitmentSaltSize = 16;
constexpr qsizetype hashSize = 32;
constexpr qint64 formatNumber = 1;

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray commitmentOver(const QByteArray& salt, const QByteArray& bytes)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, static_cast<std::size_t>(hashSize));
    crypto_generichash_update(&state, bytesOf(salt), static_cast<unsigned long long>(salt.size()));
    crypto_generichash_update(&state, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash_final(&state, bytesOf(hash), static_cast<std::size_t>(hashSize));
    return hash;
}

} // namespace

Committed Committed::over(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {};
    Committed committed;
    committed.bytes = bytes;
    committed.salt = QByteArray(commitmentSaltSize, Qt::Uninitialized);
    randombytes_buf(committed.salt.data(), static_cast<std::size_t>(commitmentSaltSize));
    committed.commitment = commitmentOver(committed.salt, bytes);
    return committed;
}

bool Committed::verifies() const
{
    if (bytes.isEmpty())
        return salt.isEmpty();
    return salt.size() == commitmentSaltSize && commitment == commitmentOver(salt, bytes);
}

void Committed::erase()
{
    bytes.clear();
    salt.clear();
}

QByteArray encodeParents(const QVector<OperationId>& parents)
{
    CborWriter writer;
    writer.array(parents.size());
    for (const OperationId& parent : parents) {
        writer.array(3);
        writer.id(parent.replica);
        writer.integer(parent.sequence);
        writer.integer(parent.position);
    }
    return writer.result();
}

Result<QVector<OperationId>> decodeParents(const QByteArray& bytes)
{
    CborReader reader(bytes);
    QVector<OperationId> parents;
    const qsizetype size = reader.array();
    bool fine = true;
    for (qsizetype i = 0; i < size && reader.isFine() && fine; ++i) {
        fine = reader.array() == 3;
        OperationId parent;
        parent.replica = reader.id();
        parent.sequence = reader.integer();
        parent.position = reader.integer();
        fine = fine && (parents.isEmpty() || parents.last() < parent);
        parents.append(parent);
    }
    if (!fine || !reader.isDone()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "Ledger", "台账中有一条操作无法读出；请运行校验，并从最近的备份恢复。"),
                     QStringLiteral("parents are not deterministic CBOR of format 1")};
    }
    return parents;
}

QByteArray hashOf(const ChangeRecord& change)
{
    CborWriter writer;
    writer.array(12);
    writer.integer(formatNumber);
    writer.bytes(change.previous);
    writer.id(change.replica);
    writer.integer(change.sequence);
    writer.integer(change.time);
    writer.integer(change.authority);
    writer.text(change.office);
    writer.text(change.user);
    writer.bytes(change.reason.commitment);
    writer.id(change.act);
    writer.bytes(change.undoes.isNull() ? QByteArray() : change.undoes.toBytes());
    writer.array(change.operations.size());
    for (const Operation& operation : change.operations) {
        writer.array(5);
        writer.integer(operation.entity);
        writer.id(operation.record);
        writer.bytes(encodeParents(operation.parents));
        writer.bytes(operation.personal.commitment);
        writer.bytes(operation.plain.commitment);
    }
    const QByteArray& bytes = writer.result();
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash),
                       static_cast<std::size_t>(hashSize),
                       bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()),
                       nullptr,
                       0);
    return hash;
}

} // namespace jc
