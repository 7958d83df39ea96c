// What a county keeps beside its people: the vocational high school's returns, the year's two activities for
// graduates, studios and bases, honours, and what was paid for classes.
#pragma once

#include "core/demo/demo_roster.h"

namespace jc {

void enterDemoRegisters(const DemoWorld& world, const QVector<DemoPerson>& people, DemoJournal& journal);

void enterDemoPayments(const DemoWorld& world,
                       const QVector<DemoClass>& classes,
                       const QVector<DemoEnrolment>& roster,
                       DemoJournal& journal);

} // namespace jc
