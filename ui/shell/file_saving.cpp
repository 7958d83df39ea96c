#include "ui/shell/file_saving.h"

#include <QDir>
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
    workspace.session().read(
        owner,
        [write = std::move(write), path = *path](Ledger& ledger) { return write(ledger, path); },
        [&workspace, said = std::move(said), path = *path](const Result<void>& written) {
            if (written)
                workspace.say(said(QDir::toNativeSeparators(path)));
            else
                workspace.complain(written.error());
        });
}

} // namespace jc::ui
