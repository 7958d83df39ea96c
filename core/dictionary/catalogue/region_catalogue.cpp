#include "core/dictionary/catalogue/region_catalogue.h"

#include "core/dictionary/catalogue/bundled.h"
#include "core/dictionary/catalogue/region_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc {

using namespace Qt::StringLiterals;

class RegionCatalogue::Data
{
public:
    [[nodiscard]] Region toRegion(const RegionNode& node) const;
    // The node of a province to township, null when there is none.
    [[nodiscard]] const RegionNode* node(RegionNumber number) const;
    [[nodiscard]] Result<QList<Region>> below(RegionNumber number, bool withVillages) const;

    RegionTable table;
};

namespace {

Error regionNotFound(QStringView code)
{
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("RegionCatalogue", "没有代码为 %1 的地区；请核对六位或九位区划代码。")
            .arg(code),
        u"unknown region code"_s};
}

RegionLevel regionLevelOf(RegionNumber number)
{
    switch (regionSpan(number)) {
    case 10'000'000'000:
        return RegionLevel::Province;
    case 100'000'000:
        return RegionLevel::City;
    case 1'000'000:
        return RegionLevel::County;
    case 1'000:
        return RegionLevel::Township;
    default:
        return RegionLevel::Village;
    }
}

RegionKind regionKindOf(char16_t letter)
{
    switch (letter) {
    case u'v':
        return RegionKind::VirtualNode;
    case u'z':
        return RegionKind::FunctionalZone;
    case u's':
        return RegionKind::StatisticalUnit;
    case u'g':
        return RegionKind::CodeTableOnly;
    default:
        return RegionKind::Ordinary;
    }
}

QString regionParentCode(RegionNumber number)
{
    const RegionNumber parent = regionParent(number);
    return parent == 0 ? QString() : regionCode(parent);
}

Region villageRegion(const VillageRow& row)
{
    return {regionCode(row.number),
            regionParentCode(row.number),
            row.name,
            RegionLevel::Village,
            RegionKind::Ordinary};
}

// 0 equal, 1 begins with, 2 contains, 3 not at all.
int regionNameRank(QStringView name, QStringView text)
{
    if (name == text)
        return 0;
    if (name.startsWith(text))
        return 1;
    return name.contains(text) ? 2 : 3;
}

} // namespace

QString regionLevelCode(RegionLevel level)
{
    static constexpr std::array<QStringView, 5> codes{
        u"province", u"city", u"county", u"township", u"village"};
    return codes.at(static_cast<std::size_t>(level)).toString();
}

Region RegionCatalogue::Data::toRegion(const RegionNode& node) const
{
    return {regionCode(node.number),
            regionParentCode(node.number),
            table.name(node).toString(),
            regionLevelOf(node.number),
            regionKindOf(node.kind)};
}

const RegionNode* RegionCatalogue::Data::node(RegionNumber number) const
{
    const std::span<const RegionNode> found = table.range(number, number + 1);
    return found.empty() ? nullptr : found.data();
}

Result<QList<Region>> RegionCatalogue::Data::below(RegionNumber number, bool withVillages) const
{
    const RegionNumber end = number + regionSpan(number);
    std::vector<VillageRow> villages;
    if (withVillages) {
        Result<std::vector<VillageRow>> read = table.villages(number, end);
        if (!read)
            return read.error();
        villages = *std::move(read);
    }
    const std::span<const RegionNode> upper = table.range(number, end);
    QList<Region> all;
    all.reserve(static_cast<qsizetype>(upper.size() + villages.size()));
    auto village = villages.cbegin();
    const auto takeVillages = [&](RegionNumber before) {
        for (; village != villages.cend() && village->number < before; ++village)
            all += villageRegion(*village);
    };
    for (const RegionNode& node : upper) {
        takeVillages(node.number);
        all += toRegion(node);
    }
    takeVillages(end);
    return all;
}

