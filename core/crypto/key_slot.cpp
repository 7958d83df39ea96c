#include "core/crypto/key_slot.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>
#include <cstring>

namespace jc {

namespace {

constexpr std::size_t slotNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t slotTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t boxSize = slotNonceSize + LedgerKey::size + slotTagSize;
constexpr quint64 greatestMemory = quint64{1024} * 1024 * 1024;
constexpr quint64 greatestOperations = 10;
constexpr char openText[] = "jiangce open slot: this ledger has no passphrase";

Error damagedSlot(const QString& detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Crypto", "台账的密钥已损坏；请从最近的备份恢复。"),
            detail};
}

std::array<unsigned char, 17> boundTo(const KeySlot& slot)
{
    std::array<unsigned char, 17> bytes{};
    bytes[0] = static_cast<unsigned char>(slot.kind);
    for (unsigned i = 0; i < 8; ++i) {
        bytes[1 + i] = static_cast<unsigned char>(slot.cost.operations >> (8 * i) & 0xffU);
        bytes[9 + i] = static_cast<unsigned char>(slot.cost.memoryBytes >> (8 * i) & 0xffU);
    }
    return bytes;
}

Result<SecretBytes> wrappingKey(const KeySlot& slot, const QString& passphrase)
{
    if (slot.salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES))
        return damagedSlot(QStringLiteral("salt of %1 bytes").arg(slot.salt.size()));
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (slot.kind == KeySlot::Kind::Open) {
        crypto_generichash(key.data(),
                           key.size(),
                           reinterpret_cast<const unsigned char*>(openText),
                           sizeof(openText) - 1,
                           nullptr,
                           0);
        return key;
    }
    // A slot from a foreign file must not be able to ask for all memory or an hour.
    if (slot.cost.memoryBytes > greatestMemory || slot.cost.operations > greatestOperations ||
        slot.cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN ||
        slot.cost.operations < crypto_pwhash_OPSLIMIT_MIN)
        return damagedSlot(QStringLiteral("Argon2 cost out of bounds"));
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    const int derived = crypto_pwhash(key.data(),
                                      key.size(),
                                      utf8.constData(),
                                      static_cast<unsigned long long>(utf8.size()),
                                      reinterpret_cast<const unsigned char*>(slot.salt.constData()),
                                      slot.cost.operations,
                                      static_cast<std::size_t>(slot.cost.memoryBytes),
                                      crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (derived != 0) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Crypto", "内存不足，无法核对口令；请关闭其他程序后重试。"),
                     QStringLiteral("crypto_pwhash")};
    }
    return key;
}

Result<KeySlot> wrap(KeySlot slot, const LedgerKey& key, const QString& passphrase)
{
    slot.salt = QByteArray(static_cast<qsizetype>(crypto_pwhash_SALTBYTES), Qt::Uninitialized);
    randombytes_buf(slot.salt.data(), static_cast<std::size_t>(slot.salt.size()));
    const Result<SecretBytes> wrapping = wrappingKey(slot, passphrase);
    if (!wrapping)
        return wrapping.error();
    slot.box = QByteArray(static_cast<qsizetype>(boxSize), Qt::Uninitialized);
    auto* const bytes = reinterpret_cast<unsigned char*>(slot.box.data());
    randombytes_buf(bytes, slotNonceSize);
    const auto bound = boundTo(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + slotNonceSize,
                                               nullptr,
                                               key.bytes().data(),
                                               key.bytes().size(),
                                               bound.data(),
                                               bound.size(),
                                               nullptr,
                                               bytes,
                                               wrapping->data());
    return slot;
}

} // namespace

PassphraseCost PassphraseCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Result<KeySlot> makeOpenSlot(const LedgerKey& key)
{
    KeySlot slot;
    slot.kind = KeySlot::Kind::Open;
    return wrap(slot, key, {});
}

Result<KeySlot> makePassphraseSlot(const LedgerKey& key, const QString& passphrase, PassphraseCost cost)
{
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Crypto", "口令为空；请输入口令。"),
                     QStringLiteral("empty passphrase")};
    }
    KeySlot slot;
    slot.kind = KeySlot::Kind::Passphrase;
    slot.cost = cost;
    return wrap(slot, key, passphrase);
}

Result<LedgerKey> openSlot(const KeySlot& slot, const QString& passphrase)
{
    if (slot.box.size() != static_cast<qsizetype>(boxSize))
        return damagedSlot(QStringLiteral("box of %1 bytes").arg(slot.box.size()));
    const Result<SecretBytes> wrapping = wrappingKey(slot, passphrase);
    if (!wrapping)
        return wrapping.error();
    SecretBytes key(LedgerKey::size);
    const auto* const bytes = reinterpret_cast<const unsigned char*>(slot.box.constData());
    const auto bound = boundTo(slot);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(),
                                                                  nullptr,
                                                                  nullptr,
                                                                  bytes + slotNonceSize,
                                                                  boxSize - slotNonceSize,
                                                                  bound.data(),
                                                                  bound.size(),
                                                                  bytes,
                                                                  wrapping->data());
    if (opened != 0) {
        if (slot.kind == KeySlot::Kind::Open)
            return damagedSlot(QStringLiteral("open slot does not open"));
        return Error{ErrorCode::WrongPassphrase,
                     QCoreApplication::translate("Crypto", "口令不对；请检查大小写和输入法后重试。"),
                     QStringLiteral("slot does not open")};
    }
    return LedgerKey::fromBytes(std::move(key));
}

} // namespace jc
