// The invented training schools of the demo, and the neighbouring counties its trainees come from.
#pragma once

#include "core/demo/demo_journal.h"

namespace jc {

inline constexpr int demoSchoolCount = 8;

[[nodiscard]] RecordId demoSchool(const DemoWorld& world, int index);
[[nodiscard]] QString demoSchoolName(int index);
// The town (an index of demoTowns) where the school has its rooms.
[[nodiscard]] int demoSchoolTown(int index);

void enterDemoSchools(const DemoWorld& world, DemoJournal& journal);
[[nodiscard]] Result<void> enterDemoNeighbours(const DemoWorld& world, DemoJournal& journal);

} // namespace jc
