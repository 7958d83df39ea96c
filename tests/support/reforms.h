// Short words for entering reforms of regions into a test ledger.
#pragma once

#include "core/policy/region_change.h"
#include "tests/support/longling.h"

namespace jc::test {

// The ledger's tree as it stands now.
[[nodiscard]] RegionTree treeOf(const Ledger& ledger);
// Index of a region by its code or id; fails the test where there is none.
[[nodiscard]] int at(const RegionTree& tree, const QString& code);
[[nodiscard]] RecordId idAt(const RegionTree& tree, const QString& code);
// Stores the change; fails the test where it was refused, and where it leaves a draft.
ChangeOutcome enter(Ledger& ledger, const Result<Change>& change, const Author& author);
// Every region under it to one part.
[[nodiscard]] QHash<RecordId, QString> allTo(const RegionTree& tree, int region, const QString& part);

// Makes the goal a stock of persons by where they are registered, read on the day asked for.
void countPersons(Longling& longling, const char* code);
// A trainee of that place (a code or an id) who finished on that day; as a person known since 2021.
void train(Longling& longling, const QString& home, QDate day);

} // namespace jc::test
