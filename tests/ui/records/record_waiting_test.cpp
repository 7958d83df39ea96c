// What a form keeps, hides and puts before a person: undo of saved acts, unsaved content, sensitive values,
// what offices disagree on, what was erased by law.
#include "core/dictionary/entities/person.h"
#include "core/ledger/audit.h"
#include "core/ledger/buffers.h"
#include "core/ledger/conflicts.h"
#include "core/ledger/erasure.h"
#include "core/ledger/history.h"
#include "core/ledger/take_in.h"
#include "core/ledger/undo.h"
#include "tests/support/catch.h"
#include "tests/support/fault_vfs.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/pages/records/record_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/records/conflict_panel.h"
#include "ui/records/history_view.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/records/undo_acts.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>

namespace jc::ui::test {

using jc::test::syntheticId;

namespace {

QVariantMap formOf(RecordId id)
{
    return {{s("entity"), s("person")}, {s("id"), id.toString()}};
}

Record stored(RecordsDesk& desk, RecordId id)
{
    return **desk.longling.ledger().read(person::entity, id);
}

QPushButton& buttonNamed(QWidget& within, const QString& text)
{
    for (QPushButton* button : within.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return *button;
    }
    throw std::logic_error("no such button");
}

// A second office that knows the same person, says something else of it, and is taken in.
struct TwoOffices : RecordsDesk
{
    RecordId known = longling.person({}, {{s("name"), s("张三妹")}, {s("phone"), s("13800000042")}});

    void disagree(const QJsonObject& here, const QJsonObject& there)
    {
        jc::test::Longling other;
        REQUIRE(takeIn(other.ledger(), *changesOf(longling.ledger())));
        other.author = {s("龙山镇政府"), s("王芳")};
        put(other, there);
        put(longling, here);
        REQUIRE(takeIn(longling.ledger(), *changesOf(other.ledger())));
    }

