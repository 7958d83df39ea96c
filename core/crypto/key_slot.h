// A ledger key wrapped for keeping: under a passphrase (Argon2id), or in the open slot, which has the same
// form and protects nothing: its wrapping key is derived from a published text, so that setting a passphrase
// later changes one row.
#pragma once

#include "core/crypto/ledger_key.h"

#include <QString>

namespace jc {

// Argon2id as libsodium counts it; stored with the slot.
struct PassphraseCost
{
    quint64 operations = 3;
    quint64 memoryBytes = quint64{64} * 1024 * 1024;

    // RFC 9106, second choice of parameters: memory and passes. About a quarter of a second on an office
    // machine.
    [[nodiscard]] static constexpr PassphraseCost standard() { return {}; }
    // The least the library takes. For tests: it protects little.
    [[nodiscard]] static PassphraseCost least();
};

struct KeySlot
{
    enum class Kind { Open = 0, Passphrase = 1 };

    Kind kind = Kind::Open;
    QByteArray salt; // 16 bytes
    PassphraseCost cost;
    QByteArray box; // nonce, ciphertext and tag; bound to kind and cost
};

[[nodiscard]] Result<KeySlot> makeOpenSlot(const LedgerKey& key);
// The passphrase is taken in NFKC, so that full-width digits are digits.
[[nodiscard]] Result<KeySlot>
makePassphraseSlot(const LedgerKey& key, const QString& passphrase, PassphraseCost cost);

// WrongPassphrase: it does not open. Damaged: the slot asks for more than 1 GiB or ten passes, or is
// malformed.
[[nodiscard]] Result<LedgerKey> openSlot(const KeySlot& slot, const QString& passphrase = {});

} // namespace jc
