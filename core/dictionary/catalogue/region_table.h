// The packed file of regions, unpacked: what RegionCatalogue answers from. The layout is described in
// scripts/build-region-catalogue.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace jc {

// A code padded to 12 digits: a region stands before all below it when sorted by it, and what lies below it
// is the range up to code + span.
using RegionNumber = std::int64_t;

// -1 for text that is not 6, 9 or 12 digits.
[[nodiscard]] RegionNumber regionNumber(QStringView code);
// How many 12-digit codes lie at and below a region: 10^10 for a province to 1 for a village.
[[nodiscard]] RegionNumber regionSpan(RegionNumber number);
// The parent's number whether it exists or not, 0 above a province.
[[nodiscard]] RegionNumber regionParent(RegionNumber number);
[[nodiscard]] QString regionCode(RegionNumber number);

struct RegionNode
{
    RegionNumber number = 0;
    std::uint32_t nameOffset = 0; // in RegionTable's pool, in UTF-16 units
    std::uint16_t nameLength = 0;
    char16_t kind = 0; // the letter of the file, 0 for none
};

struct VillageRow
{
    RegionNumber number = 0;
    QString name;
};

class RegionTable
{
public:
    [[nodiscard]] Result<void> read(QByteArrayView file);

    [[nodiscard]] const QString& vintage() const { return m_vintage; }
    // All regions to township by number.
    [[nodiscard]] std::span<const RegionNode> nodes() const { return m_nodes; }
    // Those from `first` up to but not including `end`.
    [[nodiscard]] std::span<const RegionNode> range(RegionNumber first, RegionNumber end) const;
    [[nodiscard]] QStringView name(const RegionNode& node) const;
    // The villages from `first` up to but not including `end`, which lie in one province.
    [[nodiscard]] Result<std::vector<VillageRow>> villages(RegionNumber first, RegionNumber end) const;

private:
    struct Frame
    {
        RegionNumber province = 0;
        QByteArrayView packed;
        qsizetype unpackedSize = 0;
    };

    [[nodiscard]] bool readHead(const QString& head, QByteArrayView frames);
    [[nodiscard]] Result<QByteArray> unpackProvince(const Frame& frame) const;

    QString m_vintage;
    QList<QString> m_endings;
    QString m_names;
    std::vector<RegionNode> m_nodes;
    std::vector<Frame> m_frames;

    mutable std::mutex m_lastLock;
    mutable RegionNumber m_lastProvince = -1;
    mutable QByteArray m_lastContent;
};

} // namespace jc
