// The global identity of a record: 16 bytes.
//
// Records that come from a shipped or loaded source have a derived id, the same in every office: BLAKE2b-128
// of the parts of their source key, e.g. ("region", "530523") or (template id, template version, goal id).
// All others are UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace jc {

class RecordId
{
public:
    static constexpr std::size_t size = 16;

    // The null id; no record has it.
    constexpr RecordId() = default;

    [[nodiscard]] static RecordId random(std::int64_t unixMilliseconds);
    // `parts` are hashed with their lengths, so ("ab","c") and ("a","bc") differ.
    [[nodiscard]] static RecordId derived(const QStringList& parts);
    [[nodiscard]] static Result<RecordId> fromBytes(QByteArrayView bytes);
    // Takes the 8-4-4-4-12 form that toString() prints.
    [[nodiscard]] static Result<RecordId> fromString(QStringView text);

    [[nodiscard]] bool isNull() const { return *this == RecordId(); }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QString toString() const;

    [[nodiscard]] friend bool operator==(const RecordId&, const RecordId&) = default;
    [[nodiscard]] friend auto operator<=>(const RecordId&, const RecordId&) = default;
    [[nodiscard]] friend std::size_t qHash(const RecordId& id, std::size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), size, seed);
    }

private:
    std::array<unsigned char, size> m_bytes{};
};

} // namespace jc
