#include "core/dictionary/entities/step.h"
#include "core/ledger/history.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/task_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

TEST_CASE("The policy page shows head, tasks by category and goals with their clauses", "[ui][pages][policy]")
{
    Desk desk;
    desk.longling.forgetMeasure("digital-talent");
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    CHECK_FALSE(page->findChild<QLabel*>(u"heading"_s)->text().isEmpty());
    CHECK(page->findChild<QLabel*>(u"head"_s)->text().contains(u"规划期"_s));
    const QAbstractItemModel& tasks = *page->findChild<QTreeView*>(u"tasks"_s)->model();
    CHECK(tasks.rowCount() == 6);
    int count = 0;
    for (int row = 0; row < tasks.rowCount(); ++row)
        count += tasks.rowCount(tasks.index(row, 0));
    CHECK(count == 31);
    const QModelIndex first = tasks.index(0, 0, tasks.index(0, 0));
    CHECK(first.data().toString() == u"1. 职业技能提升行动培训"_s);
    CHECK(first.siblingAtColumn(TaskModel::Goals).data().toString() == u"职业培训累计人次"_s);
    CHECK(first.siblingAtColumn(TaskModel::Progress).data().toString() == u"已完成 0/3"_s);

    const QAbstractItemModel& goals = *page->findChild<QTableView*>(u"policyGoals"_s)->model();
    CHECK(goals.rowCount() == 21);
    const int row = rowWith(goals, u"康养云师傅计划培训人次"_s);
    CHECK(cell(goals, row, 2) == u"1,500"_s);
    CHECK(cell(goals, row, 3) == u"二(一)3"_s);
    CHECK(cell(goals, rowWith(goals, u"数字化人才培养人数"_s), 4) == u"口径未设"_s);
}

TEST_CASE("Ticking a step by keyboard is one change with a reason, and can be taken back",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    auto* tree = page->findChild<QTreeView*>(u"tasks"_s);
    auto& model = *qobject_cast<TaskModel*>(tree->model());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const RecordId step = desk.longling.ofPolicy("task-04-m1");
    tree->setCurrentIndex(model.indexOf(step));
    QTest::keyClick(tree, Qt::Key_Space);
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK(model.indexOf(step).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.indexOf(step).siblingAtColumn(TaskModel::Progress).data().toString() ==
          u"完成于 2025-09-30"_s);
    CHECK(model.indexOf(step).parent().siblingAtColumn(TaskModel::Progress).data().toString() ==
          u"已完成 1/3"_s);
    // The tick is where the reader was.
    CHECK(tree->currentIndex() == model.indexOf(step));
    const Result<QVector<HistoryEntry>> history = recordHistory(desk.longling.ledger(), step::entity, step);
    REQUIRE(history);
    CHECK(history->last().reason == u"勾选措施完成：林草消防培训"_s);

    QTest::keyClick(tree, Qt::Key_Space);
    desk.settle();
    CHECK(model.indexOf(step).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(model.indexOf(step).siblingAtColumn(TaskModel::Progress).data().toString() == u"未完成"_s);
}

TEST_CASE("From a goal of the policy one key leads to its progress", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    auto* goals = page->findChild<QTableView*>(u"policyGoals"_s);
    goals->setCurrentIndex(goals->model()->index(rowWith(*goals->model(), u"生态卫士计划培训人次"_s), 0));
    CHECK(page->findChild<QLabel*>(u"rule"_s)->text().contains(u"生态卫士计划"_s));
    QTest::keyClick(goals, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last() == Location{u"dashboard"_s, {{u"goal"_s, desk.goalId("eco-guard-training")}}});
    requireAccessible(*page);
}

TEST_CASE("Enter on a task opens its record", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage());
    auto* tree = page->findChild<QTreeView*>(u"tasks"_s);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Return);
    REQUIRE(desk.went.size() == 1);
    CHECK(desk.went.last() ==
          Location{u"record"_s,
                   {{u"entity"_s, u"task"_s}, {u"id"_s, desk.longling.ofPolicy("task-01").toString()}}});
}
