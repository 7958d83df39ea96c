#include "ui/shell/main_window.h"

#include "ui/pages/start/new_ledger_request.h"
#include "ui/pages/start/start_view.h"
#include "ui/records/record_buffers.h"
#include "ui/shell/ledger_keeping.h"
#include "ui/shell/ledger_leaving.h"
#include "ui/shell/ledger_opening.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/messages.h"
#include "ui/shell/page_host.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace jc::ui {

namespace {

constexpr QSize smallestWindow(1024, 600);
constexpr int dialogLook = 50; // ms between two looks whether a dialog still stands

Theme chosenTheme(const UserSettings& settings, bool systemIsDark)
{
    const ThemeChoice choice = settings.theme();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    return Theme(dark ? ThemeKind::Dark : ThemeKind::Light, settings.zoom(), settings.density());
}

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(std::move(parts))
    , m_theme(chosenTheme(m_parts.settings, m_parts.systemIsDark))
{
    setMinimumSize(smallestWindow);
    resize(1280, 720);
    restoreGeometry(m_parts.settings.geometry());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    applyLook();
    m_opener = std::make_unique<LedgerOpening>(
        m_parts,
        m_background,
        *this,
        LedgerOpening::Steps{[this](const QString& sentence) { setOpening(sentence); },
                             [this](std::unique_ptr<LedgerSession> session) { take(std::move(session)); },
                             [this](const Error& error) { complain(error); },
                             [] {
                             }});
    m_dialogWatch.setInterval(dialogLook);
    connect(&m_dialogWatch, &QTimer::timeout, this, &MainWindow::goOnWithoutDialog);
    showStart();
    // Qt misses that the keys are back with the window when a file dialog closes while its list of
    // completions is open: nothing would show the focus until somebody goes to another window and back.
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &MainWindow::comeToFront, Qt::QueuedConnection);
}

void MainWindow::comeToFront()
{
    if (windowHandle() && windowHandle() == QGuiApplication::focusWindow() && !isActiveWindow() &&
        !QApplication::activeModalWidget())
        QApplication::setActiveWindow(this);
}

MainWindow::~MainWindow()
{
    dropLedger();
}

bool MainWindow::isWorking() const
{
    if (m_opening || m_leaving || m_background.isBusy() || (m_session && m_session->isBusy()))
        return true;
    if (!m_afterDialog.empty() && !QApplication::activeModalWidget())
        return true;
    const Page* page = m_ledgerView ? m_ledgerView->host().page() : nullptr;
    return page && page->isLoading();
}

void MainWindow::replaceView(QWidget* view)
{
    delete m_view;
    m_view = view;
    layout()->addWidget(view);
    view->show();
}

void MainWindow::showStart()
{
    delete m_menu;
    m_menu = new MainMenu(*this, this);
    m_ledgerView = nullptr;
    m_startView = new StartView(
        {m_parts.catalogues, m_parts.settings, m_parts.dialogs, m_background, m_parts.documents, hasDemo()},
        *m_menu,
        m_theme,
        this);
    m_menu->fill(nullptr);
    replaceView(m_startView);
    connect(m_startView, &StartView::openRequested, this, &MainWindow::openLedger);
    connect(m_startView, &StartView::browseRequested, this, &MainWindow::browse);
    connect(m_startView, &StartView::demoRequested, this, &MainWindow::openDemo);
    connect(m_startView, &StartView::createRequested, this, &MainWindow::createLedger);
    setWindowTitle(tr("匠册"));
}

