// What is typed into an open goal is never replaced by what is read meanwhile, and a save takes all of it.
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/person.h"
#include "core/policy/goal_change.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "ui/pages/policy/condition_editor.h"
#include "ui/pages/policy/measure_form.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/target_model.h"
#include "ui/widgets/composition_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

const char* const typedGoal = "health-care-training";
constexpr qint64 oneWhole = 1'000'000;

std::unique_ptr<Page> openTyped(Desk& desk, const QString& side)
{
    std::unique_ptr<Page> page =
        desk.show(policyPage(), {{u"goal"_s, desk.goalId(typedGoal)}, {u"edit"_s, side}});
    desk.settle();
    return page;
}

template <typename Widget = QLineEdit>
Widget* inPage(Page& page, const QString& name)
{
    auto* widget = page.findChild<Widget*>(name);
    REQUIRE(widget != nullptr);
    return widget;
}

void typeOver(QLineEdit* line, const QString& text)
{
    line->setFocus();
    line->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(line, &typed);
}

// As its key reaches it: the focus stays where it is.
void saveByKey(Page& page)
{
    inPage<QPushButton>(page, u"adjustSave"_s)->click();
}

void changeElsewhere(Desk& desk)
{
    desk.write(person::entity, {{u"name"_s, u"别人"_s}, {u"household_region"_s, longshan}});
}

Figure typedFigure(Desk& desk, const QString& region = {})
{
    const ProgressBoard& board = desk.workspace().board()->board;
    const int at = region.isEmpty() ? board.rootRegion() : board.regions().indexOf(QStringView(region));
    return board.figure(*board.goal(QString::fromLatin1(typedGoal)), at);
}

// Another office sets a figure of the goal.
void setElsewhere(Desk& desk, const QString& region, qint64 value)
{
    const RegionTree& tree = desk.workspace().board()->board.regions();
    const RecordId id = tree.node(tree.indexOf(QStringView(region))).id;
    desk.workspace().session().write(
        &desk.workspace(),
        [id, value, goal = desk.longling.ofPolicy(typedGoal), author = desk.longling.author](
            Ledger& ledger) -> Result<ChangeOutcome> {
            const Result<Change> change =
                goalChange(ledger, goal, {}, {{id, 0, value * oneWhole}}, {}, {u"别处"_s, {}, {}});
            if (!change)
                return change.error();
            return ledger.apply(*change, author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    desk.settle();
}

int rowOf(const TargetModel& model, const QString& region)
{
    const int row = rowWith(model, region);
    REQUIRE(row > 0);
    return row;
}

} // namespace

TEST_CASE("What is typed right after saving stays, and is saved next", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"goal"_s);
    typeOver(inPage(*page, u"target"_s), u"1600"_s);
    typeOver(inPage(*page, u"adjustReason"_s), u"第一次"_s);
    saveByKey(*page);
    typeOver(inPage(*page, u"target"_s), u"1700"_s);
    typeOver(inPage(*page, u"adjustReason"_s), u"第二次"_s);
    desk.settle();
    CHECK(typedFigure(desk).target == 1600.0);
    CHECK(inPage(*page, u"target"_s)->text() == u"1700"_s);
    CHECK(inPage(*page, u"adjustReason"_s)->text() == u"第二次"_s);
    CHECK_FALSE(page->mayLeave());
    saveByKey(*page);
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK(typedFigure(desk).target == 1700.0);
    CHECK(page->mayLeave());
}

TEST_CASE("A change elsewhere leaves the focus in the field, and a half-typed date as it is typed",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"goal"_s);
    auto* name = inPage(*page, u"name"_s);
    name->setFocus();
    name->setCursorPosition(2);
    changeElsewhere(desk);
    CHECK(QApplication::focusWidget() == name);
    CHECK(name->cursorPosition() == 2);
    auto* due = inPage(*page, u"deadline"_s);
    due->setFocus();
    due->selectAll();
    QTest::keyClicks(due, u"2026-0"_s);
    changeElsewhere(desk);
    CHECK(due->hasFocus());
    CHECK(due->text() == u"2026-0"_s);
    CHECK_FALSE(page->mayLeave());
}

TEST_CASE("A cell that is open stays open when something changes elsewhere", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"targets"_s);
    auto* table = inPage<QTableView>(*page, u"targets"_s);
    auto* model = qobject_cast<TargetModel*>(table->model());
    const int zhenanRow = rowOf(*model, u"镇安镇"_s);
    table->setCurrentIndex(model->index(zhenanRow, TargetModel::Target));
    table->edit(table->currentIndex());
    auto* cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(cell != nullptr);
    QTest::keyClicks(cell, u"50"_s);
    setElsewhere(desk, longshan, 70);
    CHECK(QApplication::focusWidget() == cell);
    CHECK(cell->text() == u"50"_s);

    // A key saves it without leaving it, and nothing but it.
    inPage(*page, u"adjustReason"_s)->setText(u"分解"_s);
    saveByKey(*page);
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK(typedFigure(desk, zhenan).target == 50.0);
    CHECK(typedFigure(desk, longshan).target == 70.0);
    CHECK(model->rows().at(rowOf(*model, u"龙山镇"_s)).target == 70 * oneWhole);
}

