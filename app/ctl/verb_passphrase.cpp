#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/passphrase_file.h"
#include "core/ledger/key_store.h"

#include <QCoreApplication>

namespace jc::ctl {

Result<ExitCode> runPassphrase(const Call& call)
{
    const bool remove = call.line.has("remove");
    if (remove == call.line.has("new-passphrase-file")) {
        say(QCoreApplication::translate(
            "Ctl", "请写 --new-passphrase-file（设置或更换口令）或 --remove（去掉口令），二者择一。"));
        return ExitCode::WrongUsage;
    }
    Result<QString> passphrase = QString();
    if (!remove)
        passphrase = readPassphraseFile(call.line.text("new-passphrase-file"));
    if (!passphrase)
        return passphrase.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToWrite(call);
    if (!ledger)
        return ledger.error();
    const Result<bool> had = hasPassphrase((*ledger)->handle());
    if (!had)
        return had.error();
    if (remove && !*had) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("Ctl", "这个台账没有设口令，无需去掉；没有改动。"),
                     {}};
    }
    const Result<Author> author = authorOf(call, **ledger);
    if (!author)
        return author.error();
    const Result<void> done = setPassphrase(**ledger, *passphrase, *author);
    if (!done)
        return done.error();
    if (call.line.has("json")) {
        JsonRow row;
        row.add("file", call.line.argument(0));
        row.add("passphrase", !remove);
        print(row.text() + '\n');
    }
    if (remove)
        say(QCoreApplication::translate("Ctl", "已去掉口令；拿到文件的人都能打开它。"));
    else
        say(QCoreApplication::translate(
            "Ctl", "已设置口令。忘记口令就打不开台账，请妥善保管；先前的备份仍用先前的口令。"));
    return ExitCode::Done;
}

} // namespace jc::ctl
