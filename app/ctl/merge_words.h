// Merge groups and moments as the command line writes them, shared by undo, conflicts, decide, history and
// audit.
#pragma once

#include "core/ledger/merge_group.h"

#include <optional>

namespace jc::ctl {

// "life", "state", or the key of the group's first field.
[[nodiscard]] QString groupKey(const EntityDescription& entity, GroupNumber group);
// The group of that key; any field of the group names it. nullopt where there is none.
[[nodiscard]] std::optional<GroupNumber> groupNamed(const EntityDescription& entity, const QString& key);

// Milliseconds since 1970: for programs in UTC, for people as the clock on the wall shows it.
[[nodiscard]] QString machineTime(qint64 milliseconds);
[[nodiscard]] QString localTime(qint64 milliseconds);

} // namespace jc::ctl
