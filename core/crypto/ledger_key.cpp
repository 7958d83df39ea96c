#include "core/crypto/ledger_key.h"

#include <QCoreApplication>

#include <sodium.h>

namespace jc {

namespace {

constexpr char derivationContext[crypto_kdf_CONTEXTBYTES + 1] = "jiangce1";

} // namespace

LedgerKey LedgerKey::random()
{
    return LedgerKey(SecretBytes::random(size));
}

Result<LedgerKey> LedgerKey::fromBytes(SecretBytes bytes)
{
    if (bytes.size() != size) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Crypto", "台账的密钥已损坏；请从最近的备份恢复。"),
                     QStringLiteral("key of %1 bytes").arg(bytes.size())};
    }
    return LedgerKey(std::move(bytes));
}

SecretBytes LedgerKey::keyFor(Purpose purpose) const
{
    SecretBytes key(size);
    crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<std::uint64_t>(purpose), derivationContext, m_bytes.data());
    return key;
}

} // namespace jc
