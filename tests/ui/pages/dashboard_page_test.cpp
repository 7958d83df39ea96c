#include "core/dictionary/entities/enrolment.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/charts/bullet_bar.h"
#include "ui/charts/heat_matrix.h"
#include "ui/charts/kpi_tile.h"
#include "ui/charts/status_chip.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/goal_detail.h"
#include "ui/pages/dashboard/goal_model.h"
#include "ui/pages/dashboard/part_model.h"
#include "ui/pages/dashboard/shown_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

const QString healthCare = u"康养云师傅计划培训人次"_s;

struct Board
{
    explicit Board(Desk& desk, QVariantMap shows = {}, QSize size = {1198, 570})
        : page(desk.show(dashboardPage(), shows, size))
        , goals(page->findChild<QTableView*>(u"goals"_s))
        , parts(page->findChild<QTableView*>(u"parts"_s))
        , model(*goals->model())
    {}

    void select(const QString& goal) { goals->setCurrentIndex(model.index(rowWith(model, goal), 0)); }
    [[nodiscard]] QString of(const QString& goal, int column) const
    {
        return cell(model, rowWith(model, goal), column);
    }

    std::unique_ptr<Page> page;
    QTableView* goals;
    QTableView* parts;
    QAbstractItemModel& model;
};

} // namespace

TEST_CASE("The dashboard has a row for every goal with target, actual, rate and status",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    CHECK(board.model.rowCount() == 21);
    CHECK(board.of(healthCare, GoalModel::Target) == u"1,500"_s);
    CHECK(board.of(healthCare, GoalModel::Actual) == u"7"_s);
    CHECK(board.of(healthCare, GoalModel::Rate) == u"0.5%"_s);
    CHECK(board.of(healthCare, GoalModel::Gap) == u"-94.5"_s);
    CHECK(board.of(healthCare, GoalModel::Status) == u"滞后"_s);
    CHECK(board.of(u"农村低收入家庭劳动力职业培训覆盖率"_s, GoalModel::Actual) == u"50.0%"_s);
    CHECK(board.of(u"职业培训累计人次"_s, GoalModel::Actual) == u"12"_s);
    const QModelIndex ratio =
        board.model.index(rowWith(board.model, u"农村低收入家庭劳动力职业培训覆盖率"_s), GoalModel::Actual);
    CHECK(ratio.data(Qt::ToolTipRole).toString() == u"分子 1，分母 2"_s);
    const QModelIndex name = board.model.index(rowWith(board.model, healthCare), GoalModel::Name);
    CHECK(
        name.data(Qt::AccessibleTextRole).toString() ==
        u"龙陵县 康养云师傅计划培训人次：目标 1,500 人次，完成 7 人次，完成率 0.5%，序时 95.0%，滞后 94.5 个百分点"_s);
}

TEST_CASE("What is missing is a dash and its reason, never zero", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.longling.forgetMeasure("digital-talent");
    desk.start();
    Board board(desk);
    CHECK(board.of(u"数字化人才培养人数"_s, GoalModel::Actual) == u"—"_s);
    CHECK(board.of(u"数字化人才培养人数"_s, GoalModel::Status) == u"口径未设"_s);
    CHECK(board.of(u"取得养老护理员职业技能等级证书人数"_s, GoalModel::Actual) == u"—"_s);
    CHECK(board.of(u"取得养老护理员职业技能等级证书人数"_s, GoalModel::Status) == u"未报数"_s);
    // Training records are there, and none is of this plan: that is a zero.
    CHECK(board.of(u"云品工匠计划培训人次"_s, GoalModel::Actual) == u"0"_s);
    CHECK(cell(board.model, rowWith(board.model, u"取得养老护理员职业技能等级证书人数"_s), GoalModel::Name)
              .contains(u"其中："_s));
}

