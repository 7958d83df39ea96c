// What jiangcectl region was asked to change, read from its options into a change of the ledger.
#pragma once

#include "app/ctl/verb.h"
#include "core/ledger/region_tree.h"

namespace jc::ctl {

enum class RegionAction { List, Add, Rename, Split, Merge, Move, Close };

// nullopt for any other word.
[[nodiscard]] std::optional<RegionAction> regionAction(const QString& word);

// What is wrong with the options for this action; empty when they fit.
[[nodiscard]] QString regionUsageFault(const Call& call, RegionAction action);

// For every action but List. `root` is the index of the ledger's own region.
[[nodiscard]] Result<Change>
regionChange(const Call& call, RegionAction action, const RegionTree& tree, int root);

} // namespace jc::ctl
