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

// Waits for the jobs of which something is left, then backs up; gone once it has answered.
class LeavingWait final : public QObject
{
public:
    LeavingWait(LedgerView& view, std::function<void(bool leave)> answer)
        : QObject(&view)
        , m_view(view)
        , m_jobs(view.workspace().jobs())
        , m_answer(std::move(answer))
    {
        m_jobs.cancelLooks();
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &LeavingWait::tell);
        m_patience.start(quietLeaving);
        connect(&m_jobs, &Jobs::changed, this, &LeavingWait::goOn);
        goOn();
    }

private:
    void goOn()
    {
        if (m_backingUp)
            return;
        if (m_jobs.isBusy())
            tell();
        else
            backUp();
    }

    void backUp()
    {
        m_backingUp = true;
        LedgerSession& session = m_view.workspace().session();
        if (!session.mayNeedBackup()) {
            finish(true);
            return;
        }
        m_patience.start(quietLeaving); // what the job before it said is read meanwhile
        session.write(
            this,
            [stopped = m_stopped](Ledger& ledger) {
                return backUpIfDue(ledger, [stopped](CopyStep) { return !*stopped; });
            },
            [this](const Result<std::optional<BackupReport>>& done) {
                m_patience.stop();
                m_view.messages().clear();
                finish(done || leavesWithoutBackup(m_view, done.error()));
            });
    }

    // What is waited for, and the way out; after a while, for most ledgers close before it is read.
    void tell()
    {
        if (m_patience.isActive())
            return;
        const std::optional<Jobs::State> job = m_backingUp ? std::nullopt : m_jobs.shown();
        const bool stopping = job ? job->stopping : m_stopped->load();
        const QString sentence = job ? sentenceOf(*job) : sentenceOfBackup();
        if (sentence == m_told && !m_view.messages().text().isEmpty())
            return;
        m_told = sentence;
        if (stopping || (job && !job->mayStop))
            m_view.messages().say(sentence);
        else
            m_view.messages().offer(sentence,
                                    job ? LedgerView::tr("停下它") : LedgerView::tr("不等备份，现在关闭"),
                                    [this] { stopWaiting(); });
    }

    QString sentenceOf(const Jobs::State& job) const
    {
        return job.stopping ? LedgerView::tr("正在停止“%1”，停下后关闭台账…").arg(job.title)
                            : LedgerView::tr("正在进行“%1”，完成后关闭台账…").arg(job.title);
    }

    QString sentenceOfBackup() const
    {
        return m_stopped->load() ? LedgerView::tr("正在停止备份，停下后关闭台账…")
                                 : LedgerView::tr("正在备份台账并核对，完成后关闭…");
    }

    // A job that is stopped is no reason to do without the backup; that has a way out of its own.
    void stopWaiting()
    {
        if (m_backingUp)
            *m_stopped = true;
        else
            m_jobs.cancelShown();
        tell();
    }

    void finish(bool leave)
    {
        // Later: the answer may end the session this came from.
        QMetaObject::invokeMethod(
            &m_view, [answer = m_answer, leave] { answer(leave); }, Qt::QueuedConnection);
        deleteLater();
    }

    LedgerView& m_view;
    Jobs& m_jobs;
    std::function<void(bool leave)> m_answer;
    QTimer m_patience;
    bool m_backingUp = false;
    QString m_told;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
};

} // namespace

void backUpBeforeLeaving(LedgerView& view, std::function<void(bool leave)> answer)
{
    new LeavingWait(view, std::move(answer)); // the view's until it has answered
}

} // namespace jc::ui
