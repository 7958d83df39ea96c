#include "core/policy/region_records.h"

#include "core/dictionary/entities/region.h"

namespace jc {

namespace {

Edit regionEdit(const Region& region, const QString& parentCode)
{
    Edit edit;
    edit.entity = &region::entity;
    edit.id = regionId(region.code);
    edit.fields.insert(region::code.description.number, Value(region.code));
    edit.fields.insert(region::name.description.number, Value(region.name));
    edit.fields.insert(region::level.description.number, Value(regionLevelCode(region.level)));
    if (!parentCode.isEmpty())
        edit.fields.insert(region::parent.description.number, Value(regionId(parentCode)));
    return edit;
}

// From the province down to `code`, without virtual nodes.
Result<QVector<Region>> pathTo(const RegionCatalogue& catalogue, const QString& code)
{
    QVector<Region> path;
    QString at = code;
    while (!at.isEmpty()) {
        const Result<Region> region = catalogue.find(at);
        if (!region)
            return region.error();
        if (region->kind != RegionKind::VirtualNode)
            path.prepend(*region);
        at = region->parentCode;
    }
    return path;
}

} // namespace

RecordId regionId(const QString& code)
{
    return RecordId::derived({QStringLiteral("region"), code});
}

RecordId regionId(const QString& code, QDate from)
{
    return RecordId::derived({QStringLiteral("region"), code, from.toString(Qt::ISODate)});
}

int ownRegion(const RegionTree& tree, const QString& code)
{
    const int shipped = tree.indexOf(regionId(code));
    return shipped >= 0 ? shipped : tree.indexOf(QStringView(code));
}

Result<QVector<Edit>>
missingRegionEdits(const Ledger& ledger, const RegionCatalogue& catalogue, const QString& code)
{
    const Result<QVector<Edit>> path = regionPathEdits(catalogue, code);
    if (!path)
        return path.error();
    QVector<Edit> missing;
    for (const Edit& edit : *path) {
        const Result<std::optional<Record>> known = ledger.read(region::entity, edit.id);
        if (!known)
            return known.error();
        if (!known->has_value())
            missing.append(edit);
    }
    return missing;
}

Result<QVector<Edit>> regionPathEdits(const RegionCatalogue& catalogue, const QString& code)
{
    const Result<QVector<Region>> path = pathTo(catalogue, code);
    if (!path)
        return path.error();
    QVector<Edit> edits;
    QString parent;
    for (const Region& region : *path) {
        edits.append(regionEdit(region, parent));
        parent = region.code;
    }
    return edits;
}

Result<QVector<Edit>> regionSubtreeEdits(const RegionCatalogue& catalogue, const QString& code)
{
    Result<QVector<Edit>> edits = regionPathEdits(catalogue, code);
    if (!edits)
        return edits.error();
    const Result<QList<Region>> regions = catalogue.subtree(code);
    if (!regions)
        return regions.error();
    QHash<QString, QString> standsFor; // a virtual node to the region above it
    for (const Region& region : *regions) {
        if (region.code == code)
            continue;
        const QString parent = standsFor.value(region.parentCode, region.parentCode);
        if (region.kind == RegionKind::VirtualNode)
            standsFor.insert(region.code, parent);
        else
            edits->append(regionEdit(region, parent));
    }
    return edits;
}

} // namespace jc
