#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/query.h"
#include "core/ledger/statement.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/record_page.h"
#include "ui/records/field_editor.h"
#include "ui/records/history_view.h"
#include "ui/records/notice_bar.h"
#include "ui/records/record_form.h"
#include "ui/records/related_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>

namespace jc::ui::test {

using jc::test::syntheticId;

namespace {

QVector<Record> allOf(RecordsDesk& desk, const EntityDescription& entity)
{
    RecordQuery query;
    query.entity = &entity;
    return queryRecords(desk.longling.ledger(), query)->records;
}

QString focused()
{
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

TEST_CASE("A person is typed in by keys alone, saved, and what follows from the number is filled in",
          "[ui][records]")
{
    RecordsDesk desk;
    Page& page = desk.show(recordPage(), {{s("entity"), s("person")}});
    auto& form = desk.find<RecordForm>();
    CHECK(focused() == s("name"));
    CHECK(form.problemCount() == 0);
    desk.type(s("张 三妹"));
    desk.press(Qt::Key_Return);
    CHECK(focused() == s("id_number"));
    desk.type(syntheticId(7).first(14));
    CHECK(form.editor(person::idNumber.description.number)->words().contains(s("14/18")));
    desk.type(syntheticId(7).sliced(14));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    const QVector<Record> persons = allOf(desk, person::entity);
    REQUIRE(persons.size() == 1);
    CHECK(persons.first().get(person::name) == s("张三妹"));
    CHECK(persons.first().state() == RecordState::Clean);
    CHECK(desk.find<QLineEdit>(s("birth_date")).text() == s("1970-01-02"));
    CHECK_FALSE(form.isModified());
    CHECK(page.title().contains(s("张三妹")));
    CHECK(page.shows().value(s("id")).toString() == persons.first().id().toString());
}

TEST_CASE("A wrong number is kept as a draft, said in place, walked to with F7 and mended", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    auto& form = desk.find<RecordForm>();
    QString wrong = syntheticId(7);
    wrong.back() = wrong.back() == u'1' ? u'2' : u'1';
    desk.type(s("张三妹"));
    desk.press(Qt::Key_Return);
    desk.type(wrong);
    desk.press(Qt::Key_Return);
    CHECK(form.problemCount() == 1);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(allOf(desk, person::entity).first().state() == RecordState::Draft);
    desk.press(Qt::Key_F7);
    CHECK(focused() == s("id_number"));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(s("校验")));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(syntheticId(7));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(allOf(desk, person::entity).size() == 1);
    CHECK(allOf(desk, person::entity).first().state() == RecordState::Clean);
    CHECK(form.problemCount() == 0);
}

TEST_CASE("A region is found by pinyin and shown with its township", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.type(s("张三妹"));
    auto& region = desk.find<PickerEdit>(s("household_region"));
    region.setFocus(Qt::TabFocusReason);
    desk.type(s("bt"));
    CHECK(region.isListOpen());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(region.isListOpen());
    desk.type(s("sq"));
    desk.press(Qt::Key_Return);
    CHECK(region.text().contains(s(" ▸ ")));
    CHECK(region.text().startsWith(s("龙山镇")));
    CHECK(region.text().contains(s("白塔")));
    CHECK(focused() == s("residence_region"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(allOf(desk, person::entity).first().has(person::householdRegion));
}

TEST_CASE("A class is entered with the keyboard: organiser by search, codes by pinyin, dates as typed",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("class")}});
    CHECK(focused() == s("class_name"));
    desk.type(s("护理班"));
    desk.press(Qt::Key_Return);
    REQUIRE(focused() == s("class_no"));
    desk.press(Qt::Key_Return);
    REQUIRE(focused() == s("training_type"));
    desk.type(s("jyjn"));
    desk.press(Qt::Key_Return);
    REQUIRE(focused() == s("programme"));
    desk.press(Qt::Key_Return);
    REQUIRE(focused() == s("organiser"));
    desk.press(Qt::Key_F4);
    CHECK(desk.find<PickerEdit>(s("organiser")).isListOpen());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(focused() == s("status"));
    desk.type(s("在训"));
    desk.press(Qt::Key_Return);
    desk.find<QLineEdit>(s("start_date")).setFocus(Qt::TabFocusReason);
    desk.type(s("2025.9.1"));
    desk.press(Qt::Key_Return);
    REQUIRE(focused() == s("end_date"));
    desk.type(s("2025.8.1"));
    desk.press(Qt::Key_Return);
    CHECK(desk.find<RecordForm>().problemCount() == 1);
    desk.press(Qt::Key_F7);
    REQUIRE(focused() == s("end_date"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("2025.9.12"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(allOf(desk, training_class::entity).size() == 1);
    const Record made = allOf(desk, training_class::entity).first();
    CHECK(made.state() == RecordState::Clean);
    CHECK(made.get(training_class::trainingType) == s("T01"));
    CHECK(made.get(training_class::status) == s("running"));
    CHECK(made.get(training_class::startDate) == QDate(2025, 9, 1));
    CHECK(made.has(training_class::organiser));
}

TEST_CASE("Enter belongs to the input method while it composes", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    QInputMethodEvent composing(s("zhangs"), {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    desk.press(Qt::Key_Return);
    CHECK(focused() == s("name"));
    QInputMethodEvent done;
    done.setCommitString(s("张三妹"));
    QApplication::sendEvent(QApplication::focusWidget(), &done);
    desk.press(Qt::Key_Return);
    CHECK(focused() == s("id_number"));
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
}

TEST_CASE("Ctrl+Enter saves and begins the next record with what was preset", "[ui][records]")
{
    RecordsDesk desk;
    const QVariantMap preset{{s("household_region"), s("530523101")}};
    desk.show(recordPage(), {{s("entity"), s("person")}, {s("preset"), preset}});
    for (const char* name : {"张三妹", "李秀英"}) {
        desk.type(s(name));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(focused() == s("name"));
        CHECK(desk.find<QLineEdit>(s("name")).text().isEmpty());
    }
    const QVector<Record> persons = allOf(desk, person::entity);
    REQUIRE(persons.size() == 2);
    CHECK(persons[1].get(person::name) == s("李秀英"));
    CHECK(persons[1].has(person::householdRegion));
}

TEST_CASE("What cannot be read stays in its field while the rest is saved", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.type(s("张三妹"));
    auto& surveyed = desk.find<DateField>(s("survey_date"));
    surveyed.setFocus(Qt::TabFocusReason);
    desk.type(s("2月30日"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(allOf(desk, person::entity).size() == 1);
    CHECK_FALSE(allOf(desk, person::entity).first().has(person::surveyDate));
    CHECK(surveyed.text() == s("2月30日"));
    CHECK(desk.find<RecordForm>().problemCount() >= 1);
    CHECK(desk.find<RecordForm>().isModified());
}

TEST_CASE("What was left unsaved is there again on return", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    const QVariantMap place{{s("entity"), s("person")}, {s("id"), id.toString()}};
    Page& page = desk.show(recordPage(), place);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("张三梅"));
    CHECK(page.mayLeave());
    page.open({{s("entity"), s("class")}});
    desk.settle();
    page.open(place);
    desk.settle();
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三梅"));
    CHECK(desk.find<RecordForm>().isModified());
    CHECK(desk.find<NoticeBar>().isVisible());
    CHECK(desk.find<NoticeBar>().text().contains(s("有未保存的内容，上次填写于")));
    CHECK(allOf(desk, person::entity).first().get(person::name) == s("张三妹"));
    desk.find<RecordForm>().save(false);
    desk.settle();
    CHECK(allOf(desk, person::entity).first().get(person::name) == s("张三梅"));
    page.open({{s("entity"), s("class")}});
    desk.settle();
    page.open(place);
    desk.settle();
    CHECK_FALSE(desk.find<RecordForm>().isModified());
}

TEST_CASE("A save the disk refuses keeps what was typed and says so", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    const auto readOnly = [&](const QByteArray& pragma) {
        desk.session->write(
            desk.session.get(),
            [pragma](Ledger& ledger) { return execute(ledger.handle(), pragma); },
            [](const Result<void>& done) { REQUIRE(done); });
    };
    readOnly("PRAGMA query_only=1");
    desk.type(s("张三妹"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.find<MessageBar>().message().kind == MessageKind::Error);
    CHECK_FALSE(desk.find<MessageBar>().message().text.isEmpty());
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
    CHECK(desk.find<RecordForm>().isModified());
    CHECK(allOf(desk, person::entity).isEmpty());
    readOnly("PRAGMA query_only=0");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(allOf(desk, person::entity).size() == 1);
    CHECK(desk.find<MessageBar>().message().text.isEmpty());
}

TEST_CASE("The history says who changed what, with numbers masked", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("phone"), s("13800000042")}});
    desk.longling.put(person::entity, {{s("id"), id.toString()}, {s("name"), s("张三梅")}});
    desk.show(recordPage(), {{s("entity"), s("person")}, {s("id"), id.toString()}});
    const auto& history = desk.find<HistoryView>();
    REQUIRE(history.rowCount() >= 3);
    CHECK(history.item(0, 1)->text().contains(s("李明")));
    CHECK(history.item(0, 3)->text() == s("姓名"));
    CHECK(history.item(0, 4)->text() == s("张三妹"));
    CHECK(history.item(0, 5)->text() == s("张三梅"));
    for (int row = 0; row < history.rowCount(); ++row)
        CHECK_FALSE(history.item(row, 5)->text().contains(s("13800000042")));
}

TEST_CASE("A person's enrolments stand beside the person and open from there", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    const RecordId joined = desk.longling.trainingClass("prog-kangyang", "org-forestry");
    const RecordId enrolment = desk.longling.enrolment(joined, id);
    desk.show(recordPage(), {{s("entity"), s("person")}, {s("id"), id.toString()}});
    auto& tabs = desk.find<QTabWidget>();
    CHECK(tabs.tabText(0) == s("培训记录 1"));
    tabs.currentWidget()->findChild<RecordTable*>()->setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.gone.size() == 1);
    CHECK(desk.gone.first().shows.value(s("id")).toString() == enrolment.toString());
}

TEST_CASE("The labels of a form share an edge and stand on one line where the form has room for them",
          "[ui][records]")
{
    RecordsDesk desk;
    for (const char* entity : {"talent", "platform", "finance", "opening", "reading", "honour"}) {
        INFO(entity);
        Page& page = desk.show(recordPage(), {{s("entity"), s(entity)}});
        int width = 0;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->buddy() == nullptr ||
                qobject_cast<FieldEditor*>(label->buddy()->parentWidget()) == nullptr)
                continue;
            INFO(label->text().toStdString());
            CHECK(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
            CHECK((width == 0 || width == label->width()));
            width = label->width();
        }
        CHECK(width > 0);
    }
}

TEST_CASE("The forms of all kinds of records open, and everything that takes the focus has a name",
          "[ui][records]")
{
    RecordsDesk desk;
    Page& page = desk.show(recordPage(), {{s("entity"), s("person")}});
    for (const EntityDescription* entity : desk.longling.catalogues().dictionary.entities()) {
        page.open({{s("entity"), QString::fromLatin1(entity->key)}});
        desk.settle();
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                qobject_cast<QScrollBar*>(widget) || widget->parentWidget()->inherits("QLineEdit") ||
                widget->inherits("QHeaderView"))
                continue;
            INFO(entity->key << ' ' << widget->metaObject()->className() << ' '
                             << widget->objectName().toStdString());
            CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
    }
    CHECK(desk.complaints.isEmpty());
}

} // namespace jc::ui::test
