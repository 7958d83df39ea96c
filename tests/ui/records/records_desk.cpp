#include "tests/ui/records/records_desk.h"

#include "tests/support/catch.h"
#include "ui/records/undo_acts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

namespace jc::ui::test {

RecordsDesk::RecordsDesk() = default;

RecordsDesk::~RecordsDesk()
{
    m_page.reset();
    workspace.reset();
    session.reset();
}

void RecordsDesk::start()
{
    longling.handOver();
    QObject receiver;
    bool answered = false;
    LedgerSession::open(longling.path(),
                        {},
                        longling.catalogues(),
                        longling.clock,
                        &receiver,
                        [&](Result<std::unique_ptr<LedgerSession>> opened) {
                            answered = true;
                            if (opened)
                                session = std::move(*opened);
                        });
    REQUIRE(QTest::qWaitFor([&] { return answered; }, 20'000));
    REQUIRE(session);
    workspace = std::make_unique<Workspace>(*session, longling.catalogues(), longling.clock, Theme());
    QObject::connect(workspace.get(),
                     &Workspace::goRequested,
                     workspace.get(),
                     [this](const Location& location) { gone.append(location); });
    QObject::connect(workspace.get(), &Workspace::complained, workspace.get(), [this](const Error& error) {
        complaints.append(error.message + error.detail);
    });
    QObject::connect(workspace.get(), &Workspace::said, workspace.get(), [this](const QString& sentence) {
        said.append(sentence);
    });
    QObject::connect(workspace.get(),
                     &Workspace::offered,
                     workspace.get(),
                     [this](const QString& sentence, const QString&, const std::function<void()>& act) {
                         said.append(sentence);
                         offered = act;
                     });
    settle();
}

void RecordsDesk::reopen()
{
    m_page.reset();
    workspace.reset();
    session.reset();
    start();
}

Page& RecordsDesk::show(const PageDescriptor& page, const QVariantMap& shows, const QSize& size)
{
    if (!session)
        start();
    m_page.reset(page.make(*workspace, nullptr));
    // As the window does.
    UndoActs& acts = UndoActs::of(*workspace);
    m_page->addActions({acts.undoAction(), acts.redoAction()});
    m_page->resize(size);
    m_page->open(shows);
    m_page->show();
    m_page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_page.get()));
    settle();
    m_page->firstFocus()->setFocus(Qt::OtherFocusReason);
    settle();
    return *m_page;
}

void RecordsDesk::settle()
{
    QElapsedTimer waited;
    waited.start();
    // Queued answers ask anew; quiet is when a few rounds bring nothing.
    for (int quiet = 0; quiet < 3;) {
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        quiet = session->isBusy() ? 0 : quiet + 1;
        REQUIRE(waited.elapsed() < 60'000);
    }
}

void RecordsDesk::type(const QString& text)
{
    for (const QChar c : text) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus);
        // QTest's own typing goes through Latin-1; a key event carries any character.
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(focus, &down);
    }
    settle();
}

void RecordsDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, key, modifiers);
    settle();
}

} // namespace jc::ui::test
