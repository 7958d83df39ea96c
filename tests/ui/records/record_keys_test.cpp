// What keys do in a form and its popups: help and history of a field, the input method's own keys, pickers
// that open as trees, taking back what was typed, and the list of what can be undone.
#include "core/dictionary/entities/person.h"
#include "core/ledger/buffers.h"
#include "core/ledger/query.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/record_page.h"
#include "ui/records/field_editor.h"
#include "ui/records/history_view.h"
#include "ui/records/record_buffers.h"
#include "ui/records/record_form.h"
#include "ui/records/undo_acts.h"
#include "ui/records/undo_list.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

namespace jc::ui::test {

using jc::test::syntheticId;

namespace {

QString focusedName()
{
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
}

void compose(const QString& preedit)
{
    QInputMethodEvent composing(preedit, {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
}

void commitComposed(const QString& text)
{
    QInputMethodEvent done;
    done.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &done);
}

QVariantMap personForm(RecordId id)
{
    return {{s("entity"), s("person")}, {s("id"), id.toString()}};
}

template <typename T>
T* inPopup(const QString& name = {})
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup != nullptr ? popup->findChild<T*>(name) : nullptr;
}

QVector<Record> allPersons(RecordsDesk& desk)
{
    RecordQuery query;
    query.entity = &person::entity;
    return queryRecords(desk.longling.ledger(), query)->records;
}

} // namespace

TEST_CASE("F1 says of a field its rule, how it is filled and what becomes of it; Esc leads back to it",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.find<QLineEdit>(s("id_number")).setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_F1);
    auto* page = inPopup<QTextBrowser>(s("field_help"));
    REQUIRE(page != nullptr);
    CHECK(QApplication::focusWidget() == page);
    CHECK_FALSE(page->accessibleName().isEmpty());
    const QString text = page->toPlainText();
    CHECK(text.contains(s("不计入完成数")));
    CHECK(text.contains(s("加密保存")));
    CHECK(text.contains(s("待核对")));
    desk.press(Qt::Key_Escape);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(focusedName() == s("id_number"));
    desk.find<QLineEdit>(s("gender")).setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_F1);
    CHECK(inPopup<QTextBrowser>(s("field_help"))->toPlainText().contains(s("女性")));
    desk.press(Qt::Key_Escape);
}

TEST_CASE("Shift+F1 tells the history of one field alone, and Esc leads back to it", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("employer"), s("木器厂")}});
    desk.longling.put(person::entity, {{s("id"), id.toString()}, {s("employer"), s("家具厂")}});
    desk.longling.put(person::entity, {{s("id"), id.toString()}, {s("name"), s("张三梅")}});
    desk.show(recordPage(), personForm(id));
    desk.find<QLineEdit>(s("employer")).setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_F1, Qt::ShiftModifier);
    auto* history = inPopup<HistoryView>();
    REQUIRE(history != nullptr);
    CHECK(QApplication::focusWidget() == history);
    REQUIRE(history->rowCount() == 2);
    CHECK(history->item(0, 4)->text() == s("木器厂"));
    CHECK(history->item(0, 5)->text() == s("家具厂"));
    CHECK(history->item(1, 5)->text() == s("木器厂"));
    CHECK_FALSE(history->item(1, 1)->text().isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK(focusedName() == s("employer"));
}

TEST_CASE("While an input method composes, Enter, Esc, digits and arrows are its own", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    const char* const field = GENERATE("name", "household_region", "ethnic", "remark");
    INFO(field);
    desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.find<RecordForm>().findChild<QWidget*>(s(field))->setFocus(Qt::OtherFocusReason);
    compose(s("zhangs"));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_1, Qt::Key_Space, Qt::Key_Down})
        desk.press(key);
    CHECK(focusedName() == s(field));
    CHECK(desk.gone.isEmpty());
    CHECK(QApplication::focusWidget()->property("text").toString().isEmpty());
    commitComposed(s("汉族"));
    desk.settle();
    CHECK(desk.find<RecordForm>().isModified());
}