void MainWindow::showLedger(const Location& location)
{
    delete m_menu;
    m_menu = new MainMenu(*this, this);
    m_startView = nullptr;
    m_ledgerView =
        new LedgerView(*m_workspace, m_parts.pages, m_parts.navigation, *m_menu, m_parts.settings, this);
    m_menu->fill(m_ledgerView);
    m_ledgerView->setFinders(m_parts.finders, *m_menu);
    replaceView(m_ledgerView);
    connect(m_ledgerView, &LedgerView::reopenRequested, this, &MainWindow::reopenLedger);
    const LedgerFacts& facts = m_session->facts();
    const Result<Region> region = m_parts.catalogues.regions.find(facts.regionCode);
    setWindowTitle(
        tr("匠册 — %1 — %2")
            .arg(QFileInfo(facts.path).completeBaseName(), region ? region->name : facts.regionCode));
    if (const Location first = location.page.isEmpty() ? landing() : location; !first.page.isEmpty())
        m_ledgerView->go(first);
}

void MainWindow::rebuild()
{
    if (m_ledgerView)
        showLedger(m_ledgerView->host().location());
    else
        showStart();
}

void MainWindow::dropLedger()
{
    keepPlace();
    m_jobs.cancelAll();
    // Pages hold the workspace, the workspace the session.
    delete m_view;
    m_view = nullptr;
    m_ledgerView = nullptr;
    m_startView = nullptr;
    m_workspace.reset();
    m_session.reset();
}

void MainWindow::take(std::unique_ptr<LedgerSession> session)
{
    // The one that was open goes first; should the person stay with it, the other is closed again.
    auto next = std::make_shared<std::unique_ptr<LedgerSession>>(std::move(session));
    whenNoDialog([this, next] { leaveLedger([this, next] { adopt(std::move(*next)); }); });
}

void MainWindow::whenNoDialog(std::function<void()> act)
{
    m_afterDialog.push_back(std::move(act));
    goOnWithoutDialog();
}

void MainWindow::goOnWithoutDialog()
{
    // Each may ask something itself.
    while (!m_afterDialog.empty() && !QApplication::activeModalWidget()) {
        const std::function<void()> act = std::move(m_afterDialog.front());
        m_afterDialog.erase(m_afterDialog.begin());
        act();
    }
    if (m_afterDialog.empty())
        m_dialogWatch.stop();
    else
        m_dialogWatch.start();
}

void MainWindow::adopt(std::unique_ptr<LedgerSession> session)
{
    dropLedger();
    m_session = std::move(session);
    m_parts.settings.addRecent(m_session->facts().path);
    m_workspace = std::make_unique<Workspace>(*m_session, m_parts.catalogues, m_parts.clock, m_theme);
    m_workspace->setDialogs(m_parts.dialogs);
    m_workspace->setJobs(m_jobs);
    setPreferences();
    RecordBuffers::of(*m_workspace); // read what stood unsaved while nothing is typed yet
    const bool resumes = m_session->facts().path == m_resumePath;
    m_resumePath.clear();
    showLedger(resumes ? m_resumeAt : Location());
    if (const QStringList stopped = std::exchange(m_stopped, {}); resumes && !stopped.isEmpty())
        m_workspace->say(tr("台账关闭时停下了“%1”；还需要的话，请重做一次。").arg(stopped.join(tr("、"))));
}

void MainWindow::setPreferences()
{
    m_workspace->setPreferences(std::make_shared<const Preferences>(
        Preferences{m_parts.settings,
                    [this] { return m_parts.language; },
                    [this] { return roleInForce(); },
                    [this](ThemeChoice choice) { chooseTheme(choice); },
                    [this](double zoom) { chooseZoom(zoom); },
                    [this](const QString& language) { chooseLanguage(language); },
                    [this](Density density) { chooseDensity(density); },
                    [this] { m_menu->keeping()->backUp(); },
                    [this] { m_menu->keeping()->choosePassphrase(); },
                    [this] {
                        lockLedger();
                    }}));
}

void MainWindow::keepPlace()
{
    if (!m_ledgerView)
        return;
    Location place = m_ledgerView->host().location();
    // What was looked for may be an ID number, and the settings are no sealed place.
    for (const char* key : {"search", "where", "filter"})
        place.shows.remove(QLatin1String(key));
    // A form may be of a record that is gone by then.
    if (!place.page.isEmpty() && place.page != QStringLiteral("record"))
        m_parts.settings.setLastPlace(m_session->facts().path, place);
}

