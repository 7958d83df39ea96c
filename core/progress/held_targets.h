// Which of a goal's targets its figure is held against, for regions and for single units alike: what is
// counted over the whole plan against the whole plan's, a year's share of which only stands beside; all else
// against the year's own target, and where there is none against the whole plan's.
#pragma once

#include "core/dictionary/entities/target.h"
#include "core/dictionary/record.h"

#include <QHash>

namespace jc {

// `goal` is null where the ledger does not know it.
[[nodiscard]] bool isHeldAgainst(const Record& target, const Record* goal, QDate asOf);

// Enters one of the targets that isHeldAgainst(), in whatever order they come.
template <typename Key>
void holdAgainst(const Record& target, const Key& key, QHash<Key, double>& held)
{
    constexpr double scale = 1'000'000.0;
    if (target.get(target::year) == 0 && held.contains(key))
        return;
    held.insert(key, static_cast<double>(target.get(target::value)) / scale);
}

} // namespace jc
