// An open ledger for the window: one writer thread, one reader thread with its own connection, and one more
// of the kind for reads that take long, so that pages go on being answered. The GUI thread hands work over
// and gets the answer by a queued call; it never waits for the disk.
//
// Lives in the GUI thread. Destroying it waits for the work under way and closes the file.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/routine_backup.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <memory>

namespace jc::ui {

// What the window says of a ledger all the time; read once at opening.
struct LedgerFacts
{
    QString path;
    QString regionCode;
    QString office;
    bool demo = false;
    QDate demoDate; // the business date a demo ledger stands at
    bool hasPassphrase = false;
    // Not empty: this session only reads; the sentence says why (another program writes, and who it is; or
    // nothing can be written here).
    QString readOnlyBecause = {};
    BackupState backup = {};
    QDateTime newestChange = {}; // at opening; invalid where there is none
};

class LedgerSession : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(Result<std::unique_ptr<LedgerSession>>)>;
    // Opens the file in a thread of its own and answers in the GUI thread, unless `receiver` is gone by then.
    // Where another program holds the ledger, or file or folder take no writing, both lanes read. Locked,
    // WrongPassphrase: as Ledger::open says. What the environment refers to must outlive the session.
    static void open(const QString& path,
                     const QString& passphrase,
                     const LedgerEnvironment& environment,
                     QObject* receiver,
                     Opened opened);
    static void open(const QString& path,
                     const QString& passphrase,
                     const Catalogues& catalogues,
                     const Clock& clock,
                     QObject* receiver,
                     Opened opened)
    {
        open(path, passphrase, LedgerEnvironment::of(catalogues, clock), receiver, std::move(opened));
    }
    ~LedgerSession() override;

    [[nodiscard]] const LedgerFacts& facts() const { return m_facts; }
    [[nodiscard]] bool isReadOnly() const { return !m_facts.readOnlyBecause.isEmpty(); }
    // False: nothing was changed since the last routine backup, or this is no ledger to keep backups of.
    [[nodiscard]] bool mayNeedBackup() const;
    // What whoever set a passphrase or made a backup tells the window; factsChanged() follows.
    void notePassphrase(bool isSet);
    void noteNewestBackup(const QDateTime& when);
    // Work handed over and not yet answered; tests wait for none.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

    // `work` runs in the reader thread with a ledger that shows what was committed; `done` gets its result in
    // the GUI thread, unless `receiver` is gone by then.
    template <typename Work, typename Done>
    void read(QObject* receiver, Work work, Done done)
    {
        post(Lane::Read, receiver, erase(onLedger(std::move(work)), std::move(done)));
    }
    // The same beside all other reads, in the order of the calls. `work` returns a Result: the connection is
    // opened for the first of them, which may fail.
    template <typename Work, typename Done>
    void readAside(QObject* receiver, Work work, Done done)
    {
        using Outcome = decltype(work(std::declval<Ledger&>()));
        post(Lane::Aside,
             receiver,
             erase(
                 [this, work = std::move(work)](Worker& worker) mutable -> Outcome {
                     if (worker.ledger == nullptr) {
                         Result<std::unique_ptr<Ledger>> reader = m_openReader();
                         if (!reader)
                             return reader.error();
                         worker.ledger = std::move(*reader);
                     }
                     return work(*worker.ledger);
                 },
                 std::move(done)));
    }
    // The same in the writer thread, in the order of the calls.
    template <typename Work, typename Done>
    void write(QObject* receiver, Work work, Done done)
    {
        post(Lane::Write, receiver, erase(onLedger(std::move(work)), std::move(done)));
    }

Q_SIGNALS:
    // After each commit, before the `done` of the work that made it.
    void changed(const jc::ChangeNotice& notice);
    void busyChanged(bool busy);
    void factsChanged();

private:
    enum class Lane { Read, Aside, Write };
    // A thread with a ledger that is opened, used and closed there.
    struct Worker
    {
        QThread thread;
        QObject inside; // lives in `thread`, receives the tasks
        std::unique_ptr<Ledger> ledger;
    };
    using Answer = std::function<void()>;
    using Task = std::function<Answer(Worker&)>;

    LedgerSession();
    void post(Lane lane, QObject* receiver, Task task);
    void deliver(const QPointer<QObject>& receiver, const Answer& answer);

    template <typename Work>
    static auto onLedger(Work work)
    {
        return [work = std::move(work)](Worker& worker) mutable {
            return work(*worker.ledger);
        };
    }
    template <typename Work, typename Done>
    static Task erase(Work work, Done done)
    {
        return [work = std::move(work), done = std::move(done)](Worker& worker) mutable -> Answer {
            auto result = std::make_shared<decltype(work(worker))>(work(worker));
            return [result, done]() mutable {
                done(std::move(*result));
            };
        };
    }

    LedgerFacts m_facts;
    Worker m_writer;
    Worker m_reader;
    Worker m_aside; // its ledger is opened by the first read there
    // A further connection, for the thread it is called in. Set once, before any work.
    std::function<Result<std::unique_ptr<Ledger>>()> m_openReader;
    int m_pending = 0;
    bool m_wasChanged = false;
};

// Reads of which only the newest answer matters: a list that is scrolled, a figure for a region that was just
// changed. An older answer is dropped, and older work that has not begun is skipped. GUI thread.
class LatestRead
{
public:
    // `work` returns a Result<T>; `done` gets it.
    template <typename Work, typename Done>
    void run(LedgerSession& session, QObject* receiver, Work work, Done done)
    {
        const quint64 mine = ++*m_newest;
        auto newest = m_newest;
        using Answer = decltype(work(std::declval<Ledger&>()));
        session.read(
            receiver,
            [newest, mine, work = std::move(work)](Ledger& ledger) mutable -> Answer {
                if (newest->load() != mine)
                    return Error{ErrorCode::Cancelled, {}, QStringLiteral("superseded")};
                return work(ledger);
            },
            [newest, mine, done = std::move(done)](Answer answer) mutable {
                if (newest->load() == mine)
                    done(std::move(answer));
            });
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace jc::ui

Q_DECLARE_METATYPE(jc::ChangeNotice)
