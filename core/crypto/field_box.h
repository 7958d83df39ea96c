// Seals the value of one field of one record: XChaCha20-Poly1305, bound to its place, so that a box moved to
// another record or field does not open.
//
// A box is: version byte 1, random nonce (24 bytes), ciphertext with tag. Plaintext is padded to steps of 16
// bytes (ISO 7816-4), so that its length tells little. Immutable; safe to share between threads.
#pragma once

#include "core/base/record_id.h"
#include "core/crypto/ledger_key.h"

namespace jc {

struct FieldPlace
{
    quint16 entity = 0;
    RecordId record;
    quint16 field = 0; // 0: the personal map of an operation
};

class FieldBox
{
public:
    explicit FieldBox(const LedgerKey& key)
        : m_key(key.keyFor(LedgerKey::Purpose::Fields))
    {}

    [[nodiscard]] QByteArray seal(const FieldPlace& place, QByteArrayView plain) const;
    // Damaged: the box was changed, cut or moved, or belongs to another key.
    [[nodiscard]] Result<QByteArray> open(const FieldPlace& place, QByteArrayView box) const;

private:
    SecretBytes m_key;
};

} // namespace jc