TEST_CASE("Only figures changed here are saved, and rows stay locked and current", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"targets"_s);
    auto* table = inPage<QTableView>(*page, u"targets"_s);
    auto* model = qobject_cast<TargetModel*>(table->model());
    const int zhenanRow = rowOf(*model, u"镇安镇"_s);
    table->setCurrentIndex(model->index(zhenanRow, TargetModel::Target));
    REQUIRE(model->setData(table->currentIndex(), u"50"_s, Qt::EditRole));
    setElsewhere(desk, longshan, 70);
    inPage(*page, u"adjustReason"_s)->setText(u"分解"_s);
    saveByKey(*page);
    desk.settle();
    CHECK(typedFigure(desk, zhenan).target == 50.0);
    CHECK(typedFigure(desk, longshan).target == 70.0);
    CHECK(model->rows().at(zhenanRow).locked);
    CHECK(table->currentIndex().row() == zhenanRow);
    changeElsewhere(desk);
    CHECK(model->rows().at(zhenanRow).locked);
    CHECK(table->currentIndex().row() == zhenanRow);
}

TEST_CASE("A key saves a word in the input method and a name that is still looked up", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"goal"_s);
    const ProgressBoard& before = desk.workspace().board()->board;
    const GoalEntry* goal = before.goal(QString::fromLatin1(typedGoal));
    REQUIRE_FALSE(goal->leadUnits.isEmpty());
    const qsizetype units = goal->responsibleUnits.size();
    // Its answer comes only after the key.
    const RecordId forestry = desk.longling.ofPolicy("org-forestry");
    REQUIRE_FALSE(goal->responsibleUnits.contains(forestry));
    typeOver(inPage(*page, u"resp_unit"_s), u"林业"_s);
    auto* reason = inPage(*page, u"adjustReason"_s);
    reason->setFocus();
    QInputMethodEvent composing(u"县里定的"_s, {});
    QCoreApplication::sendEvent(reason, &composing);
    CHECK(CompositionGuard::isComposing(reason));
    saveByKey(*page);
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK_FALSE(inPage<QLabel>(*page, u"adjustFault"_s)->isVisible());
    const ProgressBoard& after = desk.workspace().board()->board;
    const GoalEntry* saved = after.goal(QString::fromLatin1(typedGoal));
    CHECK(saved->responsibleUnits.size() == units + 1);
    CHECK(saved->responsibleUnits.contains(forestry));
}

TEST_CASE("What another office has set alike meanwhile holds up nothing else that is saved",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"goal"_s);
    typeOver(inPage(*page, u"target"_s), u"1600"_s);
    auto* table = inPage<QTableView>(*page, u"targets"_s);
    auto* model = qobject_cast<TargetModel*>(table->model());
    REQUIRE(
        model->setData(model->index(rowOf(*model, u"镇安镇"_s), TargetModel::Target), u"50"_s, Qt::EditRole));
    setElsewhere(desk, u"530523"_s, 1600);
    inPage(*page, u"adjustReason"_s)->setText(u"都调"_s);
    saveByKey(*page);
    desk.settle();
    CHECK_FALSE(inPage<QLabel>(*page, u"adjustFault"_s)->isVisible());
    CHECK(typedFigure(desk).target == 1600.0);
    CHECK(typedFigure(desk, zhenan).target == 50.0);
    CHECK(page->mayLeave());
}

namespace {

// Opens a new condition on the home of trainees, and says how it is to be tested.
ConditionEditor* beginCondition(Desk& desk, Page& page, const QString& test)
{
    inPage<QPushButton>(page, u"conditionAdd"_s)->click();
    auto* field = inPage(page, u"conditionField"_s);
    typeOver(field, u"生源地"_s);
    desk.settle();
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    auto* tests = inPage<QComboBox>(page, u"conditionTest"_s);
    REQUIRE(tests->findText(test) >= 0);
    tests->setCurrentIndex(tests->findText(test));
    return page.findChild<ConditionEditor*>();
}

} // namespace

TEST_CASE("A condition that is put together is saved with the rule, and never dropped unsaid",
          "[ui][pages][policy]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"rule"_s);
    const ConditionEditor* editor = beginCondition(desk, *page, u"已填"_s);
    CHECK_FALSE(page->mayLeave());
    changeElsewhere(desk);
    CHECK(editor->isVisible());
    // Nor is it by looking at something else.
    auto* kind = inPage<QComboBox>(*page, u"ruleKind"_s);
    const int was = kind->currentIndex();
    kind->setFocus();
    QTest::keyClick(kind, was == 0 ? Qt::Key_Down : Qt::Key_Up);
    CHECK(kind->currentIndex() == was);
    CHECK(editor->isVisible());
    CHECK(inPage<QLabel>(*page, u"ruleFault"_s)->isVisible());

    inPage(*page, u"adjustReason"_s)->setText(u"只计有生源地的"_s);
    saveByKey(*page);
    desk.settle();
    CHECK(desk.complaints.isEmpty());
    CHECK_FALSE(editor->isVisible());
    CHECK(inPage<QListWidget>(*page, u"conditions"_s)->count() == 2);
    const ProgressBoard& board = desk.workspace().board()->board;
    CHECK(board.goal(QString::fromLatin1(typedGoal))->measure->counted.where.size() == 2);
    CHECK(page->mayLeave());
}

