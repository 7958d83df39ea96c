// Villages and enterprises as registers: one record a village or enterprise, of which several goals count
// different things.
#pragma once

#include "core/demo/policy_demo_records.h"
#include "core/dictionary/catalogue/region_catalogue.h"
#include "core/progress/progress.h"

namespace jc {

// Those that the policy's goals ask for.
void enterPolicyRegisters(PolicyDemoWorld& world,
                          PolicyDemoRecords& records,
                          const ProgressBoard& board,
                          const RegionCatalogue& regions,
                          DemoJournal& journal);

} // namespace jc