    void put(jc::test::Longling& office, QJsonObject fields) const
    {
        fields.insert(s("id"), known.toString());
        office.put(person::entity, fields);
    }
};

} // namespace

TEST_CASE("Ctrl+Z takes back what was saved, and the form shows it; typed text has an undo of its own",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    Page& page = desk.show(recordPage(), formOf(id));
    QAction& undo = *UndoActs::of(*desk.workspace).undoAction();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("张三梅"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored(desk, id).get(person::name) == s("张三梅"));
    CHECK(undo.text().contains(s("修改 张三梅 的姓名")));
    page.firstFocus()->setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_End);
    desk.type(s("花"));
    REQUIRE(desk.find<RecordForm>().isModified());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三梅"));
    CHECK(stored(desk, id).get(person::name) == s("张三梅"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stored(desk, id).get(person::name) == s("张三妹"));
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
    CHECK_FALSE(desk.find<RecordForm>().isModified());
    desk.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三梅"));
    CHECK(recordHistory(desk.longling.ledger(), person::entity, id)->last().reason.startsWith(s("重做")));
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("Undo leaves what was changed since, names it and leads to it", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId first = desk.longling.person({}, {{s("name"), s("张三妹")}});
    const RecordId second = desk.longling.person({}, {{s("name"), s("李秀英")}});
    const RecordId act = RecordId::derived({s("an act on both")});
    Change both{s("改名"), {}, act};
    both.edits = {{&person::entity, first, {{person::name.description.number, Value(s("张三梅"))}}, {}},
                  {&person::entity, second, {{person::name.description.number, Value(s("李秀瑛"))}}, {}}};
    REQUIRE(desk.longling.ledger().apply(both, desk.longling.author));
    desk.longling.put(person::entity, {{s("id"), first.toString()}, {s("name"), s("张三花")}});
    desk.show(recordPage(), formOf(first));
    UndoActs::of(*desk.workspace).takeBack(act);
    desk.settle();
    CHECK(stored(desk, second).get(person::name) == s("李秀英"));
    CHECK(stored(desk, first).get(person::name) == s("张三花"));
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said.first().contains(s("另有 1 条之后又有更改，未动：张三花（姓名）")));
    REQUIRE(desk.offered);
    desk.offered();
    CHECK(desk.gone.last().shows.value(s("id")).toString() == first.toString());
}

TEST_CASE("What is typed and not saved outlives the program and is offered when the ledger opens again",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.start();
    RecordBuffers::of(*desk.workspace).setQuiet(0);
    desk.show(recordPage(), formOf(id));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("张三梅"));
    // The form is neither left nor closed: as a kill finds it.
    REQUIRE(QTest::qWaitFor([&] { return !buffersOf(desk.longling.ledger())->isEmpty(); }, 20'000));
    desk.settle();
    REQUIRE(buffersOf(desk.longling.ledger())->size() == 1);
    desk.reopen();
    desk.show(recordPage(), formOf(id));
    auto& bar = desk.find<NoticeBar>();
    CHECK(bar.isVisible());
    CHECK(bar.text().contains(s("有未保存的内容，上次填写于")));
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三梅"));
    buttonNamed(bar, s("放弃")).click();
    desk.settle();
    CHECK_FALSE(bar.isVisible());
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
    CHECK(buffersOf(desk.longling.ledger())->isEmpty());
}

TEST_CASE("A save on a full disk keeps every word, and the next one after mending stores it", "[ui][records]")
{
    jc::test::FaultVfs disk;
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.type(s("张三妹"));
    disk.plan({jc::test::DiskCall::Write, 1, SQLITE_FULL, true, false});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(disk.struck() > 0);
    CHECK(desk.find<MessageBar>().message().kind == MessageKind::Error);
    CHECK_FALSE(desk.find<MessageBar>().message().text.isEmpty());
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
    CHECK(desk.find<RecordForm>().isModified());
    disk.mend();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(desk.find<RecordForm>().isModified());
    CHECK(stored(desk, desk.find<RecordForm>().id()).get(person::name) == s("张三妹"));
    CHECK(desk.find<MessageBar>().message().text.isEmpty());
}

TEST_CASE("A sensitive value stands masked, F8 shows it and logs the look, leaving covers it again",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("phone"), s("13800000042")}});
    Page& page = desk.show(recordPage(), formOf(id));
    auto& phone = desk.find<QLineEdit>(s("phone"));
    CHECK(phone.text() == s("138****0042"));
    CHECK_FALSE(desk.find<RecordForm>().isModified());
    phone.setFocus(Qt::OtherFocusReason);
    desk.type(s("9"));
    CHECK(phone.text() == s("138****0042"));
    CHECK(auditEntries(desk.longling.ledger(), 0)->isEmpty());
    desk.press(Qt::Key_F8);
    CHECK(phone.text() == s("13800000042"));
    const QVector<AuditEntry> looks = *auditEntries(desk.longling.ledger(), 0);
    REQUIRE(looks.size() == 1);
    CHECK(looks.first().action == s("reveal"));
    CHECK(looks.first().record == id);
    CHECK(looks.first().field == person::phone.description.number);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("13800000043"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(stored(desk, id).get(person::phone) == s("13800000043"));
    CHECK(page.mayLeave());
    CHECK(phone.text() == s("138****0043"));
    CHECK_FALSE(desk.find<RecordForm>().isModified());
}

