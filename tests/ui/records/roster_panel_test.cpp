#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/query.h"
#include "tests/support/catch.h"
#include "tests/support/fault_vfs.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/record_page.h"
#include "ui/pages/records/records_page.h"
#include "ui/pages/records/roster_panel.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QTableWidget>

#include <sqlite3.h>

namespace jc::ui::test {

using jc::test::syntheticId;

namespace {

qint64 countIn(RecordsDesk& desk, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    return countRecords(desk.longling.ledger(), query).value();
}

QString pastedRoster(int people)
{
    static const QStringList surnames{s("张"), s("李"), s("王"), s("杨"), s("赵"), s("段"), s("尹"), s("蔺")};
    static const QStringList given{s("三妹"), s("秀英"), s("大山"), s("家旺"), s("小芹")};
    QString text = s("姓名\t身份证号\t联系电话\t村\n");
    for (int i = 0; i < people; ++i) {
        text += s("%1%2\t%3\t138%4\t白塔社区\n")
                    .arg(surnames[i % 8], given[i % 5], syntheticId(i))
                    .arg(i, 8, 10, QChar(u'0'));
    }
    return text;
}

struct ClassDesk : RecordsDesk
{
    RecordId joined = longling.trainingClass("prog-kangyang",
                                             "org-forestry",
                                             {{s("class_name"), s("养老护理员初级第一期")},
                                              {s("class_no"), s("YX-2025-031")},
                                              {s("occupation"), s("养老护理员")}});

    Page& open(const QSize& size = {1198, 640})
    {
        return show(recordPage(), {{s("entity"), s("class")}, {s("id"), joined.toString()}}, size);
    }
};

void joinElsewhere(ClassDesk& desk, RecordId who)
{
    Record enrolled(enrolment::entity);
    enrolled.set(enrolment::trainingClass, desk.joined);
    enrolled.set(enrolment::person, who);
    desk.session->write(
        desk.session.get(),
        [values = enrolled.values(), author = desk.longling.author](Ledger& ledger) {
            return ledger.apply({QStringLiteral("join"), {{&enrolment::entity, {}, values, {}}}, {}}, author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    desk.settle();
}

} // namespace

TEST_CASE("Forty people pasted into a class are looked at, joined in one change and taken back in one",
          "[ui][records]")
{
    ClassDesk desk;
    desk.longling.person({}, {{s("name"), s("老学员")}, {s("id_number"), syntheticId(39)}});
    desk.open();
    auto& panel = desk.find<RosterPanel>();
    QApplication::clipboard()->setText(pastedRoster(40));
    panel.list()->table()->setFocus(Qt::OtherFocusReason);
    panel.paste();
    desk.settle();
    REQUIRE(panel.isPreviewing());
    CHECK(countIn(desk, person::entity) == 1);
    auto* table = panel.findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 40);
    CHECK(table->item(39, 5)->text() == s("已有人员"));
    CHECK_FALSE(table->item(0, 2)->text().contains(syntheticId(0).sliced(6, 8)));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(panel.isPreviewing());
    CHECK(countIn(desk, person::entity) == 40);
    CHECK(countIn(desk, enrolment::entity) == 40);
    CHECK(panel.list()->model()->rowCount() == 40);
    CHECK(desk.find<MessageBar>().message().text.contains(s("40")));
    panel.list()->table()->setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(countIn(desk, enrolment::entity) == 0);
    CHECK(countIn(desk, person::entity) == 1);
}

TEST_CASE("The first row of a roster comes with columns that fit and a place to stand", "[ui][records]")
{
    ClassDesk desk;
    const RecordId someone = desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.open();
    RecordTable& table = *desk.find<RosterPanel>().list()->table();
    REQUIRE(table.model()->rowCount() == 0);
    joinElsewhere(desk, someone);
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.currentIndex().isValid());
    CHECK(table.columnWidth(0) != table.horizontalHeader()->defaultSectionSize());
}

TEST_CASE("A removal that was refused does not move the row one stands at later", "[ui][records]")
{
    jc::test::FaultVfs disk;
    ClassDesk desk;
    const RecordId late = desk.longling.person({}, {{s("name"), s("王五")}});
    for (const char* name : {"张三妹", "李秀英", "李大山"})
        desk.longling.enrolment(desk.joined, desk.longling.person({}, {{s("name"), s(name)}}));
    desk.open();
    RecordTable& table = *desk.find<RosterPanel>().list()->table();
    REQUIRE(table.model()->rowCount() == 3);
    table.setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_End);
    disk.plan({jc::test::DiskCall::Write, 1, SQLITE_FULL, true, false});
    desk.press(Qt::Key_Delete);
    REQUIRE(disk.struck() > 0);
    disk.mend();
    REQUIRE(table.model()->rowCount() == 3);
    desk.press(Qt::Key_Home);
    joinElsewhere(desk, late);
    REQUIRE(table.model()->rowCount() == 4);
    CHECK(table.currentIndex().row() == 0);
}

TEST_CASE("Rows taken out of a roster, few or many, leave one standing where they were", "[ui][records]")
{
    ClassDesk desk;
    for (int i = 0; i < 20; ++i)
        desk.longling.enrolment(desk.joined, desk.longling.person({}, {{s("name"), s("学员%1").arg(i)}}));
    desk.open();
    RecordTable& table = *desk.find<RosterPanel>().list()->table();
    REQUIRE(table.model()->rowCount() == 20);
    const int removed = GENERATE(2, 10);
    table.setFocus(Qt::OtherFocusReason);
    table.setCurrentIndex(table.model()->index(4, 1));
    for (int i = 1; i < removed; ++i)
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.press(Qt::Key_Delete);
    REQUIRE(table.model()->rowCount() == 20 - removed);
    CHECK(table.currentIndex().row() == 4);
}

TEST_CASE("Esc leaves a preview and nothing was stored", "[ui][records]")
{
    ClassDesk desk;
    desk.open();
    auto& panel = desk.find<RosterPanel>();
    QApplication::clipboard()->setText(pastedRoster(3));
    panel.paste();
    desk.settle();
    REQUIRE(panel.isPreviewing());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(panel.isPreviewing());
    CHECK(countIn(desk, person::entity) == 0);
    QApplication::clipboard()->setText(s("hello, world"));
    panel.paste();
    desk.settle();
    CHECK_FALSE(panel.isPreviewing());
    CHECK(desk.find<MessageBar>().message().kind == MessageKind::Warning);
}

TEST_CASE("A known person joins a class with six keys", "[ui][records]")
{
    ClassDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    desk.open();
    auto& panel = desk.find<RosterPanel>();
    auto* add = panel.findChild<PickerEdit*>();
    add->setFocus(Qt::OtherFocusReason);
    desk.type(s("zsm"));
    CHECK(add->isListOpen());
    desk.press(Qt::Key_Return);
    CHECK(countIn(desk, enrolment::entity) == 1);
    CHECK(add->text().isEmpty());
    CHECK(add->hasFocus());
    CHECK(panel.list()->model()->rowCount() == 1);
}

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[pictures]".
TEST_CASE("The pages of records can be drawn as pictures", "[ui][records][pictures]")
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    const QSize size = GENERATE(QSize(1198, 592), QSize(1045, 526));
    applyTheme(*qApp, Theme(kind));
    ClassDesk desk;
    desk.start();
    desk.workspace->setTheme(Theme(kind));
    const auto picture = [&](Page& page, const char* name) {
        const QPixmap drawn = page.grab();
        CHECK_FALSE(drawn.isNull());
        const QString file = s("records-%1-%2-%3.png")
                                 .arg(s(name), kind == ThemeKind::Light ? s("light") : s("dark"))
                                 .arg(size.width());
        if (!folder.isEmpty())
            CHECK(drawn.save(QDir(folder).filePath(file)));
    };
    Page& page = desk.open(size);
    auto& panel = desk.find<RosterPanel>();
    QString pasted = pastedRoster(38);
    pasted += s("陈错号\t530523197001019999\t1380000004\t白塔社区\n无此村\t5.30523E+17\t\t没有村\n");
    QApplication::clipboard()->setText(pasted);
    panel.paste();
    desk.settle();
    desk.press(Qt::Key_F7);
    CHECK(panel.findChild<QTableWidget*>()->currentRow() == 38);
    picture(page, "paste");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    picture(page, "class");
    RecordQuery query;
    query.entity = &person::entity;
    query.state = RecordState::Draft;
    const RecordId draft = queryRecords(desk.longling.ledger(), query)->records.first().id();
    page.open({{s("entity"), s("person")}, {s("id"), draft.toString()}});
    desk.settle();
    page.firstFocus()->setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_F7);
    picture(page, "person");
    picture(desk.show(recordsPage(), {{s("entity"), s("person")}}, size), "list");
    picture(desk.show(recordsPage(), {{s("entity"), s("person")}, {s("search"), s("无此人")}}, size),
            "empty");
    applyTheme(*qApp, Theme());
}

