// Work without an open ledger (making one, looking at files) in threads of their own; the answer comes back
// in the GUI thread. Lives in the GUI thread; destroying it waits for the work under way, whose answers are
// then dropped.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <optional>

namespace jc::ui {

class Background
{
public:
    Background() = default;
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    ~Background()
    {
        for (QThread* thread : m_threads) {
            thread->wait();
            delete thread;
        }
    }

    [[nodiscard]] bool isBusy() const { return !m_threads.isEmpty(); }

    // `done` gets what `work` returned, unless `receiver` is gone by then.
    template <typename Work, typename Done>
    void run(QObject* receiver, Work work, Done done)
    {
        auto result = std::make_shared<std::optional<decltype(work())>>();
        QThread* const thread =
            QThread::create([result, work = std::move(work)]() mutable { result->emplace(work()); });
        m_threads.append(thread);
        const QPointer<QObject> guard(receiver);
        QObject::connect(thread,
                         &QThread::finished,
                         &m_context,
                         [this, thread, guard, result, done = std::move(done)]() mutable {
                             m_threads.removeOne(thread);
                             thread->deleteLater();
                             if (!guard.isNull())
                                 done(std::move(**result));
                         });
        thread->start();
    }

private:
    QObject m_context;
    QList<QThread*> m_threads;
};

} // namespace jc::ui
