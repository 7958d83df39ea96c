#include "core/dictionary/entities/goal.h"
#include "core/ledger/undo.h"
#include "core/policy/goal_change.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/policy/goal_editor.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/target_model.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

const char* const adjustedGoal = "health-care-training";

std::unique_ptr<Page> openAdjusted(Desk& desk, const QString& side, const char* goal = adjustedGoal)
{
    std::unique_ptr<Page> page = desk.show(policyPage(), {{u"goal"_s, desk.goalId(goal)}, {u"edit"_s, side}});
    desk.settle();
    return page;
}

void typeInto(QWidget* field, const QString& text)
{
    REQUIRE(field != nullptr);
    field->setFocus();
    auto* line = qobject_cast<QLineEdit*>(field);
    REQUIRE(line != nullptr);
    line->selectAll();
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (plain) {
        QTest::keyClicks(line, text);
        return;
    }
    // As an input method commits it.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(line, &typed);
}

void saveAdjustment(Desk& desk, Page& page, const QString& reason)
{
    typeInto(page.findChild<QLineEdit*>(u"adjustReason"_s), reason);
    QTest::keyClick(page.findChild<QPushButton*>(u"adjustSave"_s), Qt::Key_Space);
    desk.settle();
}

Figure adjustedFigure(Desk& desk, const char* goal = adjustedGoal)
{
    const ProgressBoard& board = desk.workspace().board()->board;
    return board.figure(*board.goal(QString::fromLatin1(goal)), board.rootRegion());
}

} // namespace

TEST_CASE("F2 on a goal opens it; its figure is adjusted with reason, day and paper and stands as a version",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = desk.show(policyPage(), {{u"goal"_s, desk.goalId(adjustedGoal)}});
    page->findChild<QTableView*>(u"policyGoals"_s)->setFocus();
    QTest::keyClick(page->findChild<QTableView*>(u"policyGoals"_s), Qt::Key_F2);
    desk.settle();
    CHECK(page->shows().value(u"edit"_s) == u"goal"_s);
    typeInto(page->findChild<QLineEdit*>(u"target"_s), u"1600"_s);
    typeInto(page->findChild<QLineEdit*>(u"adjustEffective"_s), u"2025-01-01"_s);
    typeInto(page->findChild<QLineEdit*>(u"adjustAuthority"_s), u"龙人社发〔2025〕3号"_s);
    saveAdjustment(desk, *page, u"县里年度调整"_s);
    CHECK(desk.complaints.isEmpty());
    CHECK(adjustedFigure(desk).target == 1600.0);
    const auto* versions = page->findChild<QListWidget*>(u"goalVersions"_s);
    REQUIRE(versions->count() == 2);
    const QString newest = versions->item(0)->data(Qt::AccessibleTextRole).toString().remove(u',');
    for (const QString& part :
         {u"县里年度调整"_s, u"2025-01-01"_s, u"龙人社发〔2025〕3号"_s, u"1500"_s, u"1600"_s}) {
        INFO(part.toStdString() << " in " << newest.toStdString());
        CHECK(newest.contains(part));
    }
    requireAccessible(*page);
}

TEST_CASE("While an adjustment is being written the page waits and does not call it unsaved",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openAdjusted(desk, u"goal"_s);
    typeInto(page->findChild<QLineEdit*>(u"target"_s), u"1600"_s);
    typeInto(page->findChild<QLineEdit*>(u"adjustEffective"_s), u"2025-01-01"_s);
    typeInto(page->findChild<QLineEdit*>(u"adjustReason"_s), u"追加计划"_s);
    QTest::keyClick(page->findChild<QPushButton*>(u"adjustSave"_s), Qt::Key_Space);
    CHECK_FALSE(page->mayLeave());
    REQUIRE_FALSE(desk.said.isEmpty());
    CHECK(desk.said.last().contains(u"正在保存"_s));
    desk.settle();
    CHECK(page->mayLeave());
}