Role MainWindow::roleInForce() const
{
    const Result<Region> region = m_parts.catalogues.regions.find(m_session->facts().regionCode);
    const bool isLocal = region && region->level >= RegionLevel::Township;
    return m_parts.settings.role(isLocal ? Role::Clerk : Role::Supervisor);
}

Location MainWindow::landing() const
{
    const Location last = m_parts.settings.lastPlace(m_session->facts().path);
    if (m_ledgerView->host().knows(last.page))
        return last;
    const Role role = roleInForce();
    const Location home{QStringLiteral("home"), {}};
    if ((role == Role::Clerk || role == Role::Reviewer) && m_ledgerView->host().knows(home.page))
        return home;
    const Location dashboard{QStringLiteral("dashboard"), {}};
    if (m_ledgerView->host().knows(dashboard.page))
        return dashboard;
    return m_ledgerView->items().isEmpty() ? Location() : m_ledgerView->items().first().location;
}

void MainWindow::complain(const Error& error)
{
    if (m_ledgerView)
        m_ledgerView->messages().complain(error);
    else
        m_startView->messages().complain(error);
}

void MainWindow::setOpening(const QString& sentence)
{
    m_opening = !sentence.isEmpty();
    if (m_startView)
        m_startView->setWorking(sentence);
    else if (m_ledgerView && m_opening)
        m_ledgerView->messages().say(sentence);
}

bool MainWindow::mayLeavePage() const
{
    return !m_ledgerView || !m_ledgerView->host().page() || m_ledgerView->host().page()->mayLeave();
}

void MainWindow::openLedger(const QString& path)
{
    if (m_opening || m_leaving || !mayLeavePage())
        return;
    if (m_session && QFileInfo(path) == QFileInfo(m_session->facts().path)) {
        m_workspace->say(tr("这本台账已经打开。"));
        return;
    }
    m_opener->open(path);
}

void MainWindow::leaveLedger(std::function<void()> then)
{
    if (!m_ledgerView) {
        then();
        return;
    }
    setLeaving(true);
    backUpBeforeLeaving(*m_ledgerView, [this, then = std::move(then)](bool leave) {
        whenNoDialog([this, then, leave] {
            if (leave) {
                m_leaving = false;
                m_resting.clear();
                then();
            } else {
                setLeaving(false);
            }
        });
    });
}

void MainWindow::setLeaving(bool leaving)
{
    m_leaving = leaving;
    if (leaving) {
        const QList<QAction*> acts = actions();
        for (QAction* act : acts) {
            if (act->isEnabled())
                m_resting.append(act);
        }
    }
    for (const QPointer<QAction>& act : std::as_const(m_resting)) {
        if (act)
            act->setEnabled(!leaving);
    }
    if (!leaving)
        m_resting.clear();
    m_ledgerView->setLeaving(leaving);
}

void MainWindow::lockLedger()
{
    // Without a passphrase nothing would be locked.
    if (m_ledgerView && m_session->facts().hasPassphrase)
        openAnew(true);
}

void MainWindow::openAnew(bool locked)
{
    if (!m_ledgerView || m_leaving || !mayLeavePage())
        return;
    m_resumePath = m_session->facts().path;
    m_resumeAt = m_ledgerView->host().location();
    // Later: the act may have come from the menu that goes with the view.
    QMetaObject::invokeMethod(
        this,
        [this, locked] {
            whenNoDialog([this, locked] {
                m_stopped = m_jobs.wanted();
                dropLedger();
                showStart();
                if (locked)
                    m_opener->unlock(m_resumePath);
                else
                    m_opener->open(m_resumePath);
            });
        },
        Qt::QueuedConnection);
}

