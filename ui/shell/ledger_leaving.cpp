#include "ui/shell/ledger_leaving.h"

#include "core/ledger/routine_backup.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/messages.h"

#include <QTimer>

namespace jc::ui {

namespace {

constexpr int quietLeaving = 1000; // ms of work that need no word

bool leavesWithoutBackup(LedgerView& view, const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return true;
    const Question question{
        LedgerView::tr("例行备份没有做成。仍然关闭台账？"),
        LedgerView::tr("%1\n\n台账本身已全部保存；没有做成的只是备份。").arg(error.message),
        LedgerView::tr("不备份，关闭"),
        LedgerView::tr("不关闭")};
    if (view.workspace().dialogs().ask(&view, question))
        return true;
    view.messages().complain(error);
    return false;
}

} // namespace

void backUpBeforeLeaving(LedgerView& view, std::function<void(bool leave)> answer)
{
    // Later: the answer may end the session this came from.
    const auto later = [&view, answer = std::move(answer)](bool leave) {
        QMetaObject::invokeMethod(
            &view, [answer, leave] { answer(leave); }, Qt::QueuedConnection);
    };
    LedgerSession& session = view.workspace().session();
    if (!session.mayNeedBackup()) {
        later(true);
        return;
    }
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    auto* patience = new QTimer(&view);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, &view, [&view, stopped] {
        view.messages().offer(LedgerView::tr("正在备份台账并核对，完成后关闭…"),
                              LedgerView::tr("不等备份，现在关闭"),
                              [stopped] { *stopped = true; });
    });
    patience->start(quietLeaving);
    session.write(
        &view,
        [stopped](Ledger& ledger) { return backUpIfDue(ledger, [stopped](CopyStep) { return !*stopped; }); },
        [&view, later, patience](const Result<std::optional<BackupReport>>& done) {
            delete patience;
            view.messages().clear();
            later(done || leavesWithoutBackup(view, done.error()));
        });
}

} // namespace jc::ui