TEST_CASE("Without a reason nothing is saved and the field that lacks it has the focus",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openAdjusted(desk, u"goal"_s);
    typeInto(page->findChild<QLineEdit*>(u"target"_s), u"1600"_s);
    QTest::keyClick(page->findChild<QPushButton*>(u"adjustSave"_s), Qt::Key_Space);
    desk.settle();
    CHECK(page->findChild<QLabel*>(u"adjustFault"_s)->isVisible());
    CHECK(page->findChild<QLineEdit*>(u"adjustReason"_s)->hasFocus());
    CHECK(adjustedFigure(desk).target == 1500.0);
    // Nor is it left behind.
    CHECK_FALSE(page->mayLeave());
    QTest::keyClick(page->findChild<QPushButton*>(u"adjustDiscard"_s), Qt::Key_Space);
    desk.settle();
    CHECK(page->mayLeave());
}

TEST_CASE("A rule is changed by choosing, read back as a sentence with the figure before and after",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::optional<double> before = adjustedFigure(desk).actual;
    REQUIRE(before == 7.0);
    const std::unique_ptr<Page> page = openAdjusted(desk, u"rule"_s);
    auto* conditions = page->findChild<QListWidget*>(u"conditions"_s);
    REQUIRE(conditions->count() == 1);
    CHECK(conditions->item(0)->text().contains(u"康养云师傅计划"_s));
    auto* left = page->findChild<QListWidget*>(u"ruleLeftOut"_s);
    const QList<QListWidgetItem*> papers = left->findItems(u"待补证件"_s, Qt::MatchExactly);
    REQUIRE(papers.size() == 1);
    // Those whose papers are missing count too.
    left->setCurrentItem(papers.first());
    QTest::keyClick(left, Qt::Key_Space);
    desk.settle();
    CHECK_FALSE(page->findChild<QLabel*>(u"ruleSentence"_s)->text().contains(u"待补证件"_s));
    const QString figures = page->findChild<QLabel*>(u"ruleFigures"_s)->text();
    INFO(figures.toStdString());
    CHECK(figures.contains(u"7 人次"_s));
    CHECK(figures.contains(u"→"_s));
    // Nothing is stored yet.
    CHECK(adjustedFigure(desk).actual == before);
    saveAdjustment(desk, *page, u"县里决定先计入"_s);
    CHECK(desk.complaints.isEmpty());
    CHECK_FALSE(page->findChild<QLabel*>(u"adjustFault"_s)->isVisible());
    CHECK_FALSE(desk.workspace()
                    .board()
                    ->measureTexts.value(desk.longling.ofPolicy(adjustedGoal))
                    .contains(u"待补证件"_s));

    // Back to the shipped one.
    auto* versions = page->findChild<QComboBox*>(u"ruleVersions"_s);
    REQUIRE(versions->itemText(1) == u"自带口径"_s);
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    desk.settle();
    saveAdjustment(desk, *page, u"恢复"_s);
    CHECK(adjustedFigure(desk).actual == before);
}

