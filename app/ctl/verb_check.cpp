#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/ledger/ledger_settings.h"
#include "core/ledger/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

Result<ExitCode> runCheck(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToRead(call);
    if (!ledger)
        return ledger.error();
    // A file that was not made to the end is said to be so, however sound its bytes are.
    const Result<QString> region = ledgerRegion(**ledger);
    if (!region)
        return region.error();
    const Result<LedgerReport> report = verifyLedger(**ledger);
    if (!report)
        return report.error();
    const ExitCode code = report->isSound() ? ExitCode::Done : ExitCode::Refused;
    if (call.line.has("json")) {
        JsonRow row;
        row.add("changes", report->changes);
        row.add("operations", report->operations);
        row.add("records", report->records);
        row.add("faults", QJsonArray::fromStringList(report->faults));
        print(row.text() + '\n');
    } else {
        printLine(QCoreApplication::translate("Ctl", "更改 %1 次，操作 %2 项，记录 %3 条；未设口令。")
                      .arg(report->changes)
                      .arg(report->operations)
                      .arg(report->records));
        for (const QString& fault : report->faults)
            printLine(fault);
        if (report->isSound())
            printLine(QCoreApplication::translate("Ctl", "校验通过，没有发现问题。"));
    }
    if (!report->isSound())
        say(QCoreApplication::translate("Ctl", "校验发现 %1 处问题；请先另存一份台账，再按提示处理。")
                .arg(report->faults.size()));
    return code;
}

} // namespace jc::ctl
