// The regions of China from province to village as bundled with the program (resources/regions/catalogue.bin;
// the statistics bureau's 统计用区划代码 of 2023-06-30).
//
// Codes are 6 digits down to counties (GB/T 2260), 9 for townships, 12 for villages; a code padded to 12
// digits with zeros is understood too. 东莞 441900, 中山 442000 and 儋州 460400 have townships directly below
// the city. The ledger's own regions may differ (renamed, merged): this is where they start from, not what
// they are.
//
// Regions to township are kept in memory (about 1 MB); villages are unpacked when asked for, a province at a
// time, and the last province stays. Copies are cheap and share the data. Const functions may be called from
// several threads.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace jc {

enum class RegionLevel { Province, City, County, Township, Village };

enum class RegionKind {
    Ordinary,
    VirtualNode, // 市辖区, 县, 省直辖县级行政区划 and the like: a node of the table, not a place; not in
                 // paths
    FunctionalZone,  // development zones: report like counties, never in resident-ID numbers
    StatisticalUnit, // county-like units that only the statistics table knows
    CodeTableOnly,   // in GB/T 2260 after the table's date; without townships here
};

struct Region
{
    QString code;
    QString parentCode; // empty for a province
    QString name;
    RegionLevel level = RegionLevel::Province;
    RegionKind kind = RegionKind::Ordinary;

    [[nodiscard]] bool operator==(const Region&) const = default;
};

// The code of the level in the code table region_level, e.g. "county".
[[nodiscard]] QString regionLevelCode(RegionLevel level);

class RegionCatalogue
{
public:
    // ErrorCode::Damaged when the bundled file does not verify.
    [[nodiscard]] static Result<RegionCatalogue> open();

    // All of these: ErrorCode::NotFound for an unknown code, ErrorCode::Damaged when the villages do not
    // unpack.
    [[nodiscard]] Result<Region> find(QStringView code) const;
    // By code; the provinces for an empty code.
    [[nodiscard]] Result<QList<Region>> children(QStringView code) const;
    // The region itself and all below it to the villages, each before its children, by code.
    [[nodiscard]] Result<QList<Region>> subtree(QStringView code) const;
    // The same down to townships only: never unpacks.
    [[nodiscard]] Result<QList<Region>> subtreeToTownships(QStringView code) const;
    // "云南省 保山市 龙陵县"; virtual nodes on the way are left out.
    [[nodiscard]] Result<QString> path(QStringView code) const;

    // Finds by beginning of the code (digits) or by name: equal names first, then names that begin with the
    // text, then names that contain it; upper levels before lower, then by code. Virtual nodes are left out.
    // Searches down to townships; villages too when `within` names a county or township. Empty for an empty
    // text or an unknown `within`.
    [[nodiscard]] QList<Region> search(QStringView text, qsizetype limit = 50, QStringView within = {}) const;

    // The date the table stands for, ISO.
    [[nodiscard]] QString vintage() const;

private:
    class Data;
    explicit RegionCatalogue(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace jc
