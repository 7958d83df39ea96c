#include "core/dictionary/entities/person.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/registry.h"
#include "ui/pages/start/start_view.h"
#include "ui/shell/messages.h"
#include "ui/shell/page_header.h"
#include "ui/shell/page_host.h"
#include "ui/shell/region_popup.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/nav_list.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

TEST_CASE("A ledger opens on the first page and says what it is", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    CHECK(fixture.window->windowTitle() == u"匠册"_s);
    fixture.openLongling();

    CHECK(fixture.window->windowTitle() == u"匠册 — longling — 龙陵县"_s);
    CHECK(fixture.page().title() == u"甲页"_s);
    CHECK(fixture.view().header().heading().circumstances == u"龙陵县 · 截至 2025-09-30"_s);
    CHECK(fixture.view().nav().current() == u"first"_s);
    CHECK(fixture.view().items().size() == 2); // the page that is not there is not offered
    CHECK(fixture.settings.recent() == QStringList{fixture.longling()});
}

TEST_CASE("Keys lead to pages, back and forward, with the place kept", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();

    fixture.type(u"第七行"_s);
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(fixture.page().title() == u"乙页"_s);
    CHECK(fixture.view().nav().current() == u"second"_s);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(fixture.page().title() == u"甲页"_s);
    CHECK(fixture.page().shows().value(u"note"_s) == u"第七行"_s);
    CHECK(fixture.view().header().heading().canGoForward);
    fixture.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(fixture.page().title() == u"乙页"_s);
    QTest::mouseClick(&fixture.page(), Qt::BackButton);
    CHECK(fixture.page().title() == u"甲页"_s);
}

TEST_CASE("A page that may not be left stays and says why", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    fixture.page().holds = true;

    fixture.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(fixture.page().title() == u"甲页"_s);
    CHECK(fixture.view().messages().text() == u"便笺还没有写完。"_s);
    fixture.window->closeLedger();
    fixture.settle();
    CHECK(fixture.window->ledgerView());
    CHECK_FALSE(fixture.window->close());
}

TEST_CASE("A region found by pinyin reaches page and heading", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();

    fixture.key(Qt::Key_L, Qt::ControlModifier);
    auto* popup = qobject_cast<RegionPopup*>(QApplication::activePopupWidget());
    REQUIRE(popup);
    for (const QWidget* widget : jc::ui::test::focusableWidgets(*popup))
        CHECK_FALSE(widget->accessibleName().isEmpty());
    fixture.type(u"longshanz"_s);
    fixture.key(Qt::Key_Return);

    CHECK(fixture.window->workspace()->regionCode() == u"530523101"_s);
    CHECK(fixture.page().regionChanges == 1);
    CHECK(fixture.view().header().heading().circumstances == u"龙山镇 · 截至 2025-09-30"_s);
    const auto regions = fixture.view().topBar().findChildren<QPushButton*>();
    CHECK(std::ranges::any_of(
        regions, [](const QPushButton* button) { return button->text() == u"龙陵县 ▸ 龙山镇"_s; }));
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("A region that is not there is said to be none and nothing changes", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    fixture.key(Qt::Key_L, Qt::ControlModifier);
    fixture.type(u"没有这个地方"_s);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->workspace()->regionCode() == u"530523"_s);
    fixture.key(Qt::Key_Escape); // empties the search
    fixture.key(Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
}

TEST_CASE("The date of the figures is chosen once for all pages", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    auto* date = fixture.view().topBar().findChild<jc::ui::DateField*>();
    date->setFocus();
    fixture.type(u"2024.12.31"_s);
    fixture.key(Qt::Key_Return);

    CHECK(fixture.window->workspace()->asOf() == QDate(2024, 12, 31));
    CHECK(fixture.page().dateChanges == 1);
    CHECK(fixture.window->workspace()->board()->board.asOf() == QDate(2024, 12, 31));
    CHECK(fixture.view().header().heading().circumstances == u"龙陵县 · 截至 2024-12-31"_s);

    date->setFocus();
    fixture.type(u"2月30日"_s);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->workspace()->asOf() == QDate(2024, 12, 31));
    CHECK_FALSE(fixture.view().messages().text().isEmpty());
}

TEST_CASE("A file that is no ledger is refused in words and nothing is lost", "[ui][shell]")
{
    WindowFixture fixture;
    QFile wrong(fixture.file(u"名单.jiangce"_s));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("姓名,身份证号\n");
    wrong.close();
    fixture.show();
    fixture.dialogs.answerNext(wrong.fileName());
    fixture.key(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(fixture.window->startView());
    CHECK(fixture.window->startView()->messages().text().contains(u"不是匠册台账"_s));
    CHECK(fixture.window->startView()->messages().text().contains(u"E-WRONGFILE"_s));
    CHECK(fixture.settings.recent().isEmpty());

    fixture.openLongling();
    fixture.type(u"写到一半"_s);
    fixture.window->openLedger(wrong.fileName());
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(u"不是匠册台账"_s));
    CHECK(fixture.page().shows().value(u"note"_s) == u"写到一半"_s);
    QPushButton* copy = nullptr;
    for (QPushButton* button : fixture.view().messages().findChildren<QPushButton*>())
        copy = button->text() == u"复制详情"_s ? button : copy;
    REQUIRE(copy);
    copy->click();
    CHECK(QApplication::clipboard()->text().contains(u"E-WRONGFILE"_s));
}

