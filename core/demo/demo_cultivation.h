// The people of the six kinds of talent that the county cultivates (人才培养), most of them out of its
// classes.
#pragma once

#include "core/demo/demo_roster.h"

namespace jc {

void enterDemoCultivation(const DemoWorld& world,
                          const QVector<DemoClass>& classes,
                          const QVector<DemoPerson>& people,
                          const QVector<DemoEnrolment>& roster,
                          DemoJournal& journal);

} // namespace jc
