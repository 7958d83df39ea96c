#include "ui/shell/main_menu.h"

#include "core/ledger/verify.h"
#include "ui/records/undo_acts.h"
#include "ui/shell/ledger_keeping.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/shortcut_list.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/nav_list.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>

namespace jc::ui {

namespace {

// Cut, copy and paste of the field that has the focus; fields and editors share these slots by name.
void actOnFocusedField(const char* slot)
{
    if (QWidget* field = QApplication::focusWidget();
        field && field->metaObject()->indexOfMethod((QByteArray(slot) + "()").constData()) >= 0)
        QMetaObject::invokeMethod(field, slot);
}

} // namespace

MainMenu::MainMenu(MainWindow& window, QWidget* parent)
    : QMenu(parent)
    , m_window(window)
{
    setAccessibleName(tr("菜单"));
}

QAction* MainMenu::add(QMenu* menu, const QString& text, const QKeySequence& key, std::function<void()> act)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(key);
    if (!key.isEmpty())
        m_window.addAction(action); // keys work while the menu is closed
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

void MainMenu::fill(LedgerView* view)
{
    fillFile(view);
    fillEdit(view);
    fillView(view);
    fillData(view);
    fillTools(view);
    fillHelp();
}

void MainMenu::fillFile(LedgerView* view)
{
    QMenu* menu = addMenu(tr("文件(&F)"));
    add(menu, tr("打开台账…(&O)"), QKeySequence::Open, [this] { m_window.browse(); });
    QMenu* recent = menu->addMenu(tr("最近打开(&R)"));
    const QStringList paths = m_window.settings().recent();
    recent->setEnabled(!paths.isEmpty());
    recent->menuAction()->setProperty("place", true);
    for (const QString& path : paths) {
        QString text = QDir::toNativeSeparators(path);
        add(recent, text.replace(u'&', QStringLiteral("&&")), {}, [this, path] {
            m_window.openLedger(path);
        });
    }
    if (view)
        add(menu, tr("新建台账(&N)"), {}, [this] { m_window.closeLedger(); });
    if (m_window.hasDemo())
        add(menu, tr("打开演示台账(&D)"), {}, [this] { m_window.openDemo(); });
    if (view)
        add(menu, tr("关闭台账(&C)"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { m_window.closeLedger(); });
    if (view)
        fillKeeping(menu, *view);
    menu->addSeparator();
    add(menu, tr("退出(&Q)"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window.close(); });
}

// Backup, passphrase and lock.
void MainMenu::fillKeeping(QMenu* menu, LedgerView& view)
{
    menu->addSeparator();
    LedgerKeeping* keeping = m_keeping = new LedgerKeeping(view, this);
    add(menu, tr("立即备份…(&B)"), {}, [keeping] { keeping->backUp(); });
    QAction* passphrase = add(menu, tr("设置口令…(&P)"), {}, [keeping] { keeping->choosePassphrase(); });
    QAction* lock = add(menu, tr("锁定(&K)"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
        m_window.lockLedger();
    });
    LedgerSession& session = view.workspace().session();
    passphrase->setEnabled(!session.isReadOnly());
    const auto follow = [passphrase, lock, &session] {
        const bool hasPassphrase = session.facts().hasPassphrase;
        passphrase->setText(hasPassphrase ? tr("修改口令…(&P)") : tr("设置口令…(&P)"));
        lock->setEnabled(hasPassphrase);
    };
    connect(&session, &LedgerSession::factsChanged, lock, follow);
    follow();
    connect(&view, &LedgerView::backupRequested, keeping, &LedgerKeeping::backUp);
    connect(&view, &LedgerView::passphraseRequested, keeping, &LedgerKeeping::choosePassphrase);
}

void MainMenu::fillEdit(LedgerView* view)
{
    QMenu* menu = addMenu(tr("编辑(&E)"));
    if (view) {
        UndoActs& acts = UndoActs::of(view->workspace());
        acts.refresh(); // its texts are in the language of now
        for (QAction* action : {acts.undoAction(), acts.redoAction(), acts.listAction()}) {
            menu->addAction(action);
            m_window.addAction(action);
        }
        menu->addSeparator();
    }
    // The keys are shown, not bound: they belong to the field or table that has the focus.
    const auto addField = [this, menu](const QString& text, const char* keys, const char* slot) {
        const QString shown =
            *keys != 0 ? QStringLiteral("%1\t%2").arg(text, QString::fromLatin1(keys)) : text;
        add(menu, shown, {}, [slot] { actOnFocusedField(slot); });
    };
    addField(tr("撤销输入(&N)"), "", "undo");
    addField(tr("重做输入(&D)"), "", "redo");
    menu->addSeparator();
    addField(tr("剪切(&T)"), "Ctrl+X", "cut");
    addField(tr("复制(&C)"), "Ctrl+C", "copy");
    addField(tr("粘贴(&P)"), "Ctrl+V", "paste");
    addField(tr("全选(&A)"), "Ctrl+A", "selectAll");
}

void MainMenu::fillView(LedgerView* view)
{
    QMenu* menu = addMenu(tr("查看(&V)"));
    if (view) {
        int number = 0;
        for (const NavItem& item : view->items()) {
            ++number;
            const QKeySequence key = number <= 10 && !item.foot
                                         ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10))
                                         : QKeySequence();
            QAction* go =
                add(menu, QCoreApplication::translate("Pages", item.title), key, [view, id = item.id] {
                    view->goToItem(id);
                });
            go->setProperty("place", true);
        }
        menu->addSeparator();
        QAction* back =
            add(menu, tr("后退(&B)"), QKeySequence(Qt::ALT | Qt::Key_Left), [view] { view->host().back(); });
        QAction* forward = add(
            menu, tr("前进(&W)"), QKeySequence(Qt::ALT | Qt::Key_Right), [view] { view->host().forward(); });
        const auto follow = [view, back, forward] {
            back->setEnabled(view->host().canGoBack());
            forward->setEnabled(view->host().canGoForward());
        };
        connect(view, &LedgerView::moved, back, follow);
        follow();
        add(menu, tr("查找一切(&K)"), QKeySequence(Qt::CTRL | Qt::Key_K), [view] { view->openFind(); });
        add(menu, tr("选择地区(&L)"), QKeySequence(Qt::CTRL | Qt::Key_L), [view] {
            view->topBar().openRegions();
        });
        add(menu, tr("下一区域(&X)"), QKeySequence(Qt::Key_F6), [view] { view->moveFocus(1); });
        add(menu, tr("上一区域(&V)"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [view] { view->moveFocus(-1); });
        menu->addSeparator();
        menu->addAction(view->nav().foldAction());
    }
    fillLook(menu);
    // The key that opens this menu.
    auto* open = new QAction(this);
    open->setShortcut(Qt::Key_F10);
    m_window.addAction(open);
    connect(open, &QAction::triggered, this, [this] { m_window.openMenu(); });
}

void MainMenu::fillLook(QMenu* menu)
{
    QMenu* themes = menu->addMenu(tr("主题(&T)"));
    m_themes = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("跟随系统(&S)")},
                                                       {ThemeChoice::Light, tr("浅色(&L)")},
                                                       {ThemeChoice::Dark, tr("深色(&D)")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = add(themes, text, {}, [this, choice = choice] { m_window.chooseTheme(choice); });
        action->setCheckable(true);
        action->setActionGroup(m_themes);
        action->setData(static_cast<int>(choice));
    }
    QMenu* zooms = menu->addMenu(tr("界面大小(&Z)"));
    m_zooms = new QActionGroup(this);
    for (const int percent : zoomsOffered) {
        QAction* action =
            add(zooms, tr("%1%").arg(percent), {}, [this, percent] { m_window.chooseZoom(percent / 100.0); });
        action->setCheckable(true);
        action->setActionGroup(m_zooms);
        action->setData(percent);
    }
    MainMenu::setTheme(m_window.theme());
    QMenu* languages = menu->addMenu(tr("语言(&G)"));
    auto* languageGroup = new QActionGroup(this);
    for (const OfferedLanguage& language : languagesOffered) {
        const QString code = QString::fromLatin1(language.code);
        QAction* action = add(languages, QString::fromUtf8(language.ownName), {}, [this, code] {
            m_window.chooseLanguage(code);
        });
        action->setCheckable(true);
        action->setActionGroup(languageGroup);
        action->setChecked(m_window.language() == code);
    }
    QAction* full = add(menu, tr("全屏(&F)"), QKeySequence(Qt::Key_F11), [this] {
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
    });
    full->setToolTip(tr("再按 F11 回到窗口"));
}

