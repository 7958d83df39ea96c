#include "core/crypto/field_box.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>
#include <cstring>

namespace jc {

namespace {

constexpr char boxVersion = 1;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t paddingStep = 16;
constexpr qsizetype headSize = 1 + qsizetype{nonceSize};

using PlaceBytes = std::array<unsigned char, 5 + 2 + RecordId::size + 2>;

PlaceBytes bytesOfPlace(const FieldPlace& place)
{
    PlaceBytes bytes{'f', 'i', 'e', 'l', 'd'};
    bytes[5] = static_cast<unsigned char>(place.entity >> 8U);
    bytes[6] = static_cast<unsigned char>(place.entity & 0xffU);
    std::memcpy(bytes.data() + 7, place.record.toBytes().constData(), RecordId::size);
    bytes[7 + RecordId::size] = static_cast<unsigned char>(place.field >> 8U);
    bytes[8 + RecordId::size] = static_cast<unsigned char>(place.field & 0xffU);
    return bytes;
}

Error damagedBox()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "Crypto", "台账中有一处加密内容无法打开，可能已损坏；请运行校验，并从最近的备份恢复。"),
            QStringLiteral("box does not open")};
}

} // namespace

QByteArray FieldBox::seal(const FieldPlace& place, QByteArrayView plain) const
{
    const auto plainSize = static_cast<std::size_t>(plain.size());
    const std::size_t padded = (plainSize / paddingStep + 1) * paddingStep;
    QByteArray box(headSize + static_cast<qsizetype>(padded + tagSize), Qt::Uninitialized);
    auto* const bytes = reinterpret_cast<unsigned char*>(box.data());
    box[0] = boxVersion;
    unsigned char* const nonce = bytes + 1;
    unsigned char* const text = bytes + headSize;
    randombytes_buf(nonce, nonceSize);
    if (plainSize > 0)
        std::memcpy(text, plain.data(), plainSize);
    text[plainSize] = 0x80;
    std::memset(text + plainSize + 1, 0, padded - plainSize - 1);
    const PlaceBytes where = bytesOfPlace(place);
    // The library allows ciphertext over plaintext.
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        text, nullptr, text, padded, where.data(), where.size(), nullptr, nonce, m_key.data());
    return box;
}

Result<QByteArray> FieldBox::open(const FieldPlace& place, QByteArrayView box) const
{
    if (box.size() < headSize + static_cast<qsizetype>(paddingStep + tagSize) || box[0] != boxVersion)
        return damagedBox();
    const auto* const bytes = reinterpret_cast<const unsigned char*>(box.data());
    const auto sealedSize = static_cast<std::size_t>(box.size() - headSize);
    QByteArray plain(static_cast<qsizetype>(sealedSize - tagSize), Qt::Uninitialized);
    auto* const text = reinterpret_cast<unsigned char*>(plain.data());
    const PlaceBytes where = bytesOfPlace(place);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(text,
                                                                  nullptr,
                                                                  nullptr,
                                                                  bytes + headSize,
                                                                  sealedSize,
                                                                  where.data(),
                                                                  where.size(),
                                                                  bytes + 1,
                                                                  m_key.data());
    std::size_t size = 0;
    if (opened != 0 || sodium_unpad(&size, text, static_cast<std::size_t>(plain.size()), paddingStep) != 0)
        return damagedBox();
    plain.truncate(static_cast<qsizetype>(size));
    return plain;
}

} // namespace jc