void MainWindow::createLedger(const NewLedgerRequest& request)
{
    if (m_opening || m_leaving)
        return;
    m_parts.settings.setRole(request.role);
    setOpening(tr("正在建立 %1…").arg(QFileInfo(request.path).fileName()));
    m_background.run(
        this,
        [request,
         author = Author{request.office, qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"))},
         &catalogues = m_parts.catalogues,
         &clock = m_parts.clock] { return makeRequestedLedger(request, author, catalogues, clock); },
        [this, path = request.path, passphrase = request.passphrase](
            const std::optional<NewLedgerFault>& fault) {
            setOpening({});
            if (!fault)
                m_opener->open(path, passphrase);
            else if (m_startView)
                m_startView->showFault(*fault);
        });
}

void MainWindow::openDemo()
{
    if (m_opening || m_leaving || !hasDemo() || !mayLeavePage())
        return;
    const QString path = QDir(m_parts.documents).filePath(tr("匠册演示台账.jiangce"));
    setOpening(tr("正在准备演示数据…"));
    const std::shared_ptr<JobToken> job = m_jobs.begin({tr("准备演示数据")});
    m_background.run(
        this,
        [path, makeDemo = m_parts.makeDemo]() -> Result<void> {
            // Made once; later visits find what was tried out before.
            return QFileInfo::exists(path) ? Result<void>() : makeDemo(path);
        },
        [this, path, job](const Result<void>& made) {
            m_jobs.end(job);
            setOpening({});
            if (made)
                openLedger(path);
            else
                complain(made.error());
        });
}

void MainWindow::closeLedger()
{
    if (!m_ledgerView || m_leaving || !mayLeavePage())
        return;
    // Later: the act may have come from the menu that goes with the view.
    QMetaObject::invokeMethod(
        this,
        [this] {
            whenNoDialog([this] {
                leaveLedger([this] {
                    dropLedger();
                    showStart();
                });
            });
        },
        Qt::QueuedConnection);
}

void MainWindow::browse()
{
    const std::optional<QString> path = m_parts.dialogs.openFile(
        this, {tr("打开台账"), tr("匠册台账 (*.jiangce);;所有文件 (*)"), m_parts.documents, {}});
    if (path)
        openLedger(*path);
}

void MainWindow::applyLook()
{
    applyTheme(*qApp, m_theme);
    if (m_workspace)
        m_workspace->setTheme(m_theme);
    spreadTheme(*this, m_theme);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_parts.settings.setTheme(choice);
    m_theme = chosenTheme(m_parts.settings, m_parts.systemIsDark);
    applyLook();
}

void MainWindow::chooseZoom(double zoom)
{
    m_parts.settings.setZoom(zoom);
    m_theme = Theme(m_theme.kind(), m_parts.settings.zoom(), m_theme.density());
    applyLook();
}

void MainWindow::chooseDensity(Density density)
{
    m_parts.settings.setDensity(density);
    m_theme = Theme(m_theme.kind(), m_theme.zoom(), density);
    applyLook();
}

void MainWindow::chooseLanguage(const QString& language)
{
    if (language == m_parts.language || !mayLeavePage())
        return;
    m_parts.settings.setLanguage(language);
    m_parts.language = language;
    Q_EMIT languageChosen(language);
    QMetaObject::invokeMethod(
        this, [this] { whenNoDialog([this] { rebuild(); }); }, Qt::QueuedConnection);
}

void MainWindow::openMenu()
{
    if (m_ledgerView)
        m_ledgerView->topBar().openMenu();
    else if (m_startView)
        m_startView->topBar().openMenu();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_leaving || (!m_left && !mayLeavePage())) {
        event->ignore();
        return;
    }
    // The system waits for nobody when the person logs out.
    if (m_ledgerView && !m_left && (m_session->mayNeedBackup() || m_jobs.isBusy()) &&
        !qApp->isSavingSession()) {
        event->ignore();
        leaveLedger([this] {
            m_left = true;
            close();
        });
        return;
    }
    m_parts.settings.setGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace jc::ui
