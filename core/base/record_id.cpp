#include "core/base/record_id.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstring>

namespace jc {

RecordId RecordId::random(std::int64_t unixMilliseconds)
{
    RecordId id;
    randombytes_buf(id.m_bytes.data(), size);
    const auto time = static_cast<std::uint64_t>(unixMilliseconds);
    for (std::size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<unsigned char>(time >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<unsigned char>(0x70U | (id.m_bytes[6] & 0x0fU));
    id.m_bytes[8] = static_cast<unsigned char>(0x80U | (id.m_bytes[8] & 0x3fU));
    return id;
}

RecordId RecordId::derived(const QStringList& parts)
{
    QByteArray source;
    for (const QString& part : parts) {
        const QByteArray utf8 = part.toUtf8();
        source += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    RecordId id;
    crypto_generichash(id.m_bytes.data(),
                       size,
                       reinterpret_cast<const unsigned char*>(source.constData()),
                       static_cast<unsigned long long>(source.size()),
                       nullptr,
                       0);
    return id;
}

Result<RecordId> RecordId::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != static_cast<qsizetype>(size)) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("RecordId", "记录编号应为 16 个字节。"),
                     QStringLiteral("record id of %1 bytes").arg(bytes.size())};
    }
    RecordId id;
    std::memcpy(id.m_bytes.data(), bytes.data(), size);
    return id;
}

Result<RecordId> RecordId::fromString(QStringView text)
{
    const bool shape =
        text.size() == 36 && text[8] == u'-' && text[13] == u'-' && text[18] == u'-' && text[23] == u'-';
    QByteArray hex;
    if (shape) {
        for (const QChar c : text) {
            const bool digit =
                (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
            if (digit)
                hex += c.toLatin1();
        }
    }
    if (hex.size() != 2 * static_cast<qsizetype>(size)) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("RecordId", "“%1”不是记录编号；请从列表中复制完整的编号。").arg(text),
            QStringLiteral("malformed record id")};
    }
    return fromBytes(QByteArray::fromHex(hex));
}

QByteArray RecordId::toBytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(size)};
}

QString RecordId::toString() const
{
    QString text = QString::fromLatin1(toBytes().toHex());
    for (const qsizetype at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

} // namespace jc
