#include "core/sheets/roster_columns.h"

#include "core/base/number_check.h"
#include "core/base/text.h"

#include <algorithm>
#include <functional>

namespace jc {

namespace {

constexpr qsizetype headingRows = 6; // a title and a date may stand above the headings

// The part of a region's name that people write whatever else they leave out.
QString regionStem(QString name)
{
    name = foldText(name).remove(u' ');
    static const QStringList endings{QStringLiteral("社区居民委员会"),
                                     QStringLiteral("村民委员会"),
                                     QStringLiteral("居民委员会"),
                                     QStringLiteral("社区居委会"),
                                     QStringLiteral("村委会"),
                                     QStringLiteral("居委会"),
                                     QStringLiteral("街道办事处"),
                                     QStringLiteral("行政村"),
                                     QStringLiteral("社区"),
                                     QStringLiteral("街道"),
                                     QStringLiteral("村"),
                                     QStringLiteral("镇"),
                                     QStringLiteral("乡")};
    for (const QString& ending : endings) {
        if (name.size() > ending.size() && name.endsWith(ending)) {
            name.chop(ending.size());
            break;
        }
    }
    return name;
}

bool looksLikeIdNumber(const QString& cell)
{
    const QString folded = foldNumber(cell);
    if (folded.contains(QLatin1String("E+17")))
        return true;
    if (folded.size() != 18 && folded.size() != 15)
        return false;
    return isAllDigits(QStringView(folded).chopped(1));
}

bool looksLikePhone(const QString& cell)
{
    const QString folded = foldNumber(cell);
    return folded.size() == 11 && folded.startsWith(u'1') && isAllDigits(folded);
}

bool looksLikeName(const QString& cell)
{
    const QString name = normaliseName(cell);
    const bool han = std::ranges::all_of(name, [](QChar c) { return isHan(c.unicode()) || c == u'·'; });
    return han && name.size() >= 2 && (name.size() <= 4 || name.contains(u'·'));
}

bool isCodeName(const CodeTables& codes, const char* table, const QString& cell)
{
    const CodeTable* known = codes.find(QLatin1String(table));
    return known != nullptr && known->findByName(foldText(cell)) != nullptr;
}

// The column where most cells that are filled look as wanted; -1 where none does for the greater part.
qsizetype columnLike(const QVector<QStringList>& cells,
                     const QStringList& taken,
                     const std::function<bool(const QString&)>& looks)
{
    for (qsizetype column = 0; column < taken.size(); ++column) {
        if (!taken[column].isEmpty())
            continue;
        int filled = 0;
        int alike = 0;
        for (const QStringList& row : cells) {
            const QString cell = row.value(column).trimmed();
            filled += cell.isEmpty() ? 0 : 1;
            alike += !cell.isEmpty() && looks(cell) ? 1 : 0;
        }
        if (alike > 0 && alike * 5 >= filled * 3)
            return column;
    }
    return -1;
}

RosterColumns
guessedColumns(const QVector<QStringList>& cells, const CodeTables& codes, const RegionTree& regions)
{
    qsizetype width = 0;
    for (const QStringList& row : cells)
        width = std::max(width, row.size());
    RosterColumns columns;
    columns.keys.resize(width);
    const auto guess = [&](const char* key, const std::function<bool(const QString&)>& looks) {
        const qsizetype column = columnLike(cells, columns.keys, looks);
        if (column >= 0)
            columns.keys[column] = QLatin1String(key);
    };
    guess("id_number", looksLikeIdNumber);
    guess("phone", looksLikePhone);
    for (const char* table : {"gender", "ethnic", "education"})
        guess(table, [&](const QString& cell) { return isCodeName(codes, table, cell); });
    guess("group", [&](const QString& cell) { return isCodeName(codes, "personnel_group", cell); });
    guess("village", [&](const QString& cell) { return findRosterRegion(regions, {}, cell) >= 0; });
    guess("name", looksLikeName);
    return columns;
}

} // namespace

int findRosterRegion(const RegionTree& regions, const QString& township, const QString& village, int* matches)
{
    int found = -1;
    int count = 0;
    const QString townStem = regionStem(township);
    const QString wanted = foldText(village.isEmpty() ? township : village).remove(u' ');
    const QString wantedStem = regionStem(wanted);
    const QString wantedLevel = village.isEmpty() ? QStringLiteral("township") : QStringLiteral("village");
    bool byWholeName = false;
    for (int index = 0; index < regions.nodes().size() && !wantedStem.isEmpty(); ++index) {
        const RegionTree::Node& node = regions.node(index);
        if (node.level != wantedLevel || !node.open)
            continue;
        const QString parentName = node.parent >= 0 ? regions.node(node.parent).name : QString();
        const QString stem = regionStem(node.name);
        // An address names the township before the village.
        const bool inAddress = wanted.size() > node.name.size() && wanted.contains(stem) &&
                               !parentName.isEmpty() && wanted.contains(regionStem(parentName));
        if (stem != wantedStem && !inAddress)
            continue;
        if (!village.isEmpty() && !townStem.isEmpty() && regionStem(parentName) != townStem)
            continue;
        const bool whole = node.name == wanted;
        if (byWholeName && !whole)
            continue;
        count = whole && !byWholeName ? 1 : count + 1;
        byWholeName = whole;
        found = index;
    }
    if (matches != nullptr)
        *matches = count;
    return count == 1 ? found : -1;
}

RosterColumns recogniseRosterColumns(const QVector<QStringList>& cells,
                                     const ColumnSynonyms& synonyms,
                                     const CodeTables& codes,
                                     const RegionTree& regions)
{
    for (qsizetype row = 0; row < std::min(headingRows, cells.size()); ++row) {
        RosterColumns columns;
        columns.hasHeading = true;
        columns.firstRow = row + 1;
        int known = 0;
        for (const QString& heading : cells[row]) {
            const QString key = synonyms.keyOf(heading);
            // A heading that stands twice (the sample row of a form) is taken from its first column.
            const bool first = !columns.keys.contains(key);
            columns.keys.append(first ? key : QString());
            known += key.isEmpty() ? 0 : 1;
            if (key.isEmpty() && !heading.trimmed().isEmpty())
                columns.unknown.append(foldText(heading));
        }
        if (known >= 2 || (known == 1 && cells[row].size() == 1))
            return columns;
    }
    return guessedColumns(cells, codes, regions);
}

} // namespace jc