TEST_CASE("F6 walks nav, top bar, page and status bar and comes back", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    QWidget* const start = QApplication::focusWidget();
    REQUIRE(start);
    QList<QWidget*> seen;
    for (int i = 0; i < 4; ++i) {
        fixture.key(Qt::Key_F6);
        seen += QApplication::focusWidget();
    }
    CHECK(seen.last() == start);
    CHECK(QSet<QWidget*>(seen.begin(), seen.end()).size() == 4);
    fixture.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == seen[2]);
}

TEST_CASE("Whatever can hold the focus in the window has a name", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    const auto unnamed = [&fixture] {
        QStringList names;
        const QList<QWidget*> widgets = jc::ui::test::focusableWidgets(*fixture.window);
        CHECK(widgets.size() > 6);
        for (QWidget* widget : widgets) {
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                names += QString::fromLatin1(widget->metaObject()->className());
        }
        return names;
    };
    CHECK(unnamed() == QStringList());
    fixture.openLongling();
    CHECK(unnamed() == QStringList());
}

TEST_CASE("The page's acts stand in the top bar and in the menu", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    QPushButton* act = nullptr;
    for (QPushButton* button : fixture.view().topBar().findChildren<QPushButton*>())
        act = button->text() == u"导出(&E)"_s ? button : act;
    REQUIRE(act);
    act->click();
    CHECK(fixture.page().exports == 1);
    const QList<QMenu*> menus = fixture.window->findChildren<QMenu*>();
    const auto holds = [&](const QMenu* menu) {
        return menu->title() == u"数据(&D)"_s &&
               menu->actions().contains(fixture.page().pageActions().first());
    };
    CHECK(std::ranges::any_of(menus, holds));
}

TEST_CASE("A narrow window folds the navigation by itself and unfolds it again", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    CHECK_FALSE(fixture.view().nav().isFolded());
    fixture.window->resize(1093, 614);
    fixture.settle();
    CHECK(fixture.view().nav().isFolded());
    CHECK_FALSE(fixture.settings.navFolded());
    fixture.window->resize(1366, 768);
    fixture.settle();
    CHECK_FALSE(fixture.view().nav().isFolded());
    fixture.key(Qt::Key_F9);
    CHECK(fixture.view().nav().isFolded());
    CHECK(fixture.settings.navFolded());
}

TEST_CASE("Theme, zoom and language are changed in place and remembered", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    fixture.type(u"留住"_s);
    fixture.window->chooseTheme(ThemeChoice::Dark);
    fixture.window->chooseZoom(1.25);
    CHECK(fixture.window->workspace()->theme().kind() == ThemeKind::Dark);
    CHECK(fixture.settings.theme() == ThemeChoice::Dark);
    CHECK(fixture.settings.zoom() == 1.25);
    CHECK(fixture.view().topBar().height() == 55);

    QString told;
    QObject::connect(
        fixture.window.get(), &MainWindow::languageChosen, [&](const QString& code) { told = code; });
    fixture.window->chooseLanguage(u"en"_s);
    fixture.settle();
    CHECK(told == u"en"_s);
    CHECK(fixture.settings.language() == u"en"_s);
    CHECK(fixture.page().shows().value(u"note"_s) == u"留住"_s);
    applyTheme(*qApp, Theme());
}

TEST_CASE("Opening the ledger that is open changes nothing, closing it leads to the start page",
          "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    const LedgerView* view = fixture.window->ledgerView();
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    CHECK(fixture.window->ledgerView() == view);
    fixture.key(Qt::Key_W, Qt::ControlModifier);
    CHECK(fixture.window->startView());
    fixture.openLongling();
    CHECK(fixture.page().opened == 1);
}