TEST_CASE("In the line that adds a trainee Enter belongs to the input method while it composes",
          "[ui][records]")
{
    ClassDesk desk;
    desk.longling.person({}, {{s("name"), s("老学员")}});
    desk.open();
    auto& add = *desk.find<RosterPanel>().findChild<PickerEdit*>();
    add.setFocus(Qt::OtherFocusReason);
    QInputMethodEvent composing(s("lao"), {});
    QApplication::sendEvent(&add, &composing);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_2);
    CHECK(countIn(desk, enrolment::entity) == 0);
    CHECK(QApplication::focusWidget() == &add);
    QInputMethodEvent done;
    done.setCommitString(s("老学员"));
    QApplication::sendEvent(&add, &done);
    desk.settle();
    desk.press(Qt::Key_Return);
    CHECK(countIn(desk, enrolment::entity) == 1);
    CHECK(QApplication::focusWidget() == &add);
}

TEST_CASE("After a trainee is taken out the focus stands on the neighbour", "[ui][records]")
{
    ClassDesk desk;
    for (const char* name : {"张三妹", "李秀英", "王大山"})
        desk.longling.enrolment(desk.joined, desk.longling.person({}, {{s("name"), s(name)}}));
    desk.open();
    RecordTable* table = desk.find<RosterPanel>().list()->table();
    table->setFocus(Qt::OtherFocusReason);
    table->setCurrentIndex(table->model()->index(1, 0));
    desk.press(Qt::Key_Delete);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->hasFocus());
    CHECK(table->currentIndex().row() == 1);
}

} // namespace jc::ui::test