TEST_CASE("What was revealed is covered again when its time is over", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("phone"), s("13800000042")}});
    desk.show(recordPage(), formOf(id));
    desk.find<RecordForm>().setRevealTime(0);
    auto& phone = desk.find<QLineEdit>(s("phone"));
    phone.setFocus(Qt::OtherFocusReason);
    bool seen = false;
    QObject::connect(&phone, &QLineEdit::textChanged, &phone, [&](const QString& text) {
        seen = seen || text == s("13800000042");
    });
    desk.press(Qt::Key_F8);
    CHECK(QTest::qWaitFor([&] { return seen && phone.text() == s("138****0042"); }, 20'000));
    CHECK(auditEntries(desk.longling.ledger(), 0)->size() == 1);
}

TEST_CASE("A record offices disagree on is marked, found by its chip, and decided with a reason",
          "[ui][records]")
{
    TwoOffices desk;
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    desk.disagree({{s("name"), s("张三梅")}}, {{s("name"), s("张叁妹")}});
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    auto& model = *desk.find<RecordTable>().model();
    CHECK(model.index(0, 0).data().toString() == s("待核对"));
    CHECK(model.index(1, 0).data().toString().isEmpty());
    buttonNamed(*QApplication::activeWindow(), s("待核对 1(&V)")).click();
    desk.settle();
    CHECK(model.rowCount() == 1);
    REQUIRE(desk.find<FilterChips>().chips().size() == 1);
    CHECK(desk.find<FilterChips>().chips().first().text == s("待核对"));

    desk.show(recordPage(), formOf(desk.known));
    auto& panel = desk.find<ConflictPanel>(s("conflict"));
    CHECK(panel.text().contains(s("已定 0/1")));
    const QList<QRadioButton*> choices = panel.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0]->accessibleName().contains(s("张三梅")));
    CHECK(choices[1]->accessibleName().contains(s("姓名：采用 龙山镇政府 · 王芳")));
    CHECK(choices[1]->accessibleName().contains(s("张叁妹")));
    const QString before = stored(desk, desk.known).get(person::name);
    choices[1]->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Return);
    CHECK(panel.decidedCount() == 1);
    CHECK(panel.text().contains(s("已定 1/1")));
    REQUIRE(QApplication::focusWidget()->objectName() == s("decision_reason"));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(openConflicts(desk.longling.ledger(), true)->isEmpty());
    desk.type(s("对照身份证原件"));
    desk.press(Qt::Key_Return);
    CHECK(openConflicts(desk.longling.ledger(), false)->isEmpty());
    CHECK(stored(desk, desk.known).get(person::name) == s("张叁妹"));
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张叁妹"));
    for (const ConflictPanel* left : desk.find<RecordForm>().findChildren<ConflictPanel*>())
        CHECK_FALSE(left->isVisible());
    CHECK(desk.find<NoticeBar>(s("decided")).isVisible());
    CHECK(recordHistory(desk.longling.ledger(), person::entity, desk.known)
              ->last()
              .reason.contains(s("对照身份证原件")));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stored(desk, desk.known).get(person::name) == before);
    CHECK(recordHistory(desk.longling.ledger(), person::entity, desk.known)
              ->last()
              .reason.startsWith(s("撤销")));
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE(
    "Several fields are decided together, and Alt+Down goes from one to the next and to the next record",
    "[ui][records]")
{
    TwoOffices desk;
    desk.disagree({{s("name"), s("张三梅")}, {s("id_number"), syntheticId(71)}},
                  {{s("name"), s("张叁妹")}, {s("id_number"), syntheticId(72)}});
    desk.show(recordPage(), formOf(desk.known));
    auto& panel = desk.find<ConflictPanel>(s("conflict"));
    REQUIRE(panel.conflicts().size() == 2);
    const Record before = stored(desk, desk.known);
    const QList<QRadioButton*> choices = panel.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 4);
    choices[0]->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(QApplication::focusWidget() == choices[2]);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(QApplication::focusWidget() == choices[0]);
    buttonNamed(panel, s("全用对方")).click();
    CHECK(panel.decidedCount() == 2);
    REQUIRE(QApplication::focusWidget()->objectName() == s("decision_reason"));
    desk.type(s("对照身份证原件"));
    // Another save reads the record again; what was chosen stays.
    desk.find<RecordForm>().refresh();
    desk.settle();
    CHECK(desk.find<ConflictPanel>(s("conflict")).decidedCount() == 2);
    desk.press(Qt::Key_Return);
    CHECK(openConflicts(desk.longling.ledger(), true)->isEmpty());
    CHECK(stored(desk, desk.known).get(person::name) == s("张叁妹"));
    CHECK(stored(desk, desk.known).get(person::idNumber) == syntheticId(72));
    // One act: one step back takes both.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stored(desk, desk.known).get(person::name) == before.get(person::name));
    CHECK(stored(desk, desk.known).get(person::idNumber) == before.get(person::idNumber));
}

TEST_CASE("From the last field in question Alt+Down leads to the next record that waits", "[ui][records]")
{
    TwoOffices desk;
    const RecordId second = desk.longling.person({}, {{s("name"), s("李秀英")}});
    jc::test::Longling other;
    REQUIRE(takeIn(other.ledger(), *changesOf(desk.longling.ledger())));
    other.author = {s("龙山镇政府"), s("王芳")};
    for (const auto& [id, there, here] :
         {std::tuple(desk.known, "张叁妹", "张三梅"), std::tuple(second, "李秀瑛", "李绣英")}) {
        other.put(person::entity, {{s("id"), id.toString()}, {s("name"), s(there)}});
        desk.longling.put(person::entity, {{s("id"), id.toString()}, {s("name"), s(here)}});
    }
    REQUIRE(takeIn(desk.longling.ledger(), *changesOf(other.ledger())));
    desk.show(recordPage(), formOf(desk.known));
    desk.find<ConflictPanel>(s("conflict")).findChild<QRadioButton*>()->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(desk.gone.size() == 1);
    CHECK(desk.gone.first().shows.value(s("id")).toString() == second.toString());
}

