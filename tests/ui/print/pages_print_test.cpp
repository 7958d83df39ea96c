#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/registry.h"
#include "ui/pages/start/new_ledger_request.h"
#include "ui/print/print_preview.h"
#include "ui/shell/page_host.h"

#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

// The window with the desk's ledger and every page, at one place of it.
struct PrintingWindow
{
    PrintingWindow()
    {
        desk.fill();
        desk.longling.handOver();
        open(desk.longling.path());
    }

    explicit PrintingWindow(const QString& path) { open(path); }

    void open(const QString& path)
    {
        fixture.clock.set(desk.longling.clock.today());
        fixture.pages = pageDescriptors();
        fixture.navigation = navigation();
        fixture.show();
        fixture.window->openLedger(path);
        fixture.settle();
        REQUIRE(fixture.window->ledgerView());
    }

    Page& go(const Location& place)
    {
        fixture.view().go(place);
        settle();
        return *fixture.view().host().page();
    }

    void settle()
    {
        do
            fixture.settle();
        while (fixture.view().host().page()->isLoading());
    }

    // Null where Ctrl+P opens none.
    const PrintPreview* print()
    {
        fixture.key(Qt::Key_P, Qt::ControlModifier);
        return fixture.window->findChild<PrintPreview*>();
    }

    // The one table of the preview. It stays with the preview.
    const Table& printed()
    {
        const PrintPreview* preview = print();
        REQUIRE(preview != nullptr);
        REQUIRE(preview->form() != nullptr);
        REQUIRE(preview->form()->size() == 1);
        const Table& table = preview->form()->front().table();
        CHECK(preview->windowTitle() == u"打印预览：%1"_s.arg(table.head.title));
        CHECK(table.page.scopeAbove);
        return table;
    }

    void escape()
    {
        const auto* preview = fixture.window->findChild<PrintPreview*>();
        QTest::keyClick(preview->pages(), Qt::Key_Escape);
        fixture.settle();
        REQUIRE(fixture.window->findChild<PrintPreview*>() == nullptr);
        // Offscreen there is no window manager to do it.
        fixture.window->activateWindow();
        fixture.settle();
    }

    QTableView& table(const QString& name = {})
    {
        auto* found = fixture.view().host().page()->findChild<QTableView*>(name);
        REQUIRE(found != nullptr);
        return *found;
    }

    bool menuPrints() const
    {
        const QAction* act = fixture.menuAct(u"打印预览"_s);
        REQUIRE(act != nullptr);
        return act->isEnabled();
    }

    Desk desk;
    WindowFixture fixture;
};

Location printedPlace(const char* page, const QVariantMap& shows = {})
{
    return {QString::fromLatin1(page), shows};
}

QString wholeText(const Table& table)
{
    QString text;
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells) {
            if (const QString* held = std::get_if<QString>(&cell.value))
                text += *held + u'\n';
        }
    }
    return text;
}

} // namespace

TEST_CASE("Ctrl+P previews a list of records as it is shown, and Esc returns to it", "[ui][print][records]")
{
    PrintingWindow it;
    const Page& page = it.go(printedPlace("records", {{u"entity"_s, u"person"_s}}));
    REQUIRE(page.canPrint());
    CHECK(it.menuPrints());
    QWidget* list = it.fixture.window->focusWidget();
    const Table& all = it.printed();
    CHECK(all.head.title == page.title());
    CHECK(all.dataRowCount() == 15);
    CHECK(all.head.region == u"龙陵县"_s);
    CHECK(all.head.knownUntil.isValid());
    const QString text = wholeText(all);
    CHECK(text.contains(u"530523************"_s));
    CHECK_FALSE(text.contains(jc::test::syntheticId(0)));
    it.escape();
    CHECK(it.fixture.window->focusWidget() == list);

    it.go(printedPlace("records",
                       {{u"entity"_s, u"class"_s},
                        {u"filter"_s, QVariantMap{{u"status"_s, u"completed"_s}}},
                        {u"sort"_s, u"class_name"_s}}));
    const Table& narrowed = it.printed();
    CHECK(narrowed.dataRowCount() == 3);
    REQUIRE(narrowed.about.size() == 2);
    CHECK(narrowed.about.first() == LabelledText{u"筛选条件"_s, u"状态：已结业"_s});
    CHECK(narrowed.about.last().label == u"排序"_s);
    const FormLine above = FormPlan(narrowed, true).head().last();
    CHECK(above.cells.first().text.startsWith(u"地区：龙陵县　筛选条件：状态：已结业　排序："_s));
    it.escape();

    it.go(printedPlace("records", {{u"entity"_s, u"person"_s}, {u"search"_s, u"没有这个人"_s}}));
    CHECK_FALSE(page.canPrint());
    CHECK_FALSE(it.menuPrints());
    CHECK(it.print() == nullptr);
}

