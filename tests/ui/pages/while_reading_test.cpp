// What pages of figures say, write and open while the rows of another goal or region are still being read.
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/shell/held_reader.h"
#include "ui/charts/heat_matrix.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/people/people_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

QVariantMap listOf(const Desk& desk, const char* goal, const QString& region)
{
    return {{u"goal"_s, desk.goalId(goal)}, {u"region"_s, region}};
}

} // namespace

TEST_CASE("The list of one goal is neither exported nor printed under the head of another",
          "[ui][pages][people][reading]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const auto page = desk.show(peoplePage(), listOf(desk, "health-care-training", u"530523"_s));
    REQUIRE(page->canExport());
    REQUIRE(page->canPrint());
    {
        const HeldReader held(desk.workspace().session());
        page->open(listOf(desk, "rural-low-income-coverage", longshan));
        CHECK_FALSE(page->canExport());
        CHECK_FALSE(page->canPrint());
    }
    desk.settle();
    CHECK(page->canExport());
    {
        const HeldReader held(desk.workspace().session());
        desk.workspace().setRegion(zhenan);
        CHECK_FALSE(page->canExport());
    }
    desk.settle();
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("Classes of the goal before are neither exported nor opened as those of one that has no list",
          "[ui][pages][people][reading]")
{
    Desk desk;
    desk.fill();
    desk.start();
    QVariantMap classes = listOf(desk, "health-care-training", longshan);
    classes.insert(u"list"_s, u"classes"_s);
    const auto page = desk.show(peoplePage(), classes);
    REQUIRE(page->canExport());
    auto* table = page->findChild<QTableView*>(u"classes"_s);
    {
        const HeldReader held(desk.workspace().session());
        page->open(listOf(desk, "rural-low-income-coverage", longshan));
        QTest::keyClick(table, Qt::Key_Return);
        CHECK(desk.went.isEmpty());
    }
    desk.settle();
    page->open(classes);
    desk.settle();
    classes.insert(u"goal"_s, desk.goalId("digital-talent")); // has no counting rule
    page->open(classes);
    desk.settle();
    CHECK_FALSE(page->canExport());
}

TEST_CASE("Where a class has nobody the region's whole list is shown again", "[ui][pages][people]")
{
    Desk desk;
    desk.fill();
    const RecordId elsewhere =
        desk.longling.trainingClass("prog-kangyang", "org-hrss", {{u"class_name"_s, u"养老护理第 2 期"_s}});
    desk.longling.enrolment(elsewhere, desk.longling.person(longshan));
    desk.start();
    QVariantMap ofClass = listOf(desk, "health-care-training", longshan);
    ofClass.insert(u"class"_s, elsewhere.toString());
    const auto page = desk.show(peoplePage(), ofClass);
    const auto* table = page->findChild<QTableView*>(u"people"_s);
    CHECK(table->model()->rowCount() == 1);
    desk.workspace().setRegion(zhenan);
    desk.settle();
    CHECK(page->findChild<QLabel*>(u"heading"_s)->text() ==
          u"康养云师傅计划培训人次 — 龙陵县 › 镇安镇：2 计入"_s);
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 2);
    CHECK_FALSE(page->shows().contains(u"class"_s));
}

TEST_CASE("The heat map of one region is neither exported nor opened under the name of another",
          "[ui][pages][dashboard][reading]")
{
    Desk desk;
    desk.fill();
    desk.start();
    for (const bool asTable : {false, true}) {
        const auto page =
            desk.show(dashboardPage(), {{u"view"_s, u"heat"_s}, {u"heatTable"_s, asTable}}, {1198, 570});
        REQUIRE(page->canExport());
        QWidget* shown = asTable ? static_cast<QWidget*>(page->findChild<QTableView*>(u"heatList"_s))
                                 : page->findChild<HeatMatrix*>(u"heatMatrix"_s);
        REQUIRE(shown->isVisible());
        {
            const HeldReader held(desk.workspace().session());
            desk.workspace().setRegion(longshan);
            CHECK_FALSE(page->canExport());
            CHECK_FALSE(page->canPrint());
            QTest::keyClick(shown, Qt::Key_Return);
            CHECK(desk.went.isEmpty());
        }
        desk.settle();
        desk.workspace().setRegion(u"530523"_s);
        desk.settle();
        CHECK(page->canExport());
        QTest::keyClick(shown, Qt::Key_Return);
        CHECK(desk.went.size() == 1);
        desk.went.clear();
    }
}

TEST_CASE(
    "The table of the heat map says row by row what the matrix says, and keeps its row when figures change",
    "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const auto page = desk.show(dashboardPage(), {{u"view"_s, u"heat"_s}});
    const QAbstractItemModel& list = *page->findChild<QTableView*>(u"heatList"_s)->model();
    CHECK(list.rowCount() == 0); // nobody looks at it
    page->findChild<QPushButton*>(u"heatAsTable"_s)->setChecked(true);
    REQUIRE(list.rowCount() == 2);
    const QAbstractItemModel& matrix = *page->findChild<HeatMatrix*>(u"heatMatrix"_s)->model();
    for (int row = 0; row < list.rowCount(); ++row) {
        CHECK(cell(list, row, 0) == matrix.headerData(row, Qt::Vertical).toString());
        CHECK(list.index(row, 3).data(Qt::AccessibleTextRole) ==
              matrix.index(row, 0).data(Qt::AccessibleTextRole));
    }
    requireAccessible(*page);
    auto* table = page->findChild<QTableView*>(u"heatList"_s);
    table->setCurrentIndex(list.index(1, 0));
    const QVariantMap left = page->shows();
    desk.workspace().refresh();
    desk.settle();
    CHECK(table->currentIndex().row() == 1);
    page->findChild<QPushButton*>(u"heatAsTable"_s)->setChecked(false);
    desk.workspace().refresh();
    desk.settle();
    CHECK(list.rowCount() == 0);
    CHECK(page->shows().value(u"heatRow"_s) == left.value(u"heatRow"_s));
}