TEST_CASE("The parts of a figure add up on screen, and towns without a target stand unranked at the end",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    board.select(healthCare);
    const QAbstractItemModel& parts = *board.parts->model();
    REQUIRE(parts.rowCount() == 13); // the whole, ten towns, two rows beside
    CHECK(cell(parts, 0, PartModel::Name) == u"合计"_s);
    CHECK(cell(parts, 0, PartModel::Actual) == board.of(healthCare, GoalModel::Actual));
    int sum = 0;
    for (int row = 1; row < parts.rowCount(); ++row)
        sum += cell(parts, row, PartModel::Actual).toInt();
    CHECK(sum == cell(parts, 0, PartModel::Actual).toInt());
    CHECK(cell(parts, 1, PartModel::Name) == u"镇安镇"_s);
    CHECK(cell(parts, 1, PartModel::Status) == u"滞后"_s);
    CHECK(cell(parts, 2, PartModel::Name) == u"龙山镇"_s);
    CHECK(cell(parts, 2, PartModel::Rate) == u"150.0%"_s);
    CHECK(cell(parts, 3, PartModel::Status) == u"无任务"_s);
    CHECK(cell(parts, 3, PartModel::Actual) == u"—"_s);
    CHECK(cell(parts, rowWith(parts, u"县外人员"_s), PartModel::Actual) == u"1"_s);
    CHECK(cell(parts, rowWith(parts, u"未落实乡镇"_s), PartModel::Actual) == u"1"_s);
}

TEST_CASE("After a split the parts show until when a town was, and whom nothing assigns",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.splitTown();
    desk.start();
    Board board(desk);
    board.select(healthCare);
    const QAbstractItemModel& parts = *board.parts->model();
    CHECK(cell(parts, rowWith(parts, u"待改归属"_s), PartModel::Actual) == u"1"_s);
    CHECK(rowWith(parts, u"勐糯镇（至2024-02-29）"_s) > 0);
    CHECK(rowWith(parts, u"大寨镇"_s) > 0);
    int sum = 0;
    for (int row = 1; row < parts.rowCount(); ++row)
        sum += cell(parts, row, PartModel::Actual).toInt();
    CHECK(sum == cell(parts, 0, PartModel::Actual).toInt());
}

TEST_CASE("Filters leave what they say and can be cleared from an empty list", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    auto* lagging = board.page->findChild<QPushButton*>(u"filter-lagging"_s);
    lagging->click();
    CHECK(board.model.rowCount() > 0);
    for (int row = 0; row < board.model.rowCount(); ++row)
        CHECK(cell(board.model, row, GoalModel::Status) == u"滞后"_s);
    CHECK(lagging->text() == u"滞后 %1"_s.arg(board.model.rowCount()));
    CHECK(board.page->shows().value(u"filter"_s).toString() == u"lagging"_s);

    auto* slow = board.page->findChild<QPushButton*>(u"filter-slow"_s);
    slow->click();
    CHECK(board.model.rowCount() == 0);
    const QList<QPushButton*> buttons = board.page->findChildren<QPushButton*>();
    const auto clear = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->text() == u"清除筛选"_s;
    });
    REQUIRE(clear != buttons.end());
    (*clear)->click();
    CHECK(board.model.rowCount() == 21);
}

TEST_CASE("With the lagging first the worst gap leads, and goals without one follow",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk, {{u"order"_s, u"gap"_s}});
    double before = -1000;
    bool none = false;
    for (int row = 0; row < board.model.rowCount(); ++row) {
        bool isNumber = false;
        const double gap = cell(board.model, row, GoalModel::Gap).toDouble(&isNumber);
        if (!isNumber || cell(board.model, row, GoalModel::Status) == u"暂不评判"_s) {
            none = true;
            continue;
        }
        CHECK_FALSE(none);
        CHECK(gap >= before);
        before = gap;
    }
    CHECK(none);
}

TEST_CASE(
    "The tiles show goals the document is known by, the worst first, and no activity that is done or not",
    "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    const QList<KpiTile*> tiles = board.page->findChildren<KpiTile*>();
    REQUIRE(tiles.size() == 4);
    double before = -1000;
    for (const KpiTile* tile : tiles) {
        INFO(tile->data().title.toStdString());
        CHECK_FALSE(tile->data().target.isEmpty());
        CHECK(board.of(tile->data().title, GoalModel::Target) != u"是"_s);
        CHECK(tile->data().target.size() >= 3);
        bool isNumber = false;
        const double gap = board.of(tile->data().title, GoalModel::Gap).toDouble(&isNumber);
        if (isNumber && board.of(tile->data().title, GoalModel::Status) != u"暂不评判"_s) {
            CHECK(gap >= before);
            before = gap;
        }
    }
}

