// What the county set itself: the goals' figures handed down to the townships, and how far the steps of the
// tasks are.
#pragma once

#include "core/demo/demo_journal.h"

namespace jc {

// The measured counts split by labour force (largest remainder); the coverage is the same for every township.
void enterDemoTargets(const DemoWorld& world, DemoJournal& journal);
void enterDemoSteps(const DemoWorld& world, DemoJournal& journal);

} // namespace jc
