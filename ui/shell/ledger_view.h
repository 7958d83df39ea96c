// The window's content while a ledger is open: top bar, navigation, page head, messages, pages, status bar.
// Keeps them in step with one another; knows no single page. GUI thread.
#pragma once

#include "ui/shell/finder.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/user_settings.h"

class QMenu;

namespace jc::ui {

class MessageBar;
class Messages;
class NavList;
class PageHeader;
class PageHost;
class StatusStrip;
class TopBar;

class LedgerView final : public QWidget
{
    Q_OBJECT

public:
    // Entries whose page is not among `pages` are left out. The workspace, menu and settings must outlive the
    // view.
    LedgerView(Workspace& workspace,
               const QVector<PageDescriptor>& pages,
               const QVector<NavItem>& navigation,
               QMenu& menu,
               UserSettings& settings,
               QWidget* parent);

    [[nodiscard]] PageHost& host() const { return *m_host; }
    [[nodiscard]] NavList& nav() const { return *m_nav; }
    [[nodiscard]] TopBar& topBar() const { return *m_topBar; }
    [[nodiscard]] PageHeader& header() const { return *m_header; }
    [[nodiscard]] Messages& messages() const { return *m_messages; }
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const QVector<NavItem>& items() const { return m_items; }

    void go(const Location& location);
    void goToItem(const QString& id);
    // F5: figures and page anew.
    void refresh();
    // What Ctrl+K looks through, beside the places of the navigation.
    void setFinders(const QVector<Finder>& finders, const QMenu& menu);
    // Ctrl+K.
    void openFind();
    // Ctrl+E and Ctrl+P: what the page on screen shows, with what is typed in it.
    void exportShown();
    void printShown();
    // F6 (1) and Shift+F6 (-1).
    void moveFocus(int step) { m_ring.move(step); }
    // While the ledger is being closed nothing more is taken.
    void setLeaving(bool leaving);
    // Why the ledger is only read; empty where it is written. A bar says so as long as the view stands.
    [[nodiscard]] QString readOnlyNotice() const;
    // That typed words cannot be kept; empty while they can.
    [[nodiscard]] QString troubleNotice() const;
    // That this computer's date lies before changes the ledger has; empty where it does not, or was told and
    // closed.
    [[nodiscard]] QString clockNotice() const;

Q_SIGNALS:
    // Another page, place or set of page actions.
    void moved();
    void backupRequested();
    void passphraseRequested();
    // To try for writing again.
    void reopenRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void checkClock();
    void fillNavigation();
    void follow();
    [[nodiscard]] const NavItem* itemOf(const Location& location, bool exactly) const;

    Workspace& m_workspace;
    UserSettings& m_settings;
    QVector<NavItem> m_items;
    QVector<Finder> m_finders;
    QString m_item; // the entry the page on screen was reached from
    TopBar* m_topBar;
    NavList* m_nav;
    PageHeader* m_header;
    MessageBar* m_readOnly;
    MessageBar* m_trouble;
    MessageBar* m_clockBar;
    Messages* m_messages;
    PageHost* m_host;
    StatusStrip* m_status;
    FocusRing m_ring;
    QPointer<QWidget> m_focusBefore; // of the closing that is under way
    bool m_narrow = false;
    bool m_folding = false; // by the window's width, not by the person
};

} // namespace jc::ui
