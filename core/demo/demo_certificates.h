// The certificates that came out of the classes.
#pragma once

#include "core/demo/demo_roster.h"

namespace jc {

void enterDemoCertificates(const DemoWorld& world,
                           const QVector<DemoClass>& classes,
                           const QVector<DemoPerson>& people,
                           const QVector<DemoEnrolment>& roster,
                           DemoJournal& journal);

} // namespace jc
