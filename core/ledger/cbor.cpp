#include "core/ledger/cbor.h"

#include <QStringDecoder>

#include <limits>

namespace jc {

namespace {

namespace major {
constexpr unsigned positive = 0;
constexpr unsigned negative = 1;
constexpr unsigned bytes = 2;
constexpr unsigned text = 3;
constexpr unsigned array = 4;
constexpr unsigned map = 5;
} // namespace major

constexpr unsigned char nullByte = 0xf6;
constexpr quint64 greatest = quint64{std::numeric_limits<qint64>::max()};

} // namespace

void CborWriter::head(unsigned major, quint64 argument)
{
    char bytes[9];
    const auto lead = [major](unsigned low) {
        return static_cast<char>(major << 5U | low);
    };
    int width = 0;
    if (argument < 24) {
        bytes[0] = lead(static_cast<unsigned>(argument));
    } else if (argument <= 0xff) {
        bytes[0] = lead(24);
        width = 1;
    } else if (argument <= 0xffff) {
        bytes[0] = lead(25);
        width = 2;
    } else if (argument <= 0xffffffff) {
        bytes[0] = lead(26);
        width = 4;
    } else {
        bytes[0] = lead(27);
        width = 8;
    }
    for (int i = 0; i < width; ++i)
        bytes[1 + i] = static_cast<char>(argument >> (8 * (width - 1 - i)) & 0xffU);
    m_bytes.append(bytes, 1 + width);
}

void CborWriter::null()
{
    m_bytes.append(static_cast<char>(nullByte));
}

void CborWriter::integer(qint64 number)
{
    if (number >= 0)
        head(major::positive, static_cast<quint64>(number));
    else
        head(major::negative, static_cast<quint64>(-1 - number));
}

void CborWriter::text(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    head(major::text, static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
}

void CborWriter::bytes(QByteArrayView bytes)
{
    head(major::bytes, static_cast<quint64>(bytes.size()));
    m_bytes.append(bytes);
}

void CborWriter::id(RecordId id)
{
    bytes(id.toBytes());
}

void CborWriter::array(qsizetype size)
{
    head(major::array, static_cast<quint64>(size));
}

void CborWriter::map(qsizetype size)
{
    head(major::map, static_cast<quint64>(size));
}

void CborReader::fail()
{
    m_fine = false;
}

CborReader::Kind CborReader::next() const
{
    if (!m_fine)
        return Kind::Fault;
    if (m_at == m_bytes.size())
        return Kind::End;
    const auto lead = static_cast<unsigned char>(m_bytes[m_at]);
    switch (lead >> 5U) {
    case major::positive:
    case major::negative:
        return Kind::Integer;
    case major::bytes:
        return Kind::Bytes;
    case major::text:
        return Kind::Text;
    case major::array:
        return Kind::Array;
    case major::map:
        return Kind::Map;
    default:
        return lead == nullByte ? Kind::Null : Kind::Fault;
    }
}

// The argument of the next head, which must be of this major type and as short as can be.
quint64 CborReader::head(unsigned major)
{
    if (!m_fine || m_at == m_bytes.size()) {
        fail();
        return 0;
    }
    const auto lead = static_cast<unsigned char>(m_bytes[m_at]);
    if (lead >> 5U != major) {
        fail();
        return 0;
    }
    const unsigned low = lead & 0x1fU;
    if (low < 24) {
        ++m_at;
        return low;
    }
    if (low > 27) {
        fail();
        return 0;
    }
    const qsizetype width = qsizetype{1} << (low - 24);
    if (m_bytes.size() - m_at - 1 < width) {
        fail();
        return 0;
    }
    quint64 argument = 0;
    for (qsizetype i = 0; i < width; ++i)
        argument = argument << 8U | static_cast<unsigned char>(m_bytes[m_at + 1 + i]);
    const bool shortest = width == 1   ? argument >= 24
                          : width == 2 ? argument > 0xff
                          : width == 4 ? argument > 0xffff
                                       : argument > 0xffffffff;
    if (!shortest) {
        fail();
        return 0;
    }
    m_at += 1 + width;
    return argument;
}

qint64 CborReader::integer()
{
    const bool negative =
        m_fine && m_at < m_bytes.size() && static_cast<unsigned char>(m_bytes[m_at]) >> 5U == major::negative;
    const quint64 argument = head(negative ? major::negative : major::positive);
    if (argument > greatest) {
        fail();
        return 0;
    }
    return negative ? -1 - static_cast<qint64>(argument) : static_cast<qint64>(argument);
}

QByteArrayView CborReader::bytes()
{
    const quint64 size = head(major::bytes);
    if (!m_fine || size > static_cast<quint64>(m_bytes.size() - m_at)) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
    m_at += taken.size();
    return taken;
}

QString CborReader::text()
{
    const quint64 size = head(major::text);
    if (!m_fine || size > static_cast<quint64>(m_bytes.size() - m_at)) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_bytes.sliced(m_at, static_cast<qsizetype>(size));
    m_at += taken.size();
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = utf8.decode(taken);
    if (utf8.hasError())
        fail();
    return text;
}

RecordId CborReader::id()
{
    const Result<RecordId> id = RecordId::fromBytes(bytes());
    if (!id) {
        fail();
        return {};
    }
    return *id;
}

void CborReader::null()
{
    if (next() == Kind::Null)
        ++m_at;
    else
        fail();
}

qsizetype CborReader::array()
{
    const quint64 size = head(major::array);
    // Each item takes a byte at least: a length beyond that is a lie, refused before anything is made for it.
    if (!m_fine || size > static_cast<quint64>(m_bytes.size() - m_at)) {
        fail();
        return 0;
    }
    return static_cast<qsizetype>(size);
}

qsizetype CborReader::map()
{
    const quint64 size = head(major::map);
    if (!m_fine || size > static_cast<quint64>(m_bytes.size() - m_at) / 2) {
        fail();
        return 0;
    }
    return static_cast<qsizetype>(size);
}

} // namespace jc
