// A change and its operations as format 1 defines them (docs/format.md §2), and the hashes that chain changes
// together.
//
// Each payload map has a salt of its own and a commitment BLAKE2b-256(salt || bytes); so has the reason. A
// change's hash covers the commitments, so that a personal map and its salt can be erased by law while the
// chain still verifies.
#pragma once

#include "core/base/record_id.h"

#include <QByteArray>
#include <QVector>

namespace jc {

// Bytes with their salt and commitment: a payload map in deterministic CBOR, or a reason in UTF-8.
struct Committed
{
    QByteArray bytes; // empty when there are none or they were erased
    QByteArray salt;  // 16 random bytes
    QByteArray commitment;

    // Nothing stays wholly empty.
    [[nodiscard]] static Committed over(const QByteArray& bytes);
    [[nodiscard]] bool verifies() const;
    // There was something once and it is gone.
    [[nodiscard]] bool isErased() const { return bytes.isEmpty() && !commitment.isEmpty(); }
    void erase();
};

// Who an operation is, in every ledger. Ordered by replica bytes, sequence, position.
struct OperationId
{
    RecordId replica;
    qint64 sequence = 0; // of its change, from 1
    qint64 position = 0; // within the change, from 0

    [[nodiscard]] friend bool operator==(const OperationId&, const OperationId&) = default;
    [[nodiscard]] friend auto operator<=>(const OperationId&, const OperationId&) = default;
};

struct Operation
{
    quint16 entity = 0;
    RecordId record;
    QVector<OperationId> parents; // ascending
    Committed personal;
    Committed plain;
};

struct ChangeRecord
{
    RecordId replica;
    qint64 sequence = 0;
    qint64 time = 0; // hybrid logical time
    int authority = 0;
    QString office;
    QString user;
    RecordId act;
    RecordId undoes; // null: takes nothing back
    Committed reason;
    QByteArray previous; // 32 bytes
    QByteArray hash;     // 32 bytes, over all of this
    QVector<Operation> operations;
};

[[nodiscard]] QByteArray encodeParents(const QVector<OperationId>& parents);
[[nodiscard]] Result<QVector<OperationId>> decodeParents(const QByteArray& bytes);
// BLAKE2b-256 over everything the change says, with commitments in place of payloads.
[[nodiscard]] QByteArray hashOf(const ChangeRecord& change);

} // namespace jc
