#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "core/ledger/restore.h"

#include <QCoreApplication>

namespace jc::ctl {

Result<ExitCode> runRestore(const Call& call)
{
    const Result<RestoreReport> restored = restoreLedger(call.line.argument(0),
                                                         call.line.argument(1),
                                                         LockOwner::ofThisProcess(userName(call), call.clock),
                                                         call.clock);
    if (!restored)
        return restored.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", restored->path);
        row.add("replaced", restored->replaced.isEmpty() ? QJsonValue() : QJsonValue(restored->replaced));
        row.add("changes", restored->changes);
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已恢复台账“%1”，更改 %2 次。")
            .arg(restored->path)
            .arg(restored->changes));
    if (!restored->replaced.isEmpty())
        say(QCoreApplication::translate("Ctl", "原有的文件保留为“%1”。").arg(restored->replaced));
    return ExitCode::Done;
}

} // namespace jc::ctl
