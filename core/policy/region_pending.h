// What to do about a record that is 待改归属 (RegionTree::place): one sentence that says why nothing tells
// where it belongs, and how to mend it.
#pragma once

#include "core/ledger/region_tree.h"

namespace jc {

// `recorded` is the region the record names, `date` the day of the tree it was placed in: the record's own
// for flows, the day of reading for stocks. Empty where it is not pending.
[[nodiscard]] QString pendingAdvice(const RegionTree& tree, int recorded, QDate date);

} // namespace jc
