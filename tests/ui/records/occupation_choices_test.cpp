#include "core/dictionary/entities/class.h"
#include "core/ledger/query.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/record_page.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

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

TEST_CASE("The classification and a searched code set can be drawn as pictures",
          "[ui][records][occupation][pictures]")
{
    RecordsDesk desk;
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    const auto draw = [&](const QString& name) {
        QWidget* popup = QApplication::activePopupWidget();
        REQUIRE(popup != nullptr);
        const QPixmap picture = popup->grab();
        CHECK(picture.height() > 200);
        if (!folder.isEmpty())
            CHECK(picture.save(QDir(folder).filePath(name)));
        popup->close();
    };
    standInOccupation(desk);
    desk.press(Qt::Key_F4);
    auto* tree = QApplication::activePopupWidget()->findChild<QTreeWidget*>();
    tree->topLevelItem(3)->setExpanded(true);
    draw(s("classification.png"));
    desk.show(recordPage(), {{s("entity"), s("person")}});
    desk.find<QLineEdit>(s("group")).setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_F4);
    draw(s("code-set.png"));
}

TEST_CASE("F4 in an empty occupation opens the classification, and an entry found there is taken",
          "[ui][records]")
{
    RecordsDesk desk;
    auto& occupation = standInOccupation(desk);
    desk.press(Qt::Key_F4);
    auto* tree = occupation.findChild<QTreeWidget*>(s("occupationTree"));
    REQUIRE(tree != nullptr);
    CHECK(tree->isVisible());
    CHECK_FALSE(occupation.isListOpen());
    CHECK(tree->topLevelItemCount() == 9); // eight major groups and what came later
    // 4 ▸ 4-10 ▸ 4-10-01 ▸ 4-10-01-05, by keys alone.
    const auto down = [&](const QString& begin) {
        for (int i = 0; i < 200 && !tree->currentItem()->text(0).startsWith(begin); ++i)
            QTest::keyClick(tree, Qt::Key_Down);
        REQUIRE(tree->currentItem()->text(0).startsWith(begin));
    };
    for (const char* group : {"4　", "4-10　", "4-10-01　"}) {
        down(s(group));
        QTest::keyClick(tree, Qt::Key_Return);
        CHECK(tree->currentItem()->isExpanded());
    }
    down(s("4-10-01-05　养老护理员"));
    QTest::keyClick(tree, Qt::Key_Return);
    desk.settle();
    CHECK(occupation.text() == s("养老护理员"));
    CHECK(occupation.error().isEmpty());
    CHECK(savedOccupation(desk) == s("养老护理员"));
}

TEST_CASE("F4 beside a typed occupation lists what resembles it, not the classification", "[ui][records]")
{
    RecordsDesk desk;
    auto& occupation = standInOccupation(desk);
    desk.type(s("养老"));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F4);
    CHECK(occupation.isListOpen());
    CHECK(occupation.findChild<QTreeWidget*>(s("occupationTree")) == nullptr);
}

TEST_CASE("Of a code set several are ticked after a search by pinyin, by code and by name", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordPage(), {{s("entity"), s("person")}});
    auto& line = desk.find<QLineEdit>(s("group"));
    line.setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_F4);
    auto* search =
        qobject_cast<QLineEdit*>(QApplication::activePopupWidget()->findChild<QLineEdit*>(s("codeSearch")));
    REQUIRE(search != nullptr);
    auto* list = search->parentWidget()->findChild<QListWidget*>(s("codeList"));
    const CodeTable& table = *desk.longling.catalogues().codes.find(QLatin1String("personnel_group"));
    CHECK(list->count() == static_cast<int>(table.entries().size()));
    const auto tick = [&](const QString& typed) {
        QTest::keyClicks(search, typed);
        REQUIRE(list->count() > 0);
        const QString first = list->item(0)->text();
        QTest::keyClick(search, Qt::Key_Return); // ticks and asks for the next
        CHECK(search->text().isEmpty());
        return first;
    };
    const QString byCode = tick(s("G07"));
    const QString byPinyin = tick(s("tyjr"));
    CHECK(byPinyin.contains(s("退役军人")));
    CHECK(line.text().contains(byCode));
    CHECK(line.text().contains(byPinyin));
    // A second time takes it back; what is out of sight stays.
    tick(s("G07"));
    CHECK_FALSE(line.text().contains(byCode));
    CHECK(line.text() == byPinyin);
    QTest::keyClicks(search, s("zzzz"));
    CHECK(list->count() == 1);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(line.text() == byPinyin);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Space);
    CHECK(line.text().count(s("、")) == 1);
    QTest::keyClick(search, Qt::Key_Return); // nothing typed: closes
    CHECK(QApplication::activePopupWidget() == nullptr);
}

} // namespace jc::ui::test
