// The invented training schools and enterprises of the demo, and the neighbouring counties its trainees come
// from.
#pragma once

#include "core/demo/demo_journal.h"

namespace jc {

inline constexpr int demoSchoolCount = 8;

// The body of the code begins with MX, which the registers do not give out.
[[nodiscard]] QString demoCreditCode(QStringView registered, QStringView region, int number);

[[nodiscard]] RecordId demoSchool(const DemoWorld& world, int index);
[[nodiscard]] QString demoSchoolName(int index);
// The town (an index of demoTowns) where the school has its rooms.
[[nodiscard]] int demoSchoolTown(int index);

inline constexpr int demoEnterpriseCount = 10;

[[nodiscard]] RecordId demoEnterprise(const DemoWorld& world, int index);
[[nodiscard]] QString demoEnterpriseName(int index);
[[nodiscard]] RecordId demoHighSchool(const DemoWorld& world);

void enterDemoSchools(const DemoWorld& world, DemoJournal& journal);
[[nodiscard]] Result<void> enterDemoNeighbours(const DemoWorld& world, DemoJournal& journal);

} // namespace jc