TEST_CASE("What is chosen in a record that waits is not left behind by Alt+Down, and is written once",
          "[ui][records]")
{
    TwoOffices desk;
    desk.disagree({{s("name"), s("张三梅")}, {s("id_number"), syntheticId(71)}},
                  {{s("name"), s("张叁妹")}, {s("id_number"), syntheticId(72)}});
    desk.show(recordPage(), formOf(desk.known));
    auto& panel = desk.find<ConflictPanel>(s("conflict"));
    const QList<QRadioButton*> choices = panel.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 4);
    CHECK_FALSE(panel.text().contains(s("才到下一条记录")));
    for (const int at : {0, 3}) {
        choices[at]->setFocus(Qt::TabFocusReason);
        choices[at]->setChecked(true);
    }
    for (const auto& [from, key] : {std::pair(3, Qt::Key_Down), std::pair(0, Qt::Key_Up)}) {
        choices[from]->setFocus(Qt::TabFocusReason);
        desk.press(key, Qt::AltModifier);
        CHECK(desk.gone.isEmpty());
        CHECK(panel.decidedCount() == 2);
        CHECK(QApplication::focusWidget()->objectName() == s("decision_reason"));
    }
    CHECK(panel.text().contains(s("记下后才到下一条记录")));
    desk.type(s("对照身份证原件"));
    const qsizetype before = undoStack(desk.longling.ledger())->toUndo.size();
    auto* reason = panel.findChild<QLineEdit*>(s("decision_reason"));
    QTest::keyClick(reason, Qt::Key_Return);
    auto* decide = panel.findChild<QPushButton*>(s("decide"));
    decide->setFocus(Qt::TabFocusReason);
    QTest::keyClick(decide, Qt::Key_Space);
    CHECK(decide->hasFocus());
    desk.settle();
    CHECK(undoStack(desk.longling.ledger())->toUndo.size() == before + 1);
    CHECK(openConflicts(desk.longling.ledger(), true)->isEmpty());
}

TEST_CASE("A decision that could not be written can be written again", "[ui][records]")
{
    jc::test::FaultVfs disk;
    TwoOffices desk;
    desk.disagree({{s("name"), s("张三梅")}}, {{s("name"), s("张叁妹")}});
    desk.show(recordPage(), formOf(desk.known));
    auto& panel = desk.find<ConflictPanel>(s("conflict"));
    panel.findChild<QRadioButton*>()->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Return);
    desk.type(s("对照身份证原件"));
    disk.plan({jc::test::DiskCall::Write, 1, SQLITE_FULL, true, false});
    desk.press(Qt::Key_Return);
    REQUIRE(disk.struck() > 0);
    disk.mend();
    CHECK(panel.decidedCount() == 1);
    desk.press(Qt::Key_Return);
    CHECK(openConflicts(desk.longling.ledger(), true)->isEmpty());
}

