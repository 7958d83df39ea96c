// The window: opens, makes and closes ledgers, keeps look and language, and shows either the start page or
// the open ledger. GUI thread.
#pragma once

#include "ui/shell/background.h"
#include "ui/shell/location.h"
#include "ui/shell/window_parts.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace jc::ui {

class LedgerOpening;
class LedgerSession;
class LedgerView;
class MainMenu;
class StartView;
class Workspace;
struct NewLedgerRequest;

class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    // All of these answer at once and work behind; isWorking() tells when they are through. What is open
    // stays open when they fail, and the message area says why.
    // The passphrase is asked for where the ledger has one.
    void openLedger(const QString& path);
    // Closes the ledger, which forgets its key, and asks for the passphrase to go on where one was. No backup
    // is made first: whoever locks wants it locked now.
    void lockLedger();
    // Closes the ledger and opens it again, where one was.
    void reopenLedger() { openAnew(false); }
    void createLedger(const NewLedgerRequest& request);
    void openDemo();
    // Back to the start page. What was changed is backed up first.
    void closeLedger();
    // Lets the person choose a file.
    void browse();

    void chooseTheme(ThemeChoice choice);
    void chooseZoom(double zoom);
    void chooseDensity(Density density);
    void chooseLanguage(const QString& language);
    void openMenu();

    // Null while no ledger is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace.get(); }
    [[nodiscard]] LedgerView* ledgerView() const { return m_ledgerView; }
    // Null while one is.
    [[nodiscard]] StartView* startView() const { return m_startView; }
    // Opening, making, reading, or a page that is not yet complete.
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] bool hasDemo() const { return m_parts.makeDemo != nullptr; }
    [[nodiscard]] UserSettings& settings() const { return m_parts.settings; }
    [[nodiscard]] Dialogs& dialogs() const { return m_parts.dialogs; }
    [[nodiscard]] const Catalogues& catalogues() const { return m_parts.catalogues; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const QString& language() const { return m_parts.language; }

Q_SIGNALS:
    // The person chose another language: the receiver installs its translations at once; the window then says
    // everything anew.
    void languageChosen(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showStart();
    void showLedger(const Location& location);
    void rebuild();
    void replaceView(QWidget* view);
    void take(std::unique_ptr<LedgerSession> session);
    void dropLedger();
    void complain(const Error& error);
    void openAnew(bool locked);
    void adopt(std::unique_ptr<LedgerSession> session);
    // Backs up what is due and goes on, unless the person stays for a backup that failed.
    void leaveLedger(std::function<void()> then);
    // The keys and acts of the window rest while the ledger is being closed: what they began would be lost.
    void setLeaving(bool leaving);
    // A dialog's own loop goes on delivering answers: what deletes the page it was opened from waits for it.
    void whenNoDialog(std::function<void()> act);
    void goOnWithoutDialog();
    void setOpening(const QString& sentence);
    [[nodiscard]] bool mayLeavePage() const;
    void applyLook();
    void setPreferences();
    void keepPlace();
    // Where the ledger was left, else where the person's role begins.
    [[nodiscard]] Location landing() const;
    // Of who never said what their day is: an office of a township enters, one above looks.
    [[nodiscard]] Role roleInForce() const;
    void comeToFront();

    WindowParts m_parts;
    Theme m_theme;
    std::unique_ptr<LedgerSession> m_session;
    std::unique_ptr<Workspace> m_workspace;
    QWidget* m_view = nullptr;
    MainMenu* m_menu = nullptr;
    LedgerView* m_ledgerView = nullptr;
    StartView* m_startView = nullptr;
    bool m_opening = false;
    bool m_leaving = false; // being backed up before it is closed
    bool m_left = false;    // that is done, or was not wanted
    QVector<QPointer<QAction>> m_resting;
    QTimer m_dialogWatch;
    std::vector<std::function<void()>> m_afterDialog; // oldest first
    // Where to go on after the ledger of this path is opened again.
    QString m_resumePath;
    Location m_resumeAt;
    QStringList m_stopped; // the work that ended with the ledger, to be said when it is open again
    std::unique_ptr<LedgerOpening> m_opener;
    Jobs m_jobs;
    Background m_background; // last: its threads end before what they use
};

} // namespace jc::ui
