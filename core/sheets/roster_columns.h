// Which column of a pasted roster is what: by its headings, or, where there are none, by what stands in the
// cells. Pure functions, safe on any thread.
#pragma once

#include "core/dictionary/catalogue/code_table.h"
#include "core/ledger/region_tree.h"
#include "core/sheets/column_synonyms.h"

namespace jc {

struct RosterColumns
{
    qsizetype firstRow = 0; // after title and headings
    bool hasHeading = false;
    QStringList keys;    // by column; empty: not used
    QStringList unknown; // headings nobody knows
    [[nodiscard]] qsizetype column(const char* key) const { return keys.indexOf(QLatin1String(key)); }
};

[[nodiscard]] RosterColumns recogniseRosterColumns(const QVector<QStringList>& cells,
                                                   const ColumnSynonyms& synonyms,
                                                   const CodeTables& codes,
                                                   const RegionTree& regions);

// 白塔, 白塔社区, 白塔村委会 and 龙山镇白塔社区 are one village. -1 where none or more than one fits;
// `matches` says how many did. An empty village asks for the township.
[[nodiscard]] int findRosterRegion(const RegionTree& regions,
                                   const QString& township,
                                   const QString& village,
                                   int* matches = nullptr);

} // namespace jc
