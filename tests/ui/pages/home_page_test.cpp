#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/target.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/dashboard/goal_model.h"
#include "ui/pages/home/home_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("The clerk's page lists what waits and each line opens its list", "[ui][pages][home]")
{
    Desk desk;
    desk.fill();
    desk.longling.trainingClass(
        "prog-kangyang", "org-hrss", {{u"status"_s, u"running"_s}, {u"end_date"_s, u"2025-09-01"_s}});
    desk.start();
    const std::unique_ptr<Page> page = desk.show(homePage());
    desk.settle();
    REQUIRE_FALSE(page->isLoading());
    auto* todos = page->findChild<QTableView*>(u"todos"_s);
    const QAbstractItemModel& model = *todos->model();
    CHECK(page->firstFocus() == todos);
    const int overdue = rowWith(model, u"培训班过了结业日期仍在训"_s);
    REQUIRE(overdue >= 0);
    CHECK(cell(model, overdue, 1) == u"1"_s);
    CHECK(cell(model, overdue, 2) == u"2025-09-01"_s);
    todos->setCurrentIndex(model.index(overdue, 0));
    QTest::keyClick(todos, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last().page == u"records"_s);
    CHECK(desk.went.last().shows.value(u"entity"_s).toString() == u"class"_s);
    CHECK(desk.went.last().shows.value(u"todo"_s).toString() == u"overdue"_s);
    const int numbers = rowWith(model, u"学员缺证件号码"_s);
    REQUIRE(numbers >= 0);
    CHECK(cell(model, numbers, 1) == u"1"_s);
    requireAccessible(*page);

    // What is done goes from the list by itself, and the reader stays where he was.
    desk.write(training_class::entity, {{u"class_name"_s, u"新班"_s}});
    CHECK(rowWith(model, u"培训班草稿"_s) >= 0);
    CHECK(cell(model, todos->currentIndex().row(), 0) == u"培训班过了结业日期仍在训"_s);
    CHECK(page->findChild<QLabel*>(u"last"_s)->text().startsWith(u"培训班“新班”"_s));
    page->findChild<QPushButton*>(u"continue"_s)->click();
    CHECK(desk.went.last().page == u"record"_s);
    CHECK(desk.went.last().shows.contains(u"id"_s));
    page->findChild<QPushButton*>(u"enter-certificate"_s)->click();
    CHECK(desk.went.last() == Location{u"record"_s, {{u"entity"_s, u"certificate"_s}}});
    const QTemporaryDir folder;
    desk.workspace().dialogs().answerNext(folder.filePath(u"todo.xlsx"_s));
    page->exportShown();
    desk.settle();
    CHECK(QFileInfo(folder.filePath(u"todo.xlsx"_s)).size() > 1000);
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("The clerk's page shows the goals of the own region with a target, the worst first",
          "[ui][pages][home]")
{
    Desk desk;
    desk.fill();
    desk.start();
    for (const QSize size : {QSize(1198, 570), QSize(1045, 474)}) {
        const std::unique_ptr<Page> page = desk.show(homePage(), {}, size);
        desk.settle();
        auto* progress = page->findChild<QTableView*>(u"progress"_s);
        const QAbstractItemModel& model = *progress->model();
        REQUIRE(model.rowCount() > 3);
        double before = -1000;
        for (int row = 0; row < model.rowCount(); ++row) {
            CHECK(cell(model, row, GoalModel::Target) != u"—"_s);
            bool isNumber = false;
            const double gap = cell(model, row, GoalModel::Gap).toDouble(&isNumber);
            if (isNumber && cell(model, row, GoalModel::Status) != u"暂不评判"_s)
                CHECK(gap >= std::exchange(before, gap));
        }
        CHECK(progress->horizontalScrollBar()->maximum() == 0);
        CHECK(page->width() == size.width());
        CHECK(page->height() == size.height());
        progress->setCurrentIndex(model.index(1, 0));
        QTest::keyClick(progress, Qt::Key_Return);
        CHECK(desk.went.last().page == u"dashboard"_s);
        CHECK(desk.went.last().shows.value(u"region"_s).toString() == u"530523"_s);
    }
}

TEST_CASE("A new ledger has no waiting work and offers the first class", "[ui][pages][home]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(homePage());
    desk.settle();
    CHECK_FALSE(page->findChild<QTableView*>(u"todos"_s)->isVisible());
    CHECK_FALSE(page->findChild<QPushButton*>(u"continue"_s)->isEnabled());
    CHECK(page->firstFocus()->objectName() == u"enter-class"_s);
    QTest::keyClick(page->firstFocus(), Qt::Key_Space);
    CHECK(desk.went.last() == Location{u"record"_s, {{u"entity"_s, u"class"_s}}});
}

TEST_CASE("When the last waiting work is done, the focus goes on to the entry of the next",
          "[ui][pages][home]")
{
    Desk desk;
    const RecordId late = desk.longling.trainingClass(
        "prog-kangyang", "org-hrss", {{u"status"_s, u"running"_s}, {u"end_date"_s, u"2025-09-01"_s}});
    desk.start();
    const std::unique_ptr<Page> page = desk.show(homePage());
    auto* todos = page->findChild<QTableView*>(u"todos"_s);
    REQUIRE(todos->model()->rowCount() == 1);
    todos->setFocus();
    desk.write(training_class::entity, {{u"id"_s, late.toString()}, {u"status"_s, u"completed"_s}});
    REQUIRE(todos->model()->rowCount() == 0);
    CHECK(page->firstFocus()->hasFocus());
}