TEST_CASE("F5 counts anew and shows the same place", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    fixture.type(u"此处"_s);
    const auto before = fixture.window->workspace()->board();
    fixture.key(Qt::Key_F5);
    CHECK(fixture.window->workspace()->board() != before);
    CHECK(fixture.page().opened == 2);
    CHECK(fixture.page().shows().value(u"note"_s) == u"此处"_s);
}

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[shell][pictures]".
TEST_CASE("The window can be drawn as pictures", "[ui][shell][pictures]")
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    for (const QSize size : {QSize(1366, 768), QSize(1093, 614)}) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            WindowFixture fixture;
            fixture.settings.setTheme(choice);
            fixture.settings.addRecent(u"/mnt/usb/石桥镇.jiangce"_s);
            fixture.settings.addRecent(fixture.longling());
            fixture.show(size);
            const QString name =
                u"%1-%2"_s.arg(size.width()).arg(choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s);
            const QPixmap start = fixture.window->grab();
            fixture.openLongling();
            fixture.window->workspace()->complain(
                {ErrorCode::Busy, u"台账正被另一处占用；请关闭那边再试。"_s, {}});
            fixture.settle();
            const QPixmap open = fixture.window->grab();
            CHECK(open.size() == size);
            fixture.key(Qt::Key_L, Qt::ControlModifier);
            const QPixmap regions = QApplication::activePopupWidget()->grab();
            QApplication::activePopupWidget()->close();
            if (!folder.isEmpty()) {
                CHECK(start.save(folder + u"/start-"_s + name + u".png"_s));
                CHECK(open.save(folder + u"/open-"_s + name + u".png"_s));
                CHECK(regions.save(folder + u"/regions-"_s + name + u".png"_s));
            }
        }
    }
    applyTheme(*qApp, Theme());
}

TEST_CASE("The menu names the saved act that Ctrl+Z would take back", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    Change change;
    change.reason = u"新增人员 张三妹"_s;
    change.edits = {{&person::entity, {}, {{person::name.description.number, Value(u"张三妹"_s)}}, {}}};
    Workspace& workspace = fixture.view().workspace();
    workspace.session().write(
        fixture.window.get(),
        [change, author = workspace.author()](Ledger& ledger) { return ledger.apply(change, author); },
        [](const Result<ChangeOutcome>& outcome) { CHECK(outcome); });
    fixture.settle();
    QAction* undo = nullptr;
    for (QAction* action : fixture.window->actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z))
            undo = action;
    }
    REQUIRE(undo);
    CHECK(undo->text() == u"撤销“新增人员 张三妹”(&U)"_s);
    undo->trigger();
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(u"已撤销“新增人员 张三妹”"_s));
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("A computer whose date lies before the ledger's changes is told to set its date", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    CHECK(fixture.view().clockNotice().isEmpty());
    fixture.window->closeLedger();
    fixture.settle();

    // Less than a day before may be another time zone's.
    fixture.clock.set(QDate(2025, 9, 29));
    fixture.openLongling();
    CHECK(fixture.view().clockNotice().isEmpty());
    fixture.window->closeLedger();
    fixture.settle();

    fixture.clock.set(QDate(2021, 1, 1));
    fixture.openLongling();
    CHECK(fixture.view().clockNotice().contains(u"2021-01-01"_s));
    CHECK(fixture.view().clockNotice().contains(u"2025-09-30"_s));
    CHECK(fixture.view().clockNotice().contains(u"请先校准日期"_s));
}

TEST_CASE("Lists that the navigation has no room for belong to all records", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    fixture.show();
    fixture.openLongling();
    const auto go = [&](const QString& page, const QString& entity) {
        fixture.view().go({page, {{u"entity"_s, entity}}});
        fixture.settle();
    };
    go(u"records"_s, u"class"_s);
    CHECK(fixture.view().nav().current() == u"classes"_s);
    go(u"records"_s, u"talent"_s);
    CHECK(fixture.view().nav().current() == u"all-records"_s);
    CHECK(fixture.view().header().heading().crumb == u"全部资料"_s);
    go(u"record"_s, u"talent"_s);
    CHECK(fixture.view().nav().current() == u"all-records"_s);
    // A form belongs to the list it was reached from.
    go(u"records"_s, u"person"_s);
    go(u"record"_s, u"honour"_s);
    CHECK(fixture.view().nav().current() == u"persons"_s);

    // What a page can do the window does for it: a report is saved from there.
    fixture.view().goToItem(u"reports"_s);
    fixture.settle();
    const QString file = fixture.file(u"完成情况.xlsx"_s);
    fixture.dialogs.answerNext(file);
    fixture.view().exportShown();
    fixture.settle();
    CHECK(QFile::exists(file));
}

TEST_CASE("What is being composed belongs to the page that is left", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    QInputMethodEvent composing(u"第七行"_s, {});
    QApplication::sendEvent(fixture.window->focusWidget(), &composing);
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(fixture.page().title() == u"乙页"_s);
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(fixture.page().shows().value(u"note"_s) == u"第七行"_s);
}

TEST_CASE("An act of the page keeps the keys when the page has something new to show", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    QAbstractButton* act = nullptr;
    for (QAbstractButton* button : fixture.view().topBar().findChildren<QAbstractButton*>()) {
        if (button->text() == u"导出(&E)"_s)
            act = button;
    }
    REQUIRE(act);
    const QPointer<QAbstractButton> kept(act);
    act->setFocus();
    Q_EMIT fixture.page().placeChanged();
    REQUIRE(kept);
    CHECK(kept->hasFocus());
}
