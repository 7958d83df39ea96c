#include "ui/shell/ledger_keeping.h"

#include "core/crypto/passphrase.h"
#include "core/ledger/key_store.h"
#include "core/ledger/routine_backup.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/ledger_view.h"

#include <QDir>
#include <QFileInfo>

namespace jc::ui {

LedgerKeeping::LedgerKeeping(LedgerView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{}

void LedgerKeeping::backUp()
{
    Workspace& workspace = m_view.workspace();
    const QFileInfo ledger(workspace.session().facts().path);
    const QString proposed = ledger.absoluteDir().filePath(
        QStringLiteral("%1-%2.jiangce")
            .arg(ledger.completeBaseName(), fileStamp(QDateTime::currentDateTime())));
    const std::optional<QString> target = workspace.dialogs().saveFile(
        &m_view, {tr("备份到"), tr("匠册台账 (*.jiangce)"), proposed, QStringLiteral("jiangce")});
    if (!target)
        return;
    workspace.say(tr("正在备份…"));
    // In the writer's lane: what is saved before is in it, what is saved after waits.
    workspace.writeAsJob(
        &workspace,
        {tr("备份台账"), true, tr("已取消备份，没有留下新文件；台账未动。")},
        [target = *target](Ledger& open, JobToken& job) {
            Result<BackupReport> report =
                backUpLedger(open.path(), target, open.environment().clock, Overwrite::Yes, [&job](CopyStep) {
                    return !job.isCancelled();
                });
            // Where it cannot be noted, the backup stands all the same.
            if (report && !open.isReadOnly())
                static_cast<void>(noteBackup(open, *report));
            return report;
        },
        [&workspace](const Result<BackupReport>& report) {
            if (!report) {
                workspace.complain(report.error());
                return;
            }
            workspace.session().noteNewestBackup(report->when);
            workspace.say(tr("已备份并核对：%1").arg(QDir::toNativeSeparators(report->path)));
        });
}

void LedgerKeeping::choosePassphrase()
{
    Workspace& workspace = m_view.workspace();
    const bool hasOne = workspace.session().facts().hasPassphrase;
    const NewSecretRequest request{
        hasOne ? tr("修改口令") : tr("设置口令"),
        tr("打开台账时要输入口令。至少 10 "
           "个字符，含数字、字母、其他字符中的两类。忘记口令无法找回，请妥善保管。"),
        hasOne,
        &requireGoodPassphrase};
    const std::optional<NewSecret> answer = workspace.dialogs().askNewSecret(&m_view, request);
    if (!answer)
        return;
    workspace.say(tr("正在设置口令…"));
    workspace.writeAsJob(
        &workspace,
        {tr("设置口令")},
        [secret = *answer, hasOne, author = workspace.author()](Ledger& ledger, JobToken&) -> Result<void> {
            if (hasOne) {
                // Whoever finds the program open must not lock out those who know the passphrase.
                const Result<SharedKeys> known = openKeys(ledger.handle(), secret.current);
                if (!known)
                    return known.error();
            }
            return setPassphrase(ledger, secret.secret, author);
        },
        [&workspace, isSet = !answer->secret.isEmpty()](const Result<void>& done) {
            if (!done) {
                workspace.complain(done.error());
                return;
            }
            workspace.session().notePassphrase(isSet);
            workspace.say(isSet ? tr("口令已设置；下次打开台账时需要输入。")
                                : tr("口令已去掉；打开台账不再需要口令。"));
        });
}

} // namespace jc::ui