TEST_CASE("Sides that are sensitive stand masked until the look is logged", "[ui][records]")
{
    TwoOffices desk;
    desk.disagree({{s("id_number"), syntheticId(71)}}, {{s("id_number"), syntheticId(72)}});
    desk.show(recordPage(), formOf(desk.known));
    auto& bar = desk.find<ConflictPanel>(s("conflict"));
    const auto says = [&](const QString& text) {
        for (const QLabel* label : bar.findChildren<QLabel*>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    CHECK_FALSE(says(syntheticId(71)));
    CHECK(says(s("530523****")));
    buttonNamed(bar, s("显示被遮盖的值")).click();
    desk.settle();
    CHECK(says(syntheticId(71)));
    CHECK(says(syntheticId(72)));
    CHECK(auditEntries(desk.longling.ledger(), 0)->size() == 1);
}

TEST_CASE("A record one office removed and another changed is kept or deleted by a person", "[ui][records]")
{
    TwoOffices desk;
    jc::test::Longling other;
    REQUIRE(takeIn(other.ledger(), *changesOf(desk.longling.ledger())));
    REQUIRE(other.ledger().apply({s("搬走"), {{&person::entity, desk.known, {}, true}}, {}}, other.author));
    desk.put(desk.longling, {{s("employer"), s("木器厂")}});
    REQUIRE(takeIn(desk.longling.ledger(), *changesOf(other.ledger())));
    desk.show(recordPage(), formOf(desk.known));
    auto& panel = desk.find<ConflictPanel>(s("conflict"));
    const QList<QRadioButton*> choices = panel.findChildren<QRadioButton*>();
    const auto removal = std::ranges::find_if(choices, [](const QRadioButton* choice) {
        return choice->accessibleName().contains(s("所填“移出”"));
    });
    REQUIRE(removal != choices.end());
    (*removal)->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Return);
    desk.type(s("已迁出本县"));
    buttonNamed(panel, s("记下 1 项决定")).click();
    desk.settle();
    CHECK(openConflicts(desk.longling.ledger(), true)->isEmpty());
    CHECK(stored(desk, desk.known).isDeleted());
}

TEST_CASE("Values of less weight are told in one quiet line", "[ui][records]")
{
    TwoOffices desk;
    desk.disagree({{s("employer"), s("木器厂")}}, {{s("employer"), s("家具厂")}});
    desk.show(recordPage(), formOf(desk.known));
    CHECK(desk.find<RecordForm>().findChildren<ConflictPanel*>().isEmpty());
    bool told = false;
    for (const QLabel* label : desk.find<RecordForm>().findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text() == s("另有不同值：工作单位（见变更记录）"));
    CHECK(told);
}

TEST_CASE("What was erased by law is said so in form, list and history, and takes no value", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("employer"), s("木器厂")}});
    REQUIRE(erasePerson(desk.longling.ledger(), id, s("本人申请"), desk.longling.author));
    Page& page = desk.show(recordPage(), formOf(id));
    auto& name = desk.find<QLineEdit>(s("name"));
    CHECK(name.placeholderText() == s("已依法删除"));
    CHECK(name.isReadOnly());
    CHECK(page.title().contains(s("已依法删除")));
    CHECK_FALSE(desk.find<QLineEdit>(s("employer")).isReadOnly());
    bool told = false;
    auto& history = desk.find<HistoryView>();
    for (int row = 0; row < history.rowCount(); ++row)
        told = told || (history.item(row, 3)->text() == s("个人信息") &&
                        history.item(row, 5)->text() == s("已依法删除"));
    CHECK(told);
    page.open({{s("entity"), s("person")}});
    desk.settle();
    CHECK_FALSE(name.isReadOnly());
    CHECK(name.placeholderText() != s("已依法删除"));
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    CHECK(desk.find<RecordTable>().model()->index(0, 1).data().toString() == s("已依法删除"));
}

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[pictures]".
TEST_CASE("What waits for a person can be drawn as pictures", "[ui][records][pictures]")
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const QSize size(1198, 592);
    applyTheme(*qApp, Theme(kind));
    TwoOffices desk;
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    const RecordId gone = desk.longling.person({}, {{s("name"), s("王大山")}});
    REQUIRE(erasePerson(desk.longling.ledger(), gone, s("本人申请"), desk.longling.author));
    desk.disagree(
        {{s("name"), s("张三梅")}, {s("id_number"), syntheticId(71)}, {s("employer"), s("木器厂")}},
        {{s("name"), s("张叁妹")}, {s("id_number"), syntheticId(72)}, {s("employer"), s("家具厂")}});
    desk.start();
    desk.workspace->setTheme(Theme(kind));
    const auto picture = [&](Page& page, const char* name) {
        const QPixmap drawn = page.grab();
        CHECK_FALSE(drawn.isNull());
        const QString file =
            s("waiting-%1-%2.png").arg(s(name), kind == ThemeKind::Light ? s("light") : s("dark"));
        if (!folder.isEmpty())
            CHECK(drawn.save(QDir(folder).filePath(file)));
    };
    picture(desk.show(recordsPage(), {{s("entity"), s("person")}}, size), "list");
    Page& page = desk.show(recordPage(), formOf(desk.known), size);
    picture(page, "conflict");
    buttonNamed(desk.find<ConflictPanel>(s("conflict")), s("全用对方")).click();
    desk.settle();
    picture(page, "reason");
    page.open({{s("entity"), s("person")}});
    desk.settle();
    page.firstFocus()->setFocus(Qt::OtherFocusReason);
    desk.type(s("张三妹"));
    page.open(formOf(gone));
    desk.settle();
    picture(page, "erased");
    page.open({{s("entity"), s("person")}});
    desk.settle();
    picture(page, "kept");
    applyTheme(*qApp, Theme());
}

} // namespace jc::ui::test