TEST_CASE("What is half composed is kept when the form is saved and when it is left", "[ui][records]")
{
    RecordsDesk desk;
    Page& page = desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.type(s("张"));
    compose(s("sanmei"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(allPersons(desk).size() == 1);
    CHECK(allPersons(desk).first().get(person::name) == s("张sanmei"));
    desk.find<QLineEdit>(s("employer")).setFocus(Qt::OtherFocusReason);
    compose(s("muqichang"));
    CHECK(page.mayLeave());
    CHECK(desk.find<QLineEdit>(s("employer")).text() == s("muqichang"));
    CHECK(desk.find<RecordForm>().isModified());
}

TEST_CASE("Numbers are typed without the input method, and full-width characters become plain",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("phone"), s("13800000042")}});
    desk.show(recordPage(), {{s("entity"), s("person")}});
    for (const char* field : {"id_number", "phone", "birth_date", "survey_date"}) {
        INFO(field);
        auto& line = desk.find<QLineEdit>(s(field));
        CHECK_FALSE(line.testAttribute(Qt::WA_InputMethodEnabled));
        line.setFocus(Qt::OtherFocusReason);
    }
    CHECK(desk.find<QLineEdit>(s("name")).testAttribute(Qt::WA_InputMethodEnabled));
    auto& phone = desk.find<QLineEdit>(s("phone"));
    phone.setFocus(Qt::OtherFocusReason);
    desk.type(s("１３８００００００４２"));
    CHECK(phone.text() == s("13800000042"));
    auto& number = desk.find<QLineEdit>(s("id_number"));
    number.setFocus(Qt::OtherFocusReason);
    desk.type(s("５３ｘ"));
    CHECK(number.text() == s("53X"));
    // Covering and revealing a stored value leaves it so.
    desk.show(recordPage(), personForm(id));
    CHECK_FALSE(desk.find<QLineEdit>(s("phone")).testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_CASE("F4 on a region opens the tree, typing in it finds by pinyin, and what was used comes first",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    auto& region = desk.find<PickerEdit>(s("household_region"));
    region.setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_F4);
    auto* tree = inPopup<QTreeWidget>();
    REQUIRE(tree != nullptr);
    CHECK(tree->topLevelItemCount() == 1);
    desk.type(s("btsq"));
    REQUIRE(QTest::qWaitFor([&] { return !tree->isVisible(); }, 20'000));
    desk.press(Qt::Key_Return);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(region.text().contains(s("白塔")));
    auto& residence = desk.find<PickerEdit>(s("residence_region"));
    residence.setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    tree = inPopup<QTreeWidget>();
    REQUIRE(tree != nullptr);
    REQUIRE(tree->topLevelItemCount() == 2);
    REQUIRE(tree->topLevelItem(0)->childCount() == 1);
    CHECK(tree->topLevelItem(0)->child(0)->text(0).contains(s("白塔")));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    desk.press(Qt::Key_Return);
    CHECK(residence.text() == region.text());
}

TEST_CASE("Esc closes a list, a tree or a calendar and stays in the form, in the field it belongs to",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    for (const char* field : {"group", "household_region", "survey_date", "ethnic"}) {
        INFO(field);
        desk.find<RecordForm>().findChild<QLineEdit*>(s(field))->setFocus(Qt::OtherFocusReason);
        desk.press(Qt::Key_F4);
        desk.press(Qt::Key_Escape);
        CHECK(QApplication::activePopupWidget() == nullptr);
        CHECK(desk.gone.isEmpty());
        CHECK(focusedName() == s(field));
    }
}

TEST_CASE("Esc takes back what was typed in the field, then leaves the form", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordPage(), personForm(id));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("张三梅"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
    CHECK_FALSE(desk.find<RecordForm>().isModified());
    CHECK(desk.gone.isEmpty());
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.gone.size() == 1);
    CHECK(desk.gone.first().page == s("records"));
}

TEST_CASE("Ctrl+N begins a new record of the kind, and nothing typed before is lost", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordPage(), personForm(id));
    desk.press(Qt::Key_End);
    desk.type(s("花"));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.gone.size() == 1);
    CHECK(desk.gone.first().page == s("record"));
    CHECK_FALSE(desk.gone.first().shows.contains(s("id")));
    CHECK(RecordBuffers::of(*desk.workspace).buffer(person::entity, id).content.size() == 1);
}

