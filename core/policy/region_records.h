// Regions of the bundled catalogue as records of a ledger. Ids are derived from ("region", code), so every
// office that takes the same region up holds the same record.
#pragma once

#include "core/dictionary/catalogue/region_catalogue.h"
#include "core/ledger/region_tree.h"

namespace jc {

[[nodiscard]] RecordId regionId(const QString& code);
// A region that a reform made on that day.
[[nodiscard]] RecordId regionId(const QString& code, QDate from);
// The ledger's own region by the code the ledger was made with (ledgerRegion()), whatever it is called now
// and whoever has that code now; -1 where there is none.
[[nodiscard]] int ownRegion(const RegionTree& tree, const QString& code);

// The region with everything under it, down to villages, and the regions above it; parents before children.
// Virtual nodes (市辖区 and the like) are left out: what lies under them hangs on what lies above.
[[nodiscard]] Result<QVector<Edit>> regionSubtreeEdits(const RegionCatalogue& catalogue, const QString& code);

// Of the region and the regions above it those that the ledger does not hold yet. Those it holds stay as they
// stand: reforms may have renamed them since the catalogue was made.
[[nodiscard]] Result<QVector<Edit>>
missingRegionEdits(const Ledger& ledger, const RegionCatalogue& catalogue, const QString& code);

// The region and the regions above it, for a place outside the ledger's own.
[[nodiscard]] Result<QVector<Edit>> regionPathEdits(const RegionCatalogue& catalogue, const QString& code);

} // namespace jc