TEST_CASE("Enter goes from a goal to its towns and into one, Ctrl+Enter to the names",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    board.select(healthCare);
    QTest::keyClick(board.goals, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last() == Location{u"people"_s,
                                       {{u"goal"_s, desk.goalId("health-care-training")},
                                        {u"region"_s, u"530523"_s},
                                        {u"leftOut"_s, false}}});
    QTest::keyClick(board.goals, Qt::Key_Return);
    CHECK(board.page->focusWidget() == board.parts);
    // The whole opens its classes, a town is gone into.
    QTest::keyClick(board.parts, Qt::Key_Return);
    REQUIRE(desk.went.size() == 2);
    CHECK(desk.went.last().page == u"people"_s);
    CHECK(desk.went.last().shows.value(u"list"_s).toString() == u"classes"_s);
    QTest::keyClick(board.parts, Qt::Key_Down);
    QTest::keyClick(board.parts, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.went.size() == 3);
    CHECK(desk.went.last().shows.value(u"region"_s).toString() == zhenan);
    CHECK(desk.workspace().regionCode() == u"530523"_s);
    const QVariantMap left = board.page->shows();

    QTest::keyClick(board.parts, Qt::Key_Return);
    REQUIRE(desk.went.size() == 4);
    CHECK(desk.went.last().page == u"dashboard"_s);
    board.page->open(desk.went.last().shows);
    CHECK(desk.workspace().regionCode() == zhenan);
    CHECK(board.page->firstFocus() == board.parts);
    CHECK(board.of(healthCare, GoalModel::Actual) == u"2"_s);
    CHECK(board.of(healthCare, GoalModel::Target) == u"10"_s);
    CHECK(board.of(u"生态卫士计划培训人次"_s, GoalModel::Status) == u"无任务"_s);
    // The same goal stays selected, and Left asks for the level above.
    CHECK(board.page->shows().value(u"goal"_s).toString() == desk.goalId("health-care-training"));
    QTest::keyClick(board.parts, Qt::Key_Left);
    CHECK(desk.went.last().shows.value(u"region"_s).toString() == u"530523"_s);

    // A step back finds the county, the goal and the town's row again.
    board.page->open(left);
    CHECK(desk.workspace().regionCode() == u"530523"_s);
    CHECK(board.page->firstFocus() == board.parts);
    CHECK(cell(*board.parts->model(), board.parts->currentIndex().row(), PartModel::Name) == u"镇安镇"_s);
}

TEST_CASE("A step back finds the row and the place in the list of goals", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk, {}, {1045, 474});
    board.goals->setCurrentIndex(board.model.index(18, 0));
    board.goals->verticalScrollBar()->setValue(board.goals->verticalScrollBar()->maximum() - 1);
    const QVariantMap left = board.page->shows();
    const int scroll = board.goals->verticalScrollBar()->value();
    REQUIRE(scroll > 0);
    board.page->open({{u"goal"_s, desk.goalId("health-care-training")}});
    board.goals->verticalScrollBar()->setValue(0);
    board.page->open(left);
    CHECK(board.goals->currentIndex().row() == 18);
    CHECK(board.goals->verticalScrollBar()->value() == scroll);
}

TEST_CASE("What is missing is said in persons, with what each day needs", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    board.select(healthCare);
    CHECK(board.of(healthCare, GoalModel::Missing) == u"1,493"_s);
    CHECK(board.of(healthCare, GoalModel::Needed) == u"17"_s); // 1,493 in 92 days
    CHECK(board.page->findChild<QLabel*>(u"pace"_s)->text() ==
          u"差 1,493 人次，需日均 17（近 3 个月日均 0）。"_s);
    CHECK(board.of(u"农村低收入家庭劳动力职业培训覆盖率"_s, GoalModel::Missing) == u"—"_s);
    const QAbstractItemModel& parts = *board.parts->model();
    CHECK(cell(parts, rowWith(parts, u"镇安镇"_s), PartModel::Missing) == u"8"_s);
    CHECK(cell(parts, rowWith(parts, u"龙山镇"_s), PartModel::Missing) == u"—"_s);
    board.page->findChild<QTabBar*>(u"detailTabs"_s)->setCurrentIndex(2);
    CHECK(board.page->findChild<QLabel*>(u"forecast"_s)->text() ==
          u"按近 3 个月速度推算，年底 7 人次（7～7），完成率 0%。"_s);
}

