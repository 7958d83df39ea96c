#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/step.h"
#include "core/ledger/history.h"
#include "core/policy/clauses.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/policy/clause_data.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/task_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
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

namespace {

// The page turned to the clauses, with one of them chosen.
std::unique_ptr<Page> showClause(Desk& desk, const QString& number)
{
    std::unique_ptr<Page> page = desk.show(policyPage(), {{u"view"_s, u"clauses"_s}});
    auto* clauses = page->findChild<QTableView*>(u"clauses"_s);
    REQUIRE(clauses->isVisible());
    REQUIRE(rowWith(*clauses->model(), number) >= 0);
    clauses->setFocus();
    while (cell(*clauses->model(), clauses->currentIndex().row(), 0) != number) {
        const int before = clauses->currentIndex().row();
        QTest::keyClick(clauses, Qt::Key_Down);
        REQUIRE(clauses->currentIndex().row() > before);
    }
    return page;
}

int itemWith(const QListWidget& items, const QString& text)
{
    for (int row = 0; row < items.count(); ++row) {
        if (items.item(row)->text() == text)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("Clauses stand in the order of the document", "[ui][pages][policy]")
{
    const QStringList ordered{u"题名"_s,
                              u"题头"_s,
                              u"前言"_s,
                              u"一"_s,
                              u"二(一)2"_s,
                              u"二(一)10"_s,
                              u"二(二)11"_s,
                              u"三"_s,
                              u"三(二)-(五)"_s,
                              u"三(四)"_s,
                              u"十二"_s,
                              u"二十"_s,
                              u"通篇"_s};
    for (qsizetype i = 1; i < ordered.size(); ++i) {
        INFO(ordered.at(i).toStdString());
        CHECK(isClauseBefore(ordered.at(i - 1), ordered.at(i)));
        CHECK_FALSE(isClauseBefore(ordered.at(i), ordered.at(i - 1)));
    }
}

TEST_CASE("A clause shows the goals, tasks and units that cite it, each opening its record",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = showClause(desk, u"二(一)3"_s);
    const auto* clauses = page->findChild<QTableView*>(u"clauses"_s);
    CHECK(cell(*clauses->model(), clauses->currentIndex().row(), 1) == u"康养云师傅计划培训"_s);
    auto* items = page->findChild<QListWidget*>(u"clauseItems"_s);
    const std::pair<QString, Location> cited[] = {
        {u"目标　康养云师傅计划培训人次"_s,
         {u"record"_s, {{u"entity"_s, u"goal"_s}, {u"id"_s, desk.goalId("health-care-training")}}}},
        {u"任务　康养云师傅计划培训"_s,
         {u"record"_s, {{u"entity"_s, u"task"_s}, {u"id"_s, desk.longling.ofPolicy("task-03").toString()}}}},
        {u"单位　县人力资源和社会保障局"_s,
         {u"record"_s,
          {{u"entity"_s, u"organisation"_s}, {u"id"_s, desk.longling.ofPolicy("org-hrss").toString()}}}}};
    QTest::keyClick(page->findChild<QTableView*>(u"clauses"_s), Qt::Key_Return);
    CHECK(items->hasFocus());
    for (const auto& [text, place] : cited) {
        INFO(text.toStdString());
        const int row = itemWith(*items, text);
        REQUIRE(row >= 0);
        items->setCurrentRow(row);
        QTest::keyClick(items, Qt::Key_Return);
        REQUIRE_FALSE(desk.went.isEmpty());
        CHECK(desk.went.last() == place);
    }
    // The counting rule as a sentence, with the decision behind it.
    const QString rule =
        items->item(itemWith(*items, cited[0].first))->data(Qt::AccessibleTextRole).toString();
    const GoalEntry* goal = desk.workspace().board()->board.goal(u"health-care-training"_s);
    CHECK(rule.contains(u"1,500"_s));
    CHECK(rule.contains(u"口径："_s));
    CHECK(rule.contains(goal->measure->why));
    requireAccessible(*page);
}

TEST_CASE("What a document promises and how a doubtful wording is read stand at their clauses",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = showClause(desk, u"二(五)27"_s);
    auto* items = page->findChild<QListWidget*>(u"clauseItems"_s);
    const int reward = itemWith(*items, u"奖励　世界技能大赛"_s);
    REQUIRE(reward >= 0);
    CHECK(items->item(reward)->data(Qt::AccessibleTextRole).toString().contains(u"金牌选手 150,000 元"_s));
    // What is no record cannot be opened.
    items->setCurrentRow(reward);
    CHECK_FALSE(page->findChild<QPushButton*>(u"openCited"_s)->isEnabled());
    QTest::keyClick(items, Qt::Key_Return);
    CHECK(desk.went.isEmpty());
    CHECK(page->shows().value(u"clause"_s) == u"二(五)27"_s);

    // The same place again.
    const std::unique_ptr<Page> again = desk.show(policyPage(), page->shows());
    CHECK(again->shows() == page->shows());
}

TEST_CASE("Every goal and task of the document stands at a clause", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage(), {{u"view"_s, u"clauses"_s}});
    auto* clauses = page->findChild<QTableView*>(u"clauses"_s);
    auto* items = page->findChild<QListWidget*>(u"clauseItems"_s);
    QStringList cited;
    for (int row = 0; row < clauses->model()->rowCount(); ++row) {
        clauses->setCurrentIndex(clauses->model()->index(row, 0));
        CHECK_FALSE(cell(*clauses->model(), row, 1).isEmpty());
        CHECK(items->count() == cell(*clauses->model(), row, 2).toInt());
        for (int item = 0; item < items->count(); ++item)
            cited.append(items->item(item)->text());
    }
    for (const GoalEntry& goal : desk.workspace().board()->board.goals())
        CHECK(cited.contains(u"目标　"_s + goal.record.get(goal::name)));
    cited.removeDuplicates();
    CHECK(std::ranges::count_if(cited, [](const QString& text) { return text.startsWith(u"任务　"_s); }) ==
          31);
}