RegionCatalogue::RegionCatalogue(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{}

Result<RegionCatalogue> RegionCatalogue::open()
{
    const Result<QByteArrayView> file = viewBundled(u"regions/catalogue.bin"_s);
    if (!file)
        return file.error();
    auto data = std::make_shared<Data>();
    const Result<void> read = data->table.read(*file);
    if (!read)
        return read.error();
    return RegionCatalogue(std::move(data));
}

Result<Region> RegionCatalogue::find(QStringView code) const
{
    const RegionNumber number = regionNumber(code);
    if (number < 0)
        return regionNotFound(code);
    if (const RegionNode* node = m_data->node(number))
        return m_data->toRegion(*node);
    if (regionLevelOf(number) != RegionLevel::Village)
        return regionNotFound(code);
    const Result<std::vector<VillageRow>> villages = m_data->table.villages(number, number + 1);
    if (!villages)
        return villages.error();
    if (villages->empty())
        return regionNotFound(code);
    return villageRegion(villages->front());
}

Result<QList<Region>> RegionCatalogue::children(QStringView code) const
{
    const RegionNumber number = code.isEmpty() ? 0 : regionNumber(code);
    QList<Region> found;
    if (!code.isEmpty()) {
        const Result<Region> self = find(code);
        if (!self)
            return self.error();
        if (self->level == RegionLevel::Village)
            return found;
        if (self->level == RegionLevel::Township) {
            const auto villages = m_data->table.villages(number, number + regionSpan(number));
            if (!villages)
                return villages.error();
            for (const VillageRow& village : *villages)
                found += villageRegion(village);
            return found;
        }
    }
    const std::span<const RegionNode> candidates =
        number == 0 ? m_data->table.nodes() : m_data->table.range(number, number + regionSpan(number));
    for (const RegionNode& node : candidates) {
        if (regionParent(node.number) == number)
            found += m_data->toRegion(node);
    }
    return found;
}

Result<QList<Region>> RegionCatalogue::subtree(QStringView code) const
{
    const Result<Region> self = find(code);
    if (!self)
        return self.error();
    return m_data->below(regionNumber(code), true);
}

Result<QList<Region>> RegionCatalogue::subtreeToTownships(QStringView code) const
{
    const Result<Region> self = find(code);
    if (!self)
        return self.error();
    return m_data->below(regionNumber(code), false);
}

Result<QString> RegionCatalogue::path(QStringView code) const
{
    const Result<Region> self = find(code);
    if (!self)
        return self.error();
    QStringList names{self->name};
    for (RegionNumber at = regionParent(regionNumber(code)); at != 0; at = regionParent(at)) {
        const RegionNode* node = m_data->node(at);
        if (node != nullptr && regionKindOf(node->kind) != RegionKind::VirtualNode)
            names.prepend(m_data->table.name(*node).toString());
    }
    return names.join(u' ');
}

QList<Region> RegionCatalogue::search(QStringView text, qsizetype limit, QStringView within) const
{
    const QStringView wanted = text.trimmed();
    const bool byCode =
        std::all_of(wanted.begin(), wanted.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const RegionNumber top = within.isEmpty() ? 0 : regionNumber(within);
    if (wanted.isEmpty() || top < 0 || (top > 0 && !find(within)))
        return {};

    struct Hit
    {
        int rank = 0;
        RegionLevel level = RegionLevel::Province;
        Region region;
    };
    std::vector<Hit> hits;
    const auto consider = [&](QStringView name, const auto& toRegion, RegionNumber number) {
        const int rank =
            byCode ? (regionCode(number).startsWith(wanted) ? 0 : 3) : regionNameRank(name, wanted);
        if (rank < 3)
            hits.push_back({rank, regionLevelOf(number), toRegion()});
    };
    const std::span<const RegionNode> candidates =
        top == 0 ? m_data->table.nodes() : m_data->table.range(top, top + regionSpan(top));
    for (const RegionNode& node : candidates) {
        if (regionKindOf(node.kind) != RegionKind::VirtualNode)
            consider(
                m_data->table.name(node), [&] { return m_data->toRegion(node); }, node.number);
    }
    if (top > 0 && regionLevelOf(top) >= RegionLevel::County) {
        const auto villages = m_data->table.villages(top, top + regionSpan(top));
        if (villages) {
            for (const VillageRow& village : *villages)
                consider(
                    village.name, [&] { return villageRegion(village); }, village.number);
        }
    } else if (byCode && wanted.size() == 12 && !candidates.empty()) {
        if (Result<Region> village = find(wanted); village && village->level == RegionLevel::Village)
            hits.push_back({0, RegionLevel::Village, *std::move(village)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.level < b.level;
    });
    QList<Region> found;
    for (Hit& hit : hits) {
        if (found.size() >= limit)
            break;
        found += std::move(hit.region);
    }
    return found;
}

QString RegionCatalogue::vintage() const
{
    return m_data->table.vintage();
}

} // namespace jc