TEST_CASE("The heat matrix has the towns by the goals handed down to them, the worst first, and opens both",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    board.page->findChild<QTabBar*>(u"views"_s)->setCurrentIndex(1);
    desk.settle();
    auto* matrix = board.page->findChild<HeatMatrix*>(u"heatMatrix"_s);
    REQUIRE(matrix->isVisible());
    CHECK_FALSE(board.goals->isVisible());
    const QAbstractItemModel& heat = *matrix->model();
    REQUIRE(heat.columnCount() == 1);
    CHECK(heat.headerData(0, Qt::Horizontal).toString() == healthCare);
    CHECK(heat.headerData(0, Qt::Vertical).toString() == u"镇安镇"_s);
    CHECK(heat.headerData(1, Qt::Vertical).toString() == u"龙山镇"_s);
    CHECK(heat.index(0, 0).data().toString() == u"▼20.0"_s);
    CHECK(heat.index(1, 0).data().toString() == u"150.0"_s);
    CHECK(heat.index(2, 0).data().toString() == u"—"_s);
    CHECK(heat.index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"镇安镇 康养云师傅计划培训人次：完成率 20.0%，较序时 -75.0 个百分点，差 8 人次"_s);
    requireAccessible(*board.page);

    CHECK(board.page->firstFocus() == matrix);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Down);
    const QVariantMap left = board.page->shows();
    QTest::keyClick(matrix, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last() ==
          Location{u"dashboard"_s,
                   {{u"goal"_s, desk.goalId("health-care-training")}, {u"region"_s, longshan}}});
    board.page->open(desk.went.last().shows);
    CHECK(board.goals->isVisible());
    CHECK(desk.workspace().regionCode() == longshan);
    board.page->open(left);
    desk.settle();
    CHECK(matrix->isVisible());
    CHECK(matrix->currentIndex().row() == 1);

    QTest::keyClick(matrix, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"\t康养云师傅计划培训人次\n镇安镇\t▼20.0\n"_s));
    const QTemporaryDir folder;
    for (const bool table : {false, true}) {
        board.page->findChild<QPushButton*>(u"heatAsTable"_s)->setChecked(table);
        const QString file = folder.filePath(table ? u"table.xlsx"_s : u"matrix.xlsx"_s);
        desk.workspace().dialogs().answerNext(file);
        board.page->exportShown();
        desk.settle();
        CHECK(QFileInfo(file).size() > 1000);
    }
    CHECK(cell(*board.page->findChild<QTableView*>(u"heatList"_s)->model(), 0, 0) == u"镇安镇"_s);
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("Where nothing was handed down the heat matrix says so", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.start();
    Board board(desk, {{u"view"_s, u"heat"_s}});
    desk.settle();
    CHECK_FALSE(board.page->findChild<HeatMatrix*>()->isVisible());
    const QList<QLabel*> labels = board.page->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"目标还没有分解到下级地区，没有可比的完成率。"_s;
    }));
}

TEST_CASE("What stands beside a figure is said under the goal, and only there", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    auto* beside = board.page->findChild<QLabel*>(u"beside"_s);
    REQUIRE(beside != nullptr);
    board.select(u"职业培训累计人次"_s);
    CHECK(beside->isVisible());
    CHECK(beside->text().contains(u"人数 "_s));
    board.select(healthCare);
    CHECK_FALSE(beside->isVisible());
}

TEST_CASE("A goal without a counting rule opens nothing and says why", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.longling.forgetMeasure("digital-talent");
    desk.start();
    Board board(desk);
    board.select(u"数字化人才培养人数"_s);
    QTest::keyClick(board.goals, Qt::Key_Return);
    CHECK(desk.went.isEmpty());
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said.first().contains(u"口径未设"_s));
}

TEST_CASE("A saved record changes the figure on the open dashboard and keeps the selection",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    const RecordId person = desk.longling.person(longshan);
    desk.start();
    Board board(desk);
    board.select(healthCare);
    desk.write(enrolment::entity,
               {{u"class"_s, desk.healthClass.toString()},
                {u"person"_s, person.toString()},
                {u"status"_s, u"completed"_s}});
    CHECK(board.of(healthCare, GoalModel::Actual) == u"8"_s);
    CHECK(board.goals->currentIndex().row() == rowWith(board.model, healthCare));
    CHECK(cell(*board.parts->model(), 0, PartModel::Actual) == u"8"_s);
}

