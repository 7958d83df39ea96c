#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"

#include <QCoreApplication>

namespace jc::ctl {

Result<ExitCode> runRebuild(const Call& call)
{
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    {
        ProgressLine line(QCoreApplication::translate("Ctl", "正在重新生成各类记录"));
        const Result<void> done = (*ledger)->rebuildState([&line](qint64 operations, qint64 whole) {
            line.show(operations, whole);
            return true;
        });
        if (!done)
            return done.error();
    }
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", call.line.argument(0));
        row.add("rebuilt", true);
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已由全部操作重新生成各类记录；可用 check 校验。"));
    return ExitCode::Done;
}

} // namespace jc::ctl
