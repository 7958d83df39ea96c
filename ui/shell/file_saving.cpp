#include "ui/shell/file_saving.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace jc::ui {

bool saveFromLedger(
    Workspace& workspace,
    QWidget* owner,
    const FileRequest& request,
    std::function<Result<void>(Ledger&, const QString& path, const WriteProgress& progress)> write,
    std::function<QString(const QString& path)> said)
{
    const QPointer<Workspace> standing(&workspace);
    const std::optional<QString> path = workspace.dialogs().saveFile(owner, request);
    if (!path || !standing)
        return false;
    workspace.readAsJob(
        &workspace,
        {QCoreApplication::translate("FileSaving", "写入 %1").arg(QFileInfo(*path).fileName()),
         true,
         QCoreApplication::translate("FileSaving", "已取消，没有写入任何文件。")},
        [write = std::move(write), path = *path](Ledger& ledger, JobToken& job) -> Result<void> {
            // It may have waited for another.
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            return write(
                ledger, path, [&job](qsizetype done, qsizetype whole) { return job.report(done, whole); });
        },
        [&workspace, said = std::move(said), path = *path](const Result<void>& written) {
            if (written)
                workspace.say(said(QDir::toNativeSeparators(path)));
            else
                workspace.complain(written.error());
        });
    return true;
}

} // namespace jc::ui
