// The window: opens, makes and closes ledgers, keeps look and language, and shows either the start page or
// the open ledger. GUI thread.
#pragma once

#include "ui/shell/background.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/user_settings.h"

#include <memory>

namespace jc::ui {

class LedgerView;
class MainMenu;
class StartView;
struct NewLedgerRequest;

// Makes a ledger of invented people at the path and closes it again; runs in a thread of its own.
using MakeDemo = std::function<Result<void>(const QString& path)>;

// What the window needs from outside. The references must outlive it.
struct WindowParts
{
    const Catalogues& catalogues;
    const Clock& clock;
    UserSettings& settings;
    Dialogs& dialogs;
    QVector<PageDescriptor> pages;
    QVector<NavItem> navigation;
    MakeDemo makeDemo; // null: none is offered
    QString documents; // folder where new ledgers are proposed and files are looked for
    bool systemIsDark = false;
    QString language = QStringLiteral("zh_CN");
};

class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    // All of these answer at once and work behind; isWorking() tells when they are through. What is open
    // stays open when they fail, and the message area says why.
    // The passphrase is asked for where the ledger has one.
    void openLedger(const QString& path) { openWith(path, {}); }
    // Closes the ledger, which forgets its key, and asks for the passphrase to go on.
    void lockLedger();
    void createLedger(const NewLedgerRequest& request);
    void openDemo();
    // Back to the start page.
    void closeLedger();
    // Lets the person choose a file.
    void browse();

    void chooseTheme(ThemeChoice choice);
    void chooseZoom(double zoom);
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
    void openWith(const QString& path, const QString& passphrase);
    void refuse(const QString& path, const Error& error);
    void offerBackup(const QString& path, const Error& error);
    void setOpening(const QString& sentence);
    [[nodiscard]] bool mayLeavePage() const;
    void applyLook();

    WindowParts m_parts;
    Theme m_theme;
    std::unique_ptr<LedgerSession> m_session;
    std::unique_ptr<Workspace> m_workspace;
    QWidget* m_view = nullptr;
    MainMenu* m_menu = nullptr;
    LedgerView* m_ledgerView = nullptr;
    StartView* m_startView = nullptr;
    bool m_opening = false;
    Background m_background; // last: its threads end before what they use
};

} // namespace jc::ui
