// The register of skilled talent (技能人才台账): who holds a level certificate, what enterprises assessed
// themselves, and the numbers the county brought along from before the ledger.
#pragma once

#include "core/demo/demo_certificates.h"

namespace jc {

// People whom their enterprise assessed at 高级工 and above, with certificate and entry. Notes in `people`
// whom the office hears of this way.
void enterDemoHighSkilled(const DemoWorld& world, QVector<DemoPerson>& people, DemoJournal& journal);

void enterDemoTalents(const DemoWorld& world,
                      const QVector<DemoPerson>& people,
                      const QVector<DemoCertificate>& certificates,
                      DemoJournal& journal);

// 期初数 by township, and where the stocks stood when the plan began.
void enterDemoOpenings(const DemoWorld& world, DemoJournal& journal);

} // namespace jc
