#include "app/window/demo_file.h"

#include "core/ledger/ledger_settings.h"
#include "core/policy/new_ledger.h"

#include <QCoreApplication>

namespace jc::app {

Result<void> makeDemoFile(const QString& path, const Catalogues& catalogues)
{
    const QDate day(2025, 9, 30);
    const FixedClock clock(day);
    const Result<PolicyTemplate> policy = readPolicy(QStringLiteral("longling-2022"));
    if (!policy)
        return policy.error();
    const QString office = QCoreApplication::translate("Demo", "龙陵县人力资源和社会保障局");
    const Result<std::unique_ptr<Ledger>> made = makeLedger(
        {path, policy->document.regionCode, office, {*policy}, {office, {}}}, catalogues, clock);
    if (!made)
        return made.error();
    return markDemoLedger(**made, day);
}

} // namespace jc::app
