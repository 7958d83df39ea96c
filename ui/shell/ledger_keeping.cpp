#include "ui/shell/ledger_keeping.h"

#include "core/ledger/backup.h"
#include "core/ledger/backup_store.h"
#include "core/ledger/key_store.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/messages.h"

#include <QDir>
#include <QFileInfo>

namespace jc::ui {

LedgerKeeping::LedgerKeeping(LedgerView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{}

void LedgerKeeping::say(const QString& sentence)
{
    m_view.messages().say(sentence);
}

void LedgerKeeping::complain(const Error& error)
{
    m_view.messages().complain(error);
}

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
    say(tr("正在备份…"));
    // In the writer's lane: what is saved before is in it, what is saved after waits.
    workspace.session().write(
        this,
        [target = *target](Ledger& open) {
            return backUpLedger(open.path(), target, open.environment().clock, Overwrite::Yes);
        },
        [this](const Result<BackupReport>& report) {
            if (report)
                say(tr("已备份并核对：%1").arg(QDir::toNativeSeparators(report->path)));
            else
                complain(report.error());
        });
}

void LedgerKeeping::choosePassphrase()
{
    Workspace& workspace = m_view.workspace();
    Dialogs& dialogs = workspace.dialogs();
    const std::optional<QString> first = dialogs.askSecret(
        &m_view,
        {tr("设置口令"),
         tr("新口令（至少 10 个字符，含两类字符；留空即去掉口令）。忘记口令无法找回，请妥善保管。")});
    if (!first)
        return;
    const std::optional<QString> again =
        dialogs.askSecret(&m_view, {tr("设置口令"), tr("再输入一次新口令。")});
    if (!again)
        return;
    if (*first != *again) {
        complain({ErrorCode::InvalidInput,
                  tr("两次输入的口令不同，口令没有改变；请重新设置。"),
                  QStringLiteral("passphrases differ")});
        return;
    }
    workspace.session().write(
        this,
        [passphrase = *first, author = workspace.author()](Ledger& ledger) {
            return setPassphrase(ledger, passphrase, author);
        },
        [this, removed = first->isEmpty()](const Result<void>& set) {
            if (!set) {
                complain(set.error());
                return;
            }
            say(removed ? tr("口令已去掉；打开台账不再需要口令。") : tr("口令已设置；下次打开时需要输入。"));
            Q_EMIT passphraseSet();
        });
}

} // namespace jc::ui