TEST_CASE("By unit and by month add up to the figure", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    board.select(u"职业培训累计人次"_s);
    QTest::keyClick(board.goals, Qt::Key_Right);
    auto* tabs = board.page->findChild<QTabBar*>(u"detailTabs"_s);
    CHECK(tabs->tabText(0) == u"分乡镇"_s);
    QTest::keyClick(board.parts, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 1);
    const QAbstractItemModel& units = *board.page->findChild<QTableView*>(u"units"_s)->model();
    REQUIRE(units.rowCount() == 4);
    CHECK(cell(units, 0, UnitModel::Actual) == u"12"_s);
    int sum = 0;
    for (int row = 1; row < units.rowCount(); ++row) {
        sum += cell(units, row, UnitModel::Actual).toInt();
        CHECK_FALSE(cell(units, row, UnitModel::Name).isEmpty());
    }
    CHECK(sum == 12);

    tabs->setCurrentIndex(2);
    board.page->findChild<QPushButton*>(u"trendAsTable"_s)->click();
    const QAbstractItemModel& months = *board.page->findChild<QTableView*>(u"trendTable"_s)->model();
    CHECK(months.rowCount() == 60);
    CHECK(cell(months, rowWith(months, u"2024-02"_s), 1) == u"0"_s);
    CHECK(cell(months, rowWith(months, u"2024-03"_s), 1) == u"12"_s);
    CHECK(cell(months, rowWith(months, u"2025-09"_s), 1) == u"12"_s);
    CHECK(cell(months, rowWith(months, u"2025-10"_s), 1) == u"—"_s);
}

TEST_CASE("A ledger without records explains itself and offers the first class", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.start();
    Board board(desk);
    auto* strip = board.page->findChild<QWidget*>(u"emptyStrip"_s);
    REQUIRE(strip->isVisible());
    const QList<QPushButton*> buttons = strip->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2);
    buttons.at(0)->click();
    CHECK(desk.went.last() == Location{u"record"_s, {{u"entity"_s, u"class"_s}}});
    buttons.at(1)->click();
    CHECK(desk.went.last() == Location{u"records"_s, {{u"entity"_s, u"class"_s}}});
    CHECK(board.of(healthCare, GoalModel::Actual) == u"—"_s);
}

TEST_CASE("The dashboard fits its window: nine goals beside the detail, and tabs where it is narrow",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    for (const QSize size : {QSize(1198, 570), QSize(1045, 474)}) {
        INFO(size.width() << " x " << size.height());
        Board board(desk, {}, size);
        CHECK(board.page->width() == size.width());
        CHECK(board.page->height() == size.height());
        CHECK(board.goals->horizontalScrollBar()->maximum() == 0);
        CHECK(board.goals->viewport()->height() / board.goals->rowHeight(0) >= 9);
        auto* tabs = board.page->findChild<QTabBar*>(u"narrowTabs"_s);
        CHECK(tabs->isVisible() == (size.width() < 1120));
        CHECK(board.parts->isVisible() == (size.width() >= 1120));
        if (!tabs->isVisible())
            continue;
        QTest::keyClick(board.goals, Qt::Key_Right);
        CHECK(board.parts->isVisible());
        CHECK_FALSE(board.goals->isVisible());
    }
}

TEST_CASE("A tile selects its goal and moves on to the table", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    const QList<KpiTile*> tiles = board.page->findChildren<KpiTile*>();
    REQUIRE(tiles.size() == 4);
    tiles.at(2)->setFocus();
    QTest::keyClick(tiles.at(2), Qt::Key_Return);
    CHECK(cell(board.model, board.goals->currentIndex().row(), GoalModel::Name)
              .endsWith(tiles.at(2)->data().title));
    CHECK(board.page->focusWidget() == board.goals);
}

