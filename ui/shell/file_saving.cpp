#include "ui/shell/file_saving.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace jc::ui {

void saveFromLedger(Workspace& workspace,
                    QWidget* owner,
                    const FileRequest& request,
                    std::function<Result<void>(Ledger&, const QString& path)> write,
                    std::function<QString(const QString& path)> said)
{
    const std::optional<QString> path = workspace.dialogs().saveFile(owner, request);
    if (!path)
        return;
    workspace.readAsJob(
        owner,
        {QCoreApplication::translate("FileSaving", "写入 %1").arg(QFileInfo(*path).fileName())},
        [write = std::move(write), path = *path](Ledger& ledger, JobToken&) { return write(ledger, path); },
        [&workspace, said = std::move(said), path = *path](const Result<void>& written) {
            if (written)
                workspace.say(said(QDir::toNativeSeparators(path)));
            else
                workspace.complain(written.error());
        });
}

} // namespace jc::ui
