// The window's content while no ledger is open: open one, make one on a single page, or look at the demo. GUI
// thread.
#pragma once

#include "ui/pages/start/new_ledger_request.h"
#include "ui/shell/background.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/user_settings.h"
#include "ui/style/theme.h"

#include <QWidget>

class QMenu;
class QProgressBar;

namespace jc::ui {

class HeadingLabel;
class Messages;
class NewLedgerForm;
class RecentList;
class TopBar;

// What the start page is handed; the references must outlive it.
struct StartParts
{
    const Catalogues& catalogues;
    UserSettings& settings;
    Dialogs& dialogs;
    Background& background;
    QString documents; // folder where a new ledger is proposed
    bool offersDemo = false;
};

class StartView final : public QWidget
{
    Q_OBJECT

public:
    StartView(const StartParts& parts, QMenu& menu, const Theme& theme, QWidget* parent);

    // While the sentence is not empty something is being opened or made, and nothing else can be asked for.
    void setWorking(const QString& sentence);
    void showFault(const NewLedgerFault& fault);
    [[nodiscard]] Messages& messages() const { return *m_messages; }
    [[nodiscard]] TopBar& topBar() const { return *m_topBar; }
    [[nodiscard]] NewLedgerForm& form() const { return *m_form; }
    [[nodiscard]] RecentList& recent() const { return *m_recent; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void browseRequested();
    void demoRequested();
    void createRequested(const jc::ui::NewLedgerRequest& request);

private:
    QWidget* makeOpenPanel(const StartParts& parts, const Theme& theme);
    QWidget* makeNewPanel(const StartParts& parts, const Theme& theme);

    TopBar* m_topBar;
    Messages* m_messages;
    QWidget* m_body;
    RecentList* m_recent = nullptr;
    NewLedgerForm* m_form = nullptr;
    HeadingLabel* m_sentence;
    QProgressBar* m_progress;
};

} // namespace jc::ui
