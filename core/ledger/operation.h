// One operation as it stands in the ledger, and the hashes that chain changes together.
//
// Each of the two payload maps has a salt of its own and a commitment BLAKE2b-256(salt || bytes). A change's
// hash covers the commitments, so a personal map and its salt can be erased by law while the chain still
// verifies.
#pragma once

#include "core/base/record_id.h"

#include <QByteArray>
#include <QVector>

namespace jc {

struct SealedMap
{
    QByteArray bytes; // deterministic CBOR; empty when there is none or it was erased
    QByteArray salt;  // 16 random bytes
    QByteArray commitment;

    // A map with nothing in it stays wholly empty.
    [[nodiscard]] static SealedMap over(const QByteArray& bytes);
    [[nodiscard]] bool verifies() const;
};

struct OperationHead
{
    RecordId replica;
    qint64 sequence = 0;
    int position = 0;
};

struct Operation
{
    quint16 entity = 0;
    RecordId record;
    QVector<OperationHead> parents;
    SealedMap personal;
    SealedMap plain;
};

struct ChangeRecord
{
    RecordId replica;
    qint64 sequence = 0;
    qint64 time = 0;
    QString office;
    QString user;
    QString reason;
    RecordId act;
    QByteArray previous; // 32 bytes
    QVector<Operation> operations;
};

[[nodiscard]] QByteArray encodeParents(const QVector<OperationHead>& parents);
// BLAKE2b-256 over everything a change says, with commitments in place of payloads.
[[nodiscard]] QByteArray hashOf(const ChangeRecord& change, const QVector<QByteArray>& encodedParents);

} // namespace jc
