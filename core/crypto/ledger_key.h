// The random key of one ledger, from which the keys for its several uses are derived (BLAKE2b, crypto_kdf).
// Wiped when let go.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <cstdint>

namespace jc {

class LedgerKey
{
public:
    static constexpr std::size_t size = 32;

    // A key for one purpose does not tell the others.
    enum class Purpose : std::uint64_t { Fields = 1, Index = 2 };

    [[nodiscard]] static LedgerKey random();
    [[nodiscard]] static Result<LedgerKey> fromBytes(SecretBytes bytes);

    [[nodiscard]] SecretBytes keyFor(Purpose purpose) const;
    // For wrapping in a slot.
    [[nodiscard]] const SecretBytes& bytes() const { return m_bytes; }

private:
    explicit LedgerKey(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {}

    SecretBytes m_bytes;
};

} // namespace jc
