// The apprentices (企业新型学徒制) of the demo: cohorts of invented enterprises.
#pragma once

#include "core/demo/demo_people.h"

namespace jc {

// Notes in `people` whom the office hears of this way.
void enterDemoApprentices(const DemoWorld& world, QVector<DemoPerson>& people, DemoJournal& journal);

} // namespace jc