TEST_CASE("Ctrl+P previews the people behind a figure, their classes, and why others are left out",
          "[ui][print][people]")
{
    PrintingWindow it;
    const QVariantMap figure{{u"goal"_s, it.desk.goalId("health-care-training")}, {u"region"_s, u"530523"_s}};
    const Page& page = it.go(printedPlace("people", figure));
    REQUIRE(page.canPrint());
    const Table& people = it.printed();
    CHECK(people.head.title == u"康养云师傅计划培训人次 计入名单"_s);
    CHECK(people.dataRowCount() == 7);
    CHECK(people.head.cutoff == QDate(2025, 9, 30));
    CHECK(wholeText(people).contains(u"530523********"_s));
    it.escape();
    CHECK(it.fixture.window->focusWidget() == &it.table(u"people"_s));

    QVariantMap classes = figure;
    classes.insert(u"list"_s, u"classes"_s);
    it.go(printedPlace("people", classes));
    CHECK(it.printed().head.title == u"康养云师傅计划培训人次 分班"_s);
    CHECK(it.fixture.window->findChild<PrintPreview*>()->form()->front().table().dataRowCount() == 1);
    it.escape();
    CHECK(it.fixture.window->focusWidget() == &it.table(u"classes"_s));

    QVariantMap ofClass = figure;
    ofClass.insert(u"class"_s, it.desk.healthClass.toString());
    it.go(printedPlace("people", ofClass));
    CHECK(it.printed().about == QVector<LabelledText>{{u"筛选条件"_s, u"养老护理第 1 期"_s}});
    it.escape();

    QVariantMap leftOut = figure;
    leftOut.insert(u"leftOut"_s, true);
    it.go(printedPlace("people", leftOut));
    CHECK(it.printed().dataRowCount() == 2);
    it.escape();

    it.go(printedPlace("people"));
    CHECK_FALSE(page.canPrint());
    CHECK(it.print() == nullptr);
}

TEST_CASE("Ctrl+P previews the table of the dashboard that is in use", "[ui][print][dashboard]")
{
    PrintingWindow it;
    const Page& page =
        it.go(printedPlace("dashboard", {{u"goal"_s, it.desk.goalId("health-care-training")}}));
    REQUIRE(page.canPrint());
    it.table(u"goals"_s).setFocus();
    const Table& goals = it.printed();
    CHECK(goals.head.title == page.title());
    CHECK(goals.rows.size() == it.table(u"goals"_s).model()->rowCount());
    CHECK(goals.head.region == u"龙陵县"_s);
    CHECK(goals.head.cutoff == QDate(2025, 9, 30));
    it.escape();
    CHECK(it.fixture.window->focusWidget() == &it.table(u"goals"_s));

    page.findChild<QPushButton*>(u"filter-no-data"_s)->click();
    const Table& silent = it.printed();
    CHECK(silent.rows.size() == it.table(u"goals"_s).model()->rowCount());
    CHECK(silent.about == QVector<LabelledText>{{u"筛选条件"_s, u"未报数"_s}});
    it.escape();
    page.findChild<QPushButton*>(u"filter-all"_s)->click();

    it.go(printedPlace("dashboard", {{u"goal"_s, it.desk.goalId("health-care-training")}}));
    it.table(u"parts"_s).setFocus();
    const Table& parts = it.printed();
    CHECK(parts.head.title.startsWith(u"康养云师傅计划培训人次"_s));
    CHECK(parts.rows.size() == it.table(u"parts"_s).model()->rowCount());
    it.escape();
    CHECK(it.fixture.window->focusWidget() == &it.table(u"parts"_s));

    page.findChild<QTabBar*>(u"views"_s)->setCurrentIndex(1);
    it.settle();
    REQUIRE(page.canPrint());
    const Table& heat = it.printed();
    CHECK(heat.rows.size() == 10);
    CHECK(heat.columns.first().align != CellAlign::Right);
    CHECK(heat.columns.last().align == CellAlign::Right);
    it.escape();

    it.go(printedPlace("dashboard", {{u"view"_s, u"heat"_s}, {u"region"_s, u"530523101"_s}}));
    CHECK_FALSE(page.canPrint());
    CHECK_FALSE(it.menuPrints());
}

TEST_CASE("Ctrl+P previews what waits to be done, or the progress where it is in use", "[ui][print][home]")
{
    PrintingWindow it;
    const Page& page = it.go(printedPlace("home"));
    REQUIRE(page.canPrint());
    const Table& todos = it.printed();
    CHECK(todos.head.title == u"今日待办"_s);
    CHECK(todos.rows.size() == it.table(u"todos"_s).model()->rowCount());
    it.escape();
    CHECK(it.fixture.window->focusWidget() == &it.table(u"todos"_s));
    it.table(u"progress"_s).setFocus();
    const Table& progress = it.printed();
    CHECK(progress.head.title == u"本地目标任务进度"_s);
    CHECK(progress.rows.size() == it.table(u"progress"_s).model()->rowCount());
    it.escape();
    CHECK(it.fixture.window->focusWidget() == &it.table(u"progress"_s));
}

TEST_CASE("Pages without rows print nothing", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.jiangce"_s);
    const Catalogues catalogues = *Catalogues::load();
    const FixedClock clock(QDate(2025, 9, 30));
    REQUIRE_FALSE(makeRequestedLedger(
        {path, u"530523"_s, u"龙陵县人社局"_s, {}}, {u"龙陵县人社局"_s, u"李明"_s}, catalogues, clock));
    PrintingWindow it(path);
    for (const Location& place : {printedPlace("home"),
                                  printedPlace("dashboard"),
                                  printedPlace("dashboard", {{u"view"_s, u"heat"_s}}),
                                  printedPlace("people"),
                                  printedPlace("records", {{u"entity"_s, u"person"_s}})}) {
        INFO(place.page.toStdString());
        CHECK_FALSE(it.go(place).canPrint());
        CHECK_FALSE(it.menuPrints());
        CHECK(it.print() == nullptr);
    }
}
