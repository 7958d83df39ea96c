#include "app/ctl/console.h"
#include "app/ctl/verb.h"
#include "core/ledger/backup.h"

#include <QCoreApplication>

namespace jc::ctl {

Result<ExitCode> runBackup(const Call& call)
{
    const Result<BackupReport> made = backUpLedger(call.line.argument(0),
                                                   call.line.argument(1),
                                                   call.clock,
                                                   call.line.has("force") ? Overwrite::Yes : Overwrite::No);
    if (!made)
        return made.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", call.line.argument(0));
        row.add("backup", made->path);
        row.add("bytes", made->bytes);
        row.add("changes", made->changes);
        row.add("when", made->when.toString(Qt::ISODate));
        print(row.text() + '\n');
    }
    say(QCoreApplication::translate("Ctl", "已备份到“%1”：%2 字节，更改 %3 次，已逐条核对。")
            .arg(made->path)
            .arg(made->bytes)
            .arg(made->changes));
    return ExitCode::Done;
}

} // namespace jc::ctl