TEST_CASE("Leaving a field keeps what was typed in the ledger at once, and the form says when",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    RecordBuffers::of(*desk.workspace).setQuiet(1'000'000);
    desk.type(s("张三妹"));
    CHECK(buffersOf(desk.longling.ledger())->isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(buffersOf(desk.longling.ledger())->size() == 1);
    bool told = false;
    for (const QLabel* label : desk.find<RecordForm>().findChildren<QLabel*>())
        told = told || label->text().contains(s("草稿已存 "));
    CHECK(told);
}

TEST_CASE("Ctrl+Alt+Z lists what was done, and a row leads back to before it", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordPage(), personForm(id));
    UndoActs& acts = UndoActs::of(*desk.workspace);
    QApplication::activeWindow()->addAction(acts.listAction());
    for (const char* name : {"张三梅", "张三花"}) {
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(s(name));
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    auto* list = inPopup<UndoList>();
    REQUIRE(list != nullptr);
    REQUIRE(list->count() >= 2);
    CHECK(list->item(0)->text().contains(s("修改 张三花 的姓名")));
    CHECK(list->intention().contains(s("撤销 1 步")));
    desk.press(Qt::Key_Down);
    CHECK(list->intention().contains(s("撤销 2 步")));
    desk.press(Qt::Key_Return);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三妹"));
    CHECK(desk.said.last().contains(s("已撤销 2 步")));
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    list = inPopup<UndoList>();
    REQUIRE(list != nullptr);
    CHECK(list->item(0)->text().startsWith(s("已撤销")));
    list->setCurrentRow(0);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三花"));
    CHECK(desk.complaints.isEmpty());
}

TEST_CASE("A list of what can be undone that is out of date takes back nothing", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordPage(), personForm(id));
    UndoActs& acts = UndoActs::of(*desk.workspace);
    QApplication::activeWindow()->addAction(acts.listAction());
    for (const char* name : {"张三梅", "张三花"}) {
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(s(name));
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    auto* list = inPopup<UndoList>();
    REQUIRE(list != nullptr);
    // An import that is running commits meanwhile.
    const Edit edit{&person::entity, {}, {{person::name.description.number, Value(s("新人"))}}, {}};
    desk.session->write(
        desk.session.get(),
        [edit, author = desk.longling.author](Ledger& ledger) {
            return ledger.apply({QStringLiteral("import"), {edit}, {}}, author);
        },
        [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
    desk.settle();
    desk.press(Qt::Key_Down);
    REQUIRE(list->intention().contains(s("撤销 2 步")));
    desk.press(Qt::Key_Return);
    CHECK(desk.find<QLineEdit>(s("name")).text() == s("张三花"));
    CHECK(allPersons(desk).size() == 2);
    REQUIRE(desk.complaints.size() == 1);
    CHECK(desk.complaints.first().contains(s("重新打开清单")));
}

TEST_CASE("Esc takes back what was typed in a field though the record was read again meanwhile",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id =
        desk.longling.put(person::entity, {{s("name"), s("张三妹")}, {s("employer"), s("木器厂")}});
    desk.show(recordPage(), personForm(id));
    auto& form = desk.find<RecordForm>();
    const auto changeElsewhere = [&](const FieldDescription& field, const QString& text) {
        const Edit edit{&person::entity, id, {{field.number, Value(text)}}, {}};
        desk.session->write(
            desk.session.get(),
            [edit, author = desk.longling.author](Ledger& ledger) {
                return ledger.apply({QStringLiteral("elsewhere"), {edit}, {}}, author);
            },
            [](const Result<ChangeOutcome>& outcome) { REQUIRE(outcome); });
        desk.settle();
    };
    auto& number = desk.find<QLineEdit>(s("id_number"));
    number.setFocus(Qt::OtherFocusReason);
    desk.settle();
    const QString said = number.accessibleDescription();
    desk.type(s("530523197001019999"));
    changeElsewhere(person::employer.description, s("家具厂"));
    REQUIRE(number.text() == s("530523197001019999"));
    CHECK(number.accessibleDescription() != said);
    desk.press(Qt::Key_Escape);
    CHECK(number.text().isEmpty());
    CHECK(desk.gone.isEmpty());
    desk.settle();
    CHECK(number.accessibleDescription() == said);
    // What somebody else saved in the field one only stands in is what it holds now.
    auto& employer = desk.find<QLineEdit>(s("employer"));
    employer.setFocus(Qt::OtherFocusReason);
    changeElsewhere(person::employer.description, s("石材厂"));
    CHECK(employer.text() == s("石材厂"));
    desk.type(s("二"));
    desk.press(Qt::Key_Escape);
    CHECK(employer.text() == s("石材厂"));
    CHECK_FALSE(form.isModified());
}

TEST_CASE("A full-width digit is folded, and Ctrl+Z still takes back what was typed before it",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.put(person::entity, {{s("name"), s("张三妹")}});
    desk.show(recordPage(), personForm(id));
    auto& phone = desk.find<QLineEdit>(s("phone"));
    phone.setFocus(Qt::OtherFocusReason);
    desk.type(s("138"));
    desk.type(s("０"));
    CHECK(phone.text() == s("1380"));
    desk.type(s("1"));
    CHECK(phone.text() == s("13801"));
    CHECK(phone.isUndoAvailable());
    for (int i = 0; i < 8 && phone.isUndoAvailable(); ++i)
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(phone.text().isEmpty());
    CHECK_FALSE(desk.find<RecordForm>().isModified());
}

TEST_CASE("Short fields share a line where the form has room for two, and the keys keep the order",
          "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}});
    const auto top = [&](const char* field) {
        const QWidget& input = *desk.find<RecordForm>().findChild<QWidget*>(s(field));
        return input.mapTo(&desk.find<RecordForm>(), QPoint(0, 0)).y();
    };
    desk.show(recordPage(), personForm(id));
    CHECK(top("gender") == top("birth_date"));
    CHECK(top("name") < top("id_number"));
    desk.find<QLineEdit>(s("gender")).setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_Return);
    CHECK(focusedName() == s("birth_date"));
    // A new record has the page to itself.
    desk.show(recordPage(), {{s("entity"), s("person")}});
    CHECK(top("name") == top("id_number"));
    // Nothing of weight is under the fold at 1366x768.
    desk.show(recordPage(), personForm(id), {1198, 612});
    for (const char* field : {"name", "id_number", "phone", "household_region", "group", "education"}) {
        INFO(field);
        const QWidget& input = *desk.find<RecordForm>().findChild<QWidget*>(s(field));
        CHECK_FALSE(input.visibleRegion().isEmpty());
    }
}

TEST_CASE("What is said under fields that share a line is read whole", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person(
        {}, {{s("name"), s("张三妹")}, {s("gender"), s("1")}, {s("birth_date"), s("1955-05-05")}});
    desk.show(recordPage(), personForm(id));
    int said = 0;
    for (const QLabel* label : desk.find<RecordForm>().findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap() || !label->text().startsWith(s("! ")))
            continue;
        ++said;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    CHECK(said > 0);
}

} // namespace jc::ui::test