void MainMenu::setTheme(const Theme& theme)
{
    if (m_themes == nullptr || m_zooms == nullptr)
        return; // not filled yet
    const QList<QAction*> themes = m_themes->actions();
    for (QAction* action : themes)
        action->setChecked(action->data().toInt() == static_cast<int>(m_window.settings().theme()));
    const QList<QAction*> zooms = m_zooms->actions();
    for (QAction* action : zooms)
        action->setChecked(action->data().toInt() == qRound(theme.zoom() * 100));
}

void MainMenu::fillData(LedgerView* view)
{
    QMenu* menu = addMenu(tr("数据(&D)"));
    menu->setEnabled(view != nullptr);
    if (!view)
        return;
    add(menu, tr("刷新(&R)"), QKeySequence(Qt::Key_F5), [view] { view->refresh(); });
    QMenu* kinds = menu->addMenu(tr("各类记录(&K)"));
    for (const EntityDescription* entity : view->workspace().catalogues().dictionary.entities()) {
        kinds->addAction(entity->label.text(), view, [view, key = QString::fromLatin1(entity->key)] {
            view->go({QStringLiteral("records"), {{QStringLiteral("entity"), key}}});
        });
    }
    menu->addSeparator();
    QAction* exporting =
        add(menu, tr("导出所示…(&E)"), QKeySequence(Qt::CTRL | Qt::Key_E), [view] { view->exportShown(); });
    QAction* printing =
        add(menu, tr("打印预览…(&P)"), QKeySequence(Qt::CTRL | Qt::Key_P), [view] { view->printShown(); });
    const qsizetype own = menu->actions().size();
    const auto follow = [menu, view, own, exporting, printing] {
        const Page* page = view->host().page();
        exporting->setEnabled(page && page->canExport());
        printing->setEnabled(page && page->canPrint());
        const QList<QAction*> before = menu->actions();
        for (QAction* action : before.mid(own))
            menu->removeAction(action);
        if (view->host().page())
            menu->addActions(view->host().page()->pageActions());
    };
    connect(view, &LedgerView::moved, menu, follow);
    follow();
}

