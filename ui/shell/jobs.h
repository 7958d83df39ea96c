// Long work with a name, a measure of how far it is and a way to stop it: backup, check, export, loading a
// policy. The status bar shows the oldest one (ux §2.5): nothing under 0.3 s, a busy pointer to 2 s, then
// percent and [取消], beyond 10 s the remaining time, and the window asks for attention at the end.
#pragma once

#include "ui/shell/ledger_session.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>
#include <vector>

namespace jc::ui {

// What the work and the window both hold of one job. Any thread.
class JobToken
{
public:
    // Called by the work now and then; false: the person cancelled, stop at the next place where nothing is
    // left half done. `whole` 0: not known.
    [[nodiscard]] bool report(qint64 done, qint64 whole)
    {
        m_whole = whole;
        m_done = done;
        return !m_cancelled;
    }
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 whole() const { return m_whole; }
    // For work of core that takes a Progress; the token must outlive the work.
    [[nodiscard]] Progress progress()
    {
        return [this](qint64 done, qint64 whole) {
            return report(done, whole);
        };
    }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_whole = 0;
    std::atomic<bool> m_cancelled = false;
};

struct JobRequest
{
    QString title;        // 备份
    bool mayStop = false; // the work asks the token
    QString stopped = {}; // said after a cancel: what remained (已取消，没有写入任何文件。)
    // Nothing is left of it when the ledger closes (a check, a layout): nobody waits for it then.
    bool onlyLooks = false;
};

// GUI thread.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    static constexpr int quietWork = 300;    // ms that need no word
    static constexpr int pointerWork = 2000; // ms that a busy pointer is enough for
    static constexpr int longWork = 10000;   // ms after which the remaining time is said

    struct State
    {
        QString title;
        bool mayStop = false;
        bool stopping = false;
        std::optional<int> percent;
        qint64 elapsed = 0;              // ms
        std::optional<qint64> remaining; // ms, where it can be told
    };

    Jobs();
    ~Jobs() override;

    [[nodiscard]] std::shared_ptr<JobToken> begin(const JobRequest& request);
    void end(const std::shared_ptr<JobToken>& token);
    // The oldest job under way.
    [[nodiscard]] std::optional<State> shown() const;
    void cancelShown();
    void cancelAll();
    // Work of which nothing is left when the ledger closes.
    void cancelLooks();
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }
    // Titles of the work under way of which something is to be left.
    [[nodiscard]] QStringList wanted() const;

    // Work in the thread of long reads or in the writer's as a job. `work` gets the ledger and the token;
    // what it returns is a Result, handed to `done` unless it was cancelled, which `stopped` is told of, or
    // `owner` is gone. The token is for whoever stops it.
    template <typename Work, typename Done>
    std::shared_ptr<JobToken> read(LedgerSession& session,
                                   QObject* owner,
                                   const JobRequest& request,
                                   Work work,
                                   Done done,
                                   std::function<void(const QString&)> stopped)
    {
        const std::shared_ptr<JobToken> token = begin(request);
        session.readAside(
            this,
            [work = std::move(work), token](Ledger& ledger) mutable { return work(ledger, *token); },
            answer<Done>(owner, request, token, std::move(done), std::move(stopped)));
        return token;
    }
    template <typename Work, typename Done>
    void write(LedgerSession& session,
               QObject* owner,
               const JobRequest& request,
               Work work,
               Done done,
               std::function<void(const QString&)> stopped)
    {
        const std::shared_ptr<JobToken> token = begin(request);
        session.write(
            this,
            [work = std::move(work), token](Ledger& ledger) mutable { return work(ledger, *token); },
            answer<Done>(owner, request, token, std::move(done), std::move(stopped)));
    }

Q_SIGNALS:
    // Something began, moved on or ended.
    void changed();
    // After more than longWork.
    void longJobEnded();

private:
    struct Job
    {
        JobRequest request;
        std::shared_ptr<JobToken> token;
        QElapsedTimer since;
    };

    template <typename Done>
    auto answer(QObject* owner,
                const JobRequest& request,
                const std::shared_ptr<JobToken>& token,
                Done done,
                std::function<void(const QString&)> stopped)
    {
        return [this,
                guard = QPointer<QObject>(owner),
                text = request.stopped,
                token,
                done = std::move(done),
                stopped = std::move(stopped)](auto result) mutable {
            end(token);
            if (guard.isNull())
                return;
            if (!result && result.error().code == ErrorCode::Cancelled)
                stopped(text);
            else
                done(std::move(result));
        };
    }

    std::vector<Job> m_jobs;
    QTimer m_pulse;
};

} // namespace jc::ui
