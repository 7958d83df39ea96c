// A desk in the window without the window: a ledger of 龙陵县, its session and workspace, and one page shown
// offscreen.
#pragma once

#include "tests/support/longling.h"
#include "ui/shell/page.h"

namespace jc::ui::test {

// Chinese in a test, short.
[[nodiscard]] inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

class RecordsDesk
{
public:
    // Fill the ledger first, then open the session with it.
    RecordsDesk();
    ~RecordsDesk();

    void start();
    // Ends the session without leaving the page first, and opens another.
    void reopen();
    // Shows the page with the focus where it begins, and waits until it has loaded.
    Page& show(const PageDescriptor& page, const QVariantMap& shows, const QSize& size = {1198, 640});
    // Waits until nothing is under way.
    void settle();
    // To the widget that has the focus.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <typename T>
    T& find(const QString& objectName = {})
    {
        T* found = m_page->findChild<T*>(objectName);
        if (found == nullptr)
            throw std::logic_error("no such widget on the page");
        return *found;
    }

    jc::test::Longling longling;
    std::unique_ptr<LedgerSession> session;
    std::unique_ptr<Workspace> workspace;
    QVector<Location> gone;
    QStringList complaints;
    QStringList said;
    std::function<void()> offered; // the act that went with the last sentence

private:
    std::unique_ptr<Page> m_page;
};

} // namespace jc::ui::test
