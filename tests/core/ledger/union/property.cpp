#include "tests/core/ledger/union/property.h"

#include "tests/core/ledger/union/offices.h"

namespace jc::test {

QString faultOf(const LedgerTemplates& templates, const History& history)
{
    Offices offices(templates, history);
    for (std::size_t number = 0; number < history.commands.size() && offices.fault().isEmpty(); ++number) {
        offices.run(history.commands[number]);
        if (!offices.fault().isEmpty())
            return QStringLiteral("command %1: %2").arg(number).arg(offices.fault());
    }
    for (const auto check : {&Offices::compareWithReference, &Offices::checkAlgebra, &Offices::meet}) {
        if (offices.fault().isEmpty())
            (offices.*check)();
    }
    return offices.fault();
}

bool unionHolds(const LedgerTemplates& templates)
{
    return rc::check("replicas that know the same are the same, and lose nothing", [&templates] {
        const History history = *anyHistory();
        const QString fault = faultOf(templates, history);
        if (!fault.isEmpty())
            RC_FAIL(fault.toStdString());
    });
}

} // namespace jc::test
