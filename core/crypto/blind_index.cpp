#include "core/crypto/blind_index.h"

#include <sodium.h>

namespace jc {

namespace {

constexpr qsizetype indexSize = 16;
constexpr qsizetype lastCount = 4;

} // namespace

QByteArray BlindIndex::of(quint16 entity, quint16 field, Aspect aspect, QStringView normalised) const
{
    if (normalised.isEmpty())
        return {};
    if (aspect == Aspect::LastFour)
        normalised = normalised.last(qMin(lastCount, normalised.size()));
    QByteArray input;
    input.append(static_cast<char>(entity >> 8U));
    input.append(static_cast<char>(entity & 0xffU));
    input.append(static_cast<char>(field >> 8U));
    input.append(static_cast<char>(field & 0xffU));
    input.append(static_cast<char>(aspect));
    input.append(normalised.toUtf8());
    QByteArray hash(indexSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                       static_cast<std::size_t>(indexSize),
                       reinterpret_cast<const unsigned char*>(input.constData()),
                       static_cast<unsigned long long>(input.size()),
                       m_key.data(),
                       m_key.size());
    return hash;
}

} // namespace jc
