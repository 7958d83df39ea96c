// Deterministic CBOR (RFC 8949, section 4.2.1) as format 1 uses it: integers within 64 signed bits, text,
// byte strings, arrays, maps and null; shortest heads, definite lengths.
//
// Ours because the reader must refuse every other encoding of the same value, which Qt's accepts: bytes that
// are hashed may have one form only.
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace jc {

class CborWriter
{
public:
    void null();
    void integer(qint64 number);
    void text(QStringView text);
    void bytes(QByteArrayView bytes);
    void id(RecordId id);
    // Heads; the items follow. Keys of a map must be written in ascending order.
    void array(qsizetype size);
    void map(qsizetype size);

    [[nodiscard]] const QByteArray& result() const { return m_bytes; }

private:
    void head(unsigned major, quint64 argument);

    QByteArray m_bytes;
};

// Reads items in turn. After the first fault every further read fails and isFine() is false; so callers read
// on and ask once. Never reads beyond its bytes and never allocates more than they hold.
class CborReader
{
public:
    enum class Kind { Null, Integer, Text, Bytes, Array, Map, End, Fault };

    explicit CborReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    // What comes next, without moving.
    [[nodiscard]] Kind next() const;
    [[nodiscard]] qint64 integer();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArrayView bytes();
    [[nodiscard]] RecordId id();
    void null();
    // The number of items (of pairs for a map) that follow.
    [[nodiscard]] qsizetype array();
    [[nodiscard]] qsizetype map();

    [[nodiscard]] bool isFine() const { return m_fine; }
    // Everything was read and all of it was well formed.
    [[nodiscard]] bool isDone() const { return m_fine && m_at == m_bytes.size(); }

private:
    [[nodiscard]] quint64 head(unsigned major);
    void fail();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_fine = true;
};

} // namespace jc