TEST_CASE("The table in use and the official one are written where the person says", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const QTemporaryDir folder;
    const std::unique_ptr<Page> page = desk.show(dashboardPage());
    REQUIRE(page->canExport());
    desk.workspace().dialogs().answerNext(folder.filePath(u"shown.xlsx"_s));
    page->exportShown();
    desk.settle();
    CHECK(QFileInfo(folder.filePath(u"shown.xlsx"_s)).size() > 1000);
    page->findChild<QTableView*>(u"parts"_s)->setFocus();
    desk.workspace().dialogs().answerNext(folder.filePath(u"parts.xlsx"_s));
    page->exportShown();
    desk.settle();
    CHECK(QFileInfo(folder.filePath(u"parts.xlsx"_s)).size() > 1000);
    desk.workspace().dialogs().answerNext(folder.filePath(u"out.xlsx"_s));
    QTest::keyClick(page->focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    CHECK(QFileInfo(folder.filePath(u"out.xlsx"_s)).size() > 1000);
    CHECK(desk.complaints.isEmpty());
    CHECK(desk.said.size() == 3);
}

TEST_CASE("A table as shown keeps its columns, its order and numbers as numbers", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk, {{u"order"_s, u"gap"_s}});
    const Table table = shownTable(*board.goals, {});
    CHECK(table.rows.size() == board.model.rowCount());
    QStringList headings;
    for (const TableColumn& column : table.columns)
        headings.append(column.heading.join(u' '));
    CHECK_FALSE(headings.contains(u"牵头单位"_s)); // hidden at this width
    const qsizetype missing = headings.indexOf(u"差"_s);
    REQUIRE(missing > 0);
    const int row = rowWith(board.model, healthCare);
    CHECK(table.rows.at(row).cells.at(missing).value == CellValue(1493.0));
    CHECK(table.rows.at(row).cells.at(0).value == CellValue(healthCare));
    CHECK(table.rows.last().cells.at(missing).isMissing());
}

TEST_CASE("The models of the dashboard keep the rules of models while they are driven",
          "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const QList<QTableView*> views = board.page->findChildren<QTableView*>();
    for (QTableView* view : views)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    for (int row = 0; row < board.model.rowCount(); ++row)
        board.goals->setCurrentIndex(board.model.index(row, 0));
    desk.workspace().setRegion(longshan);
    desk.workspace().setRegion(u"530523101001"_s);
    desk.workspace().setAsOf(QDate(2023, 6, 30));
    desk.settle();
    requireAccessible(*board.page);
    CHECK(testers.size() == 6);
}

TEST_CASE("Ctrl+C copies the chosen goal with its headings", "[ui][pages][dashboard]")
{
    Desk desk;
    desk.fill();
    desk.start();
    Board board(desk);
    board.select(healthCare);
    QTest::keyClick(board.goals, Qt::Key_C, Qt::ControlModifier);
    CHECK(
        QGuiApplication::clipboard()->text() ==
        u"指标\t牵头单位\t计量单位\t目标\t完成\t差\t完成率\t较序时\t需日均\t近 3 月日均\t状态\n"
        u"康养云师傅计划培训人次\t县人力资源和社会保障局\t人次\t1,500\t7\t1,493\t0.5%\t-94.5\t17\t0\t滞后"_s);
}

TEST_CASE("A table too narrow for its columns squeezes one, then gives one up, and shows its names whole",
          "[ui][pages][dashboard]")
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Region"_s, u"Completion rate"_s, u"Gap"_s, u"Status"_s});
    model.appendRow({new QStandardItem(u"勐糯镇"_s),
                     new QStandardItem(u"96.3%"_s),
                     new QStandardItem(u"+1.4"_s),
                     new QStandardItem(u"Slightly behind"_s)});
    FigureTable table(u"表"_s, Theme());
    table.setModel(&model);
    table.setColumnWidths({0, 60, 52, 120});
    table.setExpendable({1}, {2});
    const auto shownAt = [&](int width) {
        table.resize(width, 200);
        table.show();
        QCoreApplication::processEvents();
    };
    shownAt(600);
    CHECK_FALSE(table.isColumnHidden(2));
    const int whole = table.columnWidth(1);
    CHECK(whole > 60);
    shownAt(330);
    CHECK(table.columnWidth(1) == 60);
    CHECK_FALSE(table.isColumnHidden(2));
    shownAt(270);
    CHECK(table.isColumnHidden(2));
    CHECK(table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(u"勐糯镇"_s));
    CHECK(table.columnViewportPosition(3) + table.columnWidth(3) <= table.viewport()->width());
    shownAt(600);
    CHECK_FALSE(table.isColumnHidden(2));
    CHECK(table.columnWidth(1) == whole);
}