void MainMenu::fillTools(LedgerView* view)
{
    QMenu* menu = addMenu(tr("工具(&T)"));
    menu->setEnabled(view != nullptr);
    if (!view)
        return;
    add(menu, tr("检查台账是否完好(&C)"), {}, [this, view] { examine(*view); });
    QAction* rebuilding = add(menu, tr("按更改记录重建(&B)"), {}, [this, view] { rebuildState(*view); });
    rebuilding->setEnabled(!view->workspace().session().isReadOnly());
}

void MainMenu::fillHelp()
{
    QMenu* menu = addMenu(tr("帮助(&H)"));
    add(menu, tr("快捷键(&K)"), QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    add(menu, tr("关于匠册(&A)"), {}, [this] { showAbout(); });
}

void MainMenu::examine(LedgerView& view)
{
    Workspace& workspace = view.workspace();
    workspace.say(tr("正在检查台账，可以继续工作。"));
    workspace.readAsJob(
        &workspace,
        {tr("检查台账"), true, tr("已取消检查；台账未动。"), true},
        [](Ledger& ledger, JobToken& job) { return verifyLedger(ledger, job.progress()); },
        [&workspace](const Result<LedgerReport>& report) {
            if (!report) {
                workspace.complain(report.error());
            } else if (report->isSound()) {
                workspace.say(tr("台账完好：%L1 次保存、%L2 条记录，全部核对无误。")
                                  .arg(report->changes)
                                  .arg(report->records));
            } else {
                const QString sentence =
                    tr("台账有 %L1 处不符：%2").arg(report->faults.size()).arg(report->faults.first());
                workspace.complain({ErrorCode::Damaged, sentence, report->faults.join(u'\n')});
            }
        });
}

void MainMenu::rebuildState(LedgerView& view)
{
    Workspace& workspace = view.workspace();
    workspace.say(tr("正在重建当前值；重建完以前不能保存，可以继续查看。"));
    workspace.writeAsJob(
        &workspace,
        {tr("重建"), true, tr("已取消重建；台账保持原样。")},
        [](Ledger& ledger, JobToken& job) { return ledger.rebuildState(job.progress()); },
        [window = &m_window, &workspace](const Result<void>& rebuilt) {
            if (!rebuilt)
                workspace.complain(rebuilt.error());
            else
                workspace.offer(tr("已按更改记录重建当前值。重新打开台账后，各页按重建后的数据显示。"),
                                tr("重新打开台账"),
                                [window] { window->reopenLedger(); });
        });
}

void MainMenu::showKeys()
{
    QStringList lines;
    for (const ShortcutLine& line : shortcutLines(m_window))
        lines += tr("%1　%2").arg(line.keys, line.act);
    m_window.dialogs().show(&m_window, tr("快捷键"), lines.join(u'\n'));
}

void MainMenu::showAbout()
{
    m_window.dialogs().show(&m_window,
                            tr("匠册 %1").arg(QStringLiteral(JIANGCE_VERSION)),
                            tr("技能人才政策的离线台账。\n"
                               "自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。\n"
                               "行政区划截至 %1。")
                                .arg(m_window.catalogues().regions.vintage()));
}

} // namespace jc::ui