TEST_CASE("A condition without its value is not taken, and not saved", "[ui][pages][policy]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"rule"_s);
    const ConditionEditor* editor = beginCondition(desk, *page, u"为"_s);
    inPage<QPushButton>(*page, u"conditionAccept"_s)->click();
    desk.settle();
    CHECK(editor->isVisible());
    CHECK(inPage<QLabel>(*page, u"ruleFault"_s)->text().contains(u"还没有值"_s));
    CHECK(inPage<QListWidget>(*page, u"conditions"_s)->count() == 1);
    inPage(*page, u"adjustReason"_s)->setText(u"试"_s);
    saveByKey(*page);
    desk.settle();
    CHECK(inPage<QLabel>(*page, u"adjustFault"_s)->isVisible());
    CHECK(editor->isVisible());
}

TEST_CASE("Several values of what is edited as one are not cut down to the first", "[ui][pages][policy]")
{
    Desk desk;
    desk.start();
    ConditionEditor editor(desk.workspace(), nullptr);
    const EntityDescription& entity = person::entity;
    const QVector<MeasurePath> paths = measurePaths(desk.workspace().catalogues().dictionary, entity);
    editor.setPaths(paths, nullptr);
    bool several = false;
    for (const MeasurePath& path : paths) {
        const bool list = path.field->type == FieldType::Code || path.field->type == FieldType::CodeSet ||
                          path.field->type == FieldType::Reference ||
                          path.field->type == FieldType::ReferenceSet;
        several = several || list;
        CHECK(editor.canEdit({path.path, MeasureCondition::Test::In, {u"1"_s}}));
        CHECK(editor.canEdit({path.path, MeasureCondition::Test::In, {u"1"_s, u"2"_s}}) == list);
    }
    CHECK(several);
}

TEST_CASE("Choosing what is counted already leaves the rule as it is", "[ui][pages][policy]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"rule"_s);
    auto* conditions = inPage<QListWidget>(*page, u"conditions"_s);
    REQUIRE(conditions->count() == 1);
    auto* kind = inPage<QComboBox>(*page, u"ruleKind"_s);
    Q_EMIT kind->activated(kind->currentIndex());
    CHECK(conditions->count() == 1);
    CHECK(page->mayLeave());
}

TEST_CASE("The words behind a rule are not counted letter by letter", "[ui][pages][policy]")
{
    Desk desk;
    desk.fill();
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"rule"_s);
    auto* form = page->findChild<MeasureForm*>();
    REQUIRE(form != nullptr);
    REQUIRE_FALSE(form->isCounting());
    auto* why = inPage(*page, u"ruleWhy"_s);
    typeOver(why, u"按县里会议纪要"_s);
    CHECK_FALSE(form->isCounting());
    CHECK_FALSE(page->mayLeave());
    inPage(*page, u"adjustReason"_s)->setText(u"补说明"_s);
    saveByKey(*page);
    desk.settle();
    CHECK(desk.workspace()
              .board()
              ->measureTexts.value(desk.longling.ofPolicy(typedGoal))
              .contains(u"按县里会议纪要"_s));
    QInputMethodEvent composing(u"再"_s, {});
    QCoreApplication::sendEvent(why, &composing);
    CHECK(CompositionGuard::isComposing(why));
}

TEST_CASE("An amount is typed, shared out and added up with its fraction", "[ui][pages][policy]")
{
    Desk desk;
    desk.longling.put(goal::entity, {{u"id"_s, desk.goalId(typedGoal)}, {u"kind"_s, u"amount"_s}});
    desk.start();
    const std::unique_ptr<Page> page = openTyped(desk, u"targets"_s);
    auto* table = inPage<QTableView>(*page, u"targets"_s);
    auto* model = qobject_cast<TargetModel*>(table->model());
    auto* sums = inPage<QLabel>(*page, u"targetSums"_s);
    REQUIRE(model->setData(model->index(0, TargetModel::Target), u"10.5"_s, Qt::EditRole));
    REQUIRE(model->setData(model->index(1, TargetModel::Target), u"10"_s, Qt::EditRole));
    CHECK(sums->text().contains(u"未分解 0.5"_s));
    auto* method = inPage<QComboBox>(*page, u"targetMethod"_s);
    method->setFocus();
    QTest::keyClick(method, Qt::Key_Down);
    inPage<QPushButton>(*page, u"targetShare"_s)->click();
    CHECK(sums->text().contains(u"合计相符"_s));
    qint64 sum = 0;
    for (int row = 1; row < model->rowCount(); ++row)
        sum += model->rows().at(row).target.value_or(0);
    CHECK(sum == 10'500'000);
}
