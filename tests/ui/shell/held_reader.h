// Holds the ledger's reader, as a long reading does, until it is let go: what stands on screen meanwhile can
// be looked at without a race.
#pragma once

#include "ui/shell/ledger_session.h"

#include <QSemaphore>

namespace jc::ui::test {

class HeldReader
{
public:
    explicit HeldReader(LedgerSession& session)
    {
        session.read(
            &m_receiver,
            [go = m_go](Ledger&) -> Result<void> {
                go->acquire();
                return {};
            },
            [](const Result<void>&) {});
    }
    HeldReader(const HeldReader&) = delete;
    HeldReader& operator=(const HeldReader&) = delete;
    ~HeldReader() { m_go->release(); }

    void letGo() { m_go->release(); }

private:
    QObject m_receiver;
    std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
};

} // namespace jc::ui::test
