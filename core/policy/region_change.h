// Reforms of administrative divisions as changes for Ledger::apply: adding, renaming, splitting, merging,
// moving, closing, each from a day on (生效日期). Nothing is rewritten: what ends keeps its record, gets its
// last day and names its successors; the regions under it end and begin anew with it. Ids of what begins are
// derived from ("region", code, day), so two offices that enter one reform from one document make the same
// records.
//
// All functions are pure: `tree` is the ledger's, `root` the index of the region the ledger is kept for,
// which can be renamed but cannot end in its own ledger. Refusals say what is wrong in a sentence
// (InvalidInput, or Refused where the ledger's own region would end). Every change carries a reason of its
// own; the caller may put the document's number there instead.
#pragma once

#include "core/ledger/region_tree.h"

namespace jc {

// By which code a region goes on elsewhere; those not named keep theirs.
using NewRegionCodes = QHash<RecordId, QString>;

struct RegionAddition
{
    RecordId parent;
    QString code; // its length says the level: 6 down to the county, 9 a township, 12 a village
    QString name;
    QDate from;
};

// A new name, a new code or both; empty: as it was.
struct RegionRenaming
{
    RecordId region;
    QString name;
    QString code;
    QDate from;
};

struct RegionMerger
{
    RecordId region;
    RecordId into; // of the same level
    NewRegionCodes codes;
    QDate from;
};

struct RegionMove
{
    RecordId region;
    RecordId parent;
    NewRegionCodes codes; // of the region itself and of those under it
    QDate from;
};

struct RegionSplit
{
    // A new region; without a name, the region that has the code already on that day.
    struct Part
    {
        QString code;
        QString name;
    };

    RecordId region;
    QVector<Part> parts;
    QHash<RecordId, QString> children; // every region directly under it, to the code of its part
    NewRegionCodes codes;
    QDate from;
};

struct RegionClosing
{
    RecordId region;
    QDate from; // the first day without it
};

[[nodiscard]] Result<Change> addRegion(const RegionTree& tree, const RegionAddition& wanted);
[[nodiscard]] Result<Change> renameRegion(const RegionTree& tree, const RegionRenaming& wanted);
[[nodiscard]] Result<Change> mergeRegion(const RegionTree& tree, int root, const RegionMerger& wanted);
[[nodiscard]] Result<Change> moveRegion(const RegionTree& tree, int root, const RegionMove& wanted);
[[nodiscard]] Result<Change> splitRegion(const RegionTree& tree, int root, const RegionSplit& wanted);
[[nodiscard]] Result<Change> closeRegion(const RegionTree& tree, int root, const RegionClosing& wanted);

} // namespace jc
