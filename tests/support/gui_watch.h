// How long the GUI thread went without turning its event loop: what a person feels as a hang. Time in which
// the thread was ready to run and the machine busy with others is not counted, so that a test says the same
// on a busy machine. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace jc::test {

class GuiWatch
{
public:
    GuiWatch()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(interval);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { look(); });
        m_tick.start();
        reset();
    }

    void reset()
    {
        m_longest = 0;
        m_since.start();
        m_waited = waited();
    }
    // The longest gap since reset(), the one under way included; milliseconds.
    [[nodiscard]] qint64 longest()
    {
        look();
        return m_longest / 1'000'000;
    }

private:
    static constexpr int interval = 5; // ms

    void look()
    {
        const qint64 waitedNow = waited();
        m_longest = std::max(m_longest, m_since.nsecsElapsed() - (waitedNow - m_waited));
        m_waited = waitedNow;
        m_since.start();
    }
    // Nanoseconds this thread stood in the queue of the processor; 0 where the system does not tell.
    static qint64 waited()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_waited = 0;
    qint64 m_longest = 0; // ns
};

} // namespace jc::test
