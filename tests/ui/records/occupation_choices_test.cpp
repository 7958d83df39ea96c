#include "core/dictionary/entities/class.h"
#include "core/ledger/query.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/record_page.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>

namespace jc::ui::test {

namespace {

QString focusedField()
{
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
}

// The form of a new class with the focus in its occupation.
PickerEdit& standInOccupation(RecordsDesk& desk)
{
    desk.show(recordPage(), {{s("entity"), s("class")}});
    auto& occupation = desk.find<PickerEdit>(s("occupation"));
    occupation.setFocus(Qt::TabFocusReason);
    return occupation;
}

QString savedOccupation(RecordsDesk& desk)
{
    desk.press(Qt::Key_S, Qt::ControlModifier);
    RecordQuery query;
    query.entity = &training_class::entity;
    const QVector<Record> classes = queryRecords(desk.longling.ledger(), query)->records;
    return classes.isEmpty() ? s("no class") : classes.first().get(training_class::occupation);
}

} // namespace

TEST_CASE("An occupation is found by the initials of its pinyin, with code and groups beside it",
          "[ui][records]")
{
    RecordsDesk desk;
    auto& occupation = standInOccupation(desk);
    desk.type(s("ylhly"));
    REQUIRE(occupation.isListOpen());
    const auto& list = *occupation.findChild<QListWidget*>();
    CHECK(list.item(0)->text() == s("养老护理员　4-10-01-05　居民服务人员 ▸ 生活照料服务人员"));
    desk.press(Qt::Key_Return);
    CHECK(occupation.text() == s("养老护理员"));
    CHECK(focusedField() != s("occupation"));
    CHECK(savedOccupation(desk) == s("养老护理员"));
}

TEST_CASE("An occupation is found by its code, and a work type says whose it is", "[ui][records]")
{
    RecordsDesk desk;
    auto& occupation = standInOccupation(desk);
    desk.type(s("4-10-01-05"));
    const auto& list = *occupation.findChild<QListWidget*>();
    REQUIRE(list.count() == 2);
    CHECK(list.item(1)->text() == s("失智老年人照护员　4-10-01-05　养老护理员的工种"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(occupation.text() == s("失智老年人照护员"));
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
}

TEST_CASE("What is written in characters is never replaced by a row of the list unasked", "[ui][records]")
{
    RecordsDesk desk;
    auto& occupation = standInOccupation(desk);
    desk.type(s("养老护理"));
    CHECK(occupation.isListOpen());
    desk.press(Qt::Key_Return);
    CHECK(occupation.text() == s("养老护理"));
    CHECK(occupation.error().isEmpty());
    CHECK(savedOccupation(desk) == s("养老护理"));
}

TEST_CASE("An occupation that is not in the catalogue is kept, with a word to check it", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id =
        desk.longling.trainingClass("prog-kangyang", "org-forestry", {{s("occupation"), s("生态护林")}});
    desk.show(recordPage(), {{s("entity"), s("class")}, {s("id"), id.toString()}});
    auto& occupation = desk.find<PickerEdit>(s("occupation"));
    CHECK(occupation.text() == s("生态护林"));
    CHECK_FALSE(desk.find<RecordForm>().isModified());
    desk.press(Qt::Key_F7);
    CHECK(focusedField() == s("occupation"));
    CHECK(occupation.accessibleDescription().contains(s("未在职业分类大典中找到“生态护林”")));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(s("护林员"));
    CHECK(savedOccupation(desk) == s("护林员"));
}

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[occupation][pictures]".
TEST_CASE("The list of occupations can be drawn as a picture", "[ui][records][occupation][pictures]")
{
    RecordsDesk desk;
    auto& occupation = standInOccupation(desk);
    desk.type(s("yl"));
    REQUIRE(occupation.isListOpen());
    QListWidget* list = occupation.findChild<QListWidget*>();
    QPixmap picture = occupation.window()->grab();
    const QPixmap rows = list->grab();
    CHECK(rows.width() >= occupation.width());
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    if (!folder.isEmpty()) {
        CHECK(picture.save(QDir(folder).filePath(s("occupation-form.png"))));
        CHECK(rows.save(QDir(folder).filePath(s("occupation-list.png"))));
    }
}

} // namespace jc::ui::test