TEST_CASE("A goal without a rule is given one by choosing what is counted", "[ui][pages][policy]")
{
    Desk desk;
    desk.longling.forgetMeasure(adjustedGoal);
    desk.fill();
    desk.start();
    CHECK_FALSE(adjustedFigure(desk).actual);
    const std::unique_ptr<Page> page = openAdjusted(desk, u"rule"_s);
    CHECK(page->findChild<QLabel*>(u"ruleSentence"_s)->text().contains(u"口径未设"_s));
    auto* kind = page->findChild<QComboBox*>(u"ruleKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QTest::keyClick(kind, Qt::Key_Up);
    desk.settle();
    saveAdjustment(desk, *page, u"按培训记录计"_s);
    CHECK(desk.complaints.isEmpty());
    CHECK(adjustedFigure(desk).actual >= 7.0);
}

TEST_CASE("A condition is added by keys: field, test, value", "[ui][pages][policy]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = openAdjusted(desk, u"rule"_s);
    auto* conditions = page->findChild<QListWidget*>(u"conditions"_s);
    QTest::keyClick(page->findChild<QPushButton*>(u"conditionAdd"_s), Qt::Key_Space);
    auto* field = page->findChild<QLineEdit*>(u"conditionField"_s);
    REQUIRE(field->hasFocus());
    typeInto(field, u"生源地"_s);
    desk.settle();
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    auto* test = page->findChild<QComboBox*>(u"conditionTest"_s);
    REQUIRE(test->isEnabled());
    test->setFocus();
    test->setCurrentIndex(test->findText(u"已填"_s));
    QTest::keyClick(page->findChild<QPushButton*>(u"conditionAccept"_s), Qt::Key_Space);
    desk.settle();
    REQUIRE(conditions->count() == 2);
    CHECK(conditions->item(1)->text().contains(u"已填"_s));
    CHECK(page->findChild<QLabel*>(u"ruleSentence"_s)->text().contains(u"已填"_s));
    conditions->setCurrentRow(1);
    QTest::keyClick(conditions, Qt::Key_Delete);
    desk.settle();
    CHECK(conditions->count() == 1);
}

TEST_CASE("Figures are shared out among the towns with what is left shown live, and locked ones stay",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openAdjusted(desk, u"targets"_s);
    auto* table = page->findChild<QTableView*>(u"targets"_s);
    auto* model = qobject_cast<TargetModel*>(table->model());
    REQUIRE(model != nullptr);
    REQUIRE(model->rowCount() > 3);
    auto* sums = page->findChild<QLabel*>(u"targetSums"_s);
    CHECK(sums->text().contains(u"未分解 1,500"_s));
    // One town by hand: it is locked.
    table->setCurrentIndex(model->index(1, TargetModel::Target));
    REQUIRE(model->setData(model->index(1, TargetModel::Target), u"500"_s, Qt::EditRole));
    CHECK(sums->text().contains(u"未分解 1,000"_s));
    auto* method = page->findChild<QComboBox*>(u"targetMethod"_s);
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down);
    QTest::keyClick(page->findChild<QPushButton*>(u"targetShare"_s), Qt::Key_Space);
    CHECK(sums->text().contains(u"合计相符"_s));
    CHECK(model->rows().at(1).target == 500 * 1'000'000);
    saveAdjustment(desk, *page, u"分解下达"_s);
    CHECK(desk.complaints.isEmpty());
    const ProgressBoard& board = desk.workspace().board()->board;
    const GoalEntry* goal = board.goal(QString::fromLatin1(adjustedGoal));
    double sum = 0.0;
    for (const int town : board.regions().node(board.rootRegion()).children)
        sum += board.figure(*goal, town).target.value_or(0.0);
    CHECK(sum == 1500.0);
    requireAccessible(*page);
}

TEST_CASE("A year shows what follows from the plan until a notice sets it, then both", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openAdjusted(desk, u"targets"_s);
    auto* years = page->findChild<QComboBox*>(u"targetYear"_s);
    auto* table = page->findChild<QTableView*>(u"targets"_s);
    auto* model = qobject_cast<TargetModel*>(table->model());
    years->setFocus();
    QTest::keyClick(years, Qt::Key_End);
    REQUIRE(years->currentText() == u"2025 年"_s);
    CHECK(cell(*model, 0, TargetModel::Target) == u"推算 300"_s);
    REQUIRE(model->setData(model->index(0, TargetModel::Target), u"350"_s, Qt::EditRole));
    typeInto(page->findChild<QLineEdit*>(u"adjustAuthority"_s), u"龙人社发〔2025〕3号"_s);
    saveAdjustment(desk, *page, u"年度通知"_s);
    CHECK(cell(*model, 0, TargetModel::Target) == u"350"_s);
    CHECK(cell(*model, 0, TargetModel::Authority) == u"龙人社发〔2025〕3号"_s);
    CHECK(page->findChild<QLabel*>(u"targetHint"_s)->text().contains(u"推算 300"_s));
    // The five years stay what they were.
    CHECK(adjustedFigure(desk).target == 1500.0);
}
