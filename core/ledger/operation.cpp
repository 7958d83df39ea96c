#include "core/ledger/operation.h"

#include <QCborStreamWriter>

#include <sodium.h>

namespace jc {

namespace {

constexpr qsizetype saltSize = 16;
constexpr qsizetype hashSize = 32;

QByteArray blake2b(const QByteArray& bytes)
{
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                       static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       nullptr,
                       0);
    return hash;
}

} // namespace

SealedMap SealedMap::over(const QByteArray& bytes)
{
    SealedMap map;
    map.bytes = bytes;
    map.salt.resize(saltSize);
    randombytes_buf(map.salt.data(), static_cast<std::size_t>(saltSize));
    map.commitment = blake2b(map.salt + bytes);
    return map;
}

bool SealedMap::verifies() const
{
    if (bytes.isEmpty())
        return true;
    return commitment == blake2b(salt + bytes);
}

QByteArray encodeParents(const QVector<OperationHead>& parents)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(static_cast<quint64>(parents.size()));
    for (const OperationHead& parent : parents) {
        writer.startArray(3);
        writer.append(parent.replica.toBytes());
        writer.append(parent.sequence);
        writer.append(qint64{parent.position});
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

QByteArray hashOf(const ChangeRecord& change, const QVector<QByteArray>& encodedParents)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(9);
    writer.append(change.previous);
    writer.append(change.replica.toBytes());
    writer.append(change.sequence);
    writer.append(change.time);
    writer.append(change.office);
    writer.append(change.user);
    writer.append(change.reason);
    writer.append(change.act.toBytes());
    writer.startArray(static_cast<quint64>(change.operations.size()));
    for (qsizetype i = 0; i < change.operations.size(); ++i) {
        const Operation& operation = change.operations[i];
        writer.startArray(5);
        writer.append(quint64{operation.entity});
        writer.append(operation.record.toBytes());
        writer.append(encodedParents[i]);
        writer.append(operation.personal.commitment);
        writer.append(operation.plain.commitment);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return blake2b(bytes);
}

} // namespace jc
