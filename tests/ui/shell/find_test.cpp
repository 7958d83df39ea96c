#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "tests/ui/shell/held_reader.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/find/finders.h"
#include "ui/shell/find_popup.h"
#include "ui/shell/find_row.h"
#include "ui/shell/page_host.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::HeldReader;
using jc::ui::test::RecordsDesk;
using jc::ui::test::s;
using jc::ui::test::WindowFixture;

namespace {

// The popup over a desk, driven by keys.
class FindDesk
{
public:
    FindDesk()
    {
        zhang = desk.longling.person(s("530523101"), {{s("name"), s("张三妹")}});
        li = desk.longling.person(s("530523102"), {{s("name"), s("李秀英")}, {s("phone"), s("15400001234")}});
        course = desk.longling.trainingClass(
            "prog-kangyang", "org-forestry", {{s("class_name"), s("家政服务员初级班")}});
        held = desk.longling.put(certificate::entity,
                                 {{s("person"), zhang.toString()},
                                  {s("cert_kind"), s("C2")},
                                  {s("cert_no"), s("Y000053052300987654")},
                                  {s("occupation"), s("家政服务员")},
                                  {s("cert_date"), s("2025-03-01")}});
    }

    void begin()
    {
        desk.start();
        window.show();
        popup = new FindPopup(*desk.workspace, finders(), Theme(), &window);
        popup->popup(QRect(0, 0, 400, 32));
    }
    void type(const QString& text)
    {
        auto* field = popup->findChild<QLineEdit*>();
        field->setText(text);
        CHECK(QTest::qWaitFor([&] { return !popup->isSearching(); }, 20'000));
    }
    void press(Qt::Key key) { QTest::keyClick(popup->findChild<QLineEdit*>(), key); }
    // Headings in brackets, hits by their names.
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        const auto* list = popup->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem* item = list->item(row);
            rows.append(item->data(FindRowDelegate::HeadRole).toBool() ? s("[%1]").arg(item->text())
                                                                       : item->text());
        }
        return rows;
    }
    [[nodiscard]] QString wentTo() const
    {
        return desk.gone.isEmpty() ? QString() : desk.gone.last().shows.value(s("id")).toString();
    }

    RecordsDesk desk;
    QWidget window;
    QPointer<FindPopup> popup;
    RecordId zhang;
    RecordId li;
    RecordId course;
    RecordId held;
};

} // namespace

TEST_CASE("Initials find a person, and Enter before the answer opens their file all the same", "[ui][find]")
{
    FindDesk find;
    find.begin();
    find.popup->findChild<QLineEdit*>()->setText(s("zsm"));
    REQUIRE(find.popup->isSearching());
    find.press(Qt::Key_Return);
    REQUIRE(find.desk.gone.isEmpty());
    CHECK(QTest::qWaitFor([&] { return !find.desk.gone.isEmpty(); }, 20'000));
    CHECK(find.wentTo() == find.zhang.toString());
    CHECK(find.desk.gone.last().page == s("record"));
    CHECK((find.popup.isNull() || !find.popup->isVisible()));
}

TEST_CASE("The last characters of ID, phone and certificate find whose they are", "[ui][find]")
{
    FindDesk find;
    find.begin();
    const Result<std::optional<Record>> zhang = find.desk.longling.ledger().read(person::entity, find.zhang);
    REQUIRE(zhang);
    const QString number = (*zhang)->get(person::idNumber);
    find.type(number.right(6));
    CHECK(find.shown().contains(s("张三妹")));
    // The index knows four characters; the two before them differ.
    const QString other = number.at(12) == u'1' ? s("2") : s("1");
    find.type(other + number.right(5).left(1) + number.right(4));
    CHECK_FALSE(find.shown().contains(s("张三妹")));
    find.type(s("1234"));
    CHECK(find.shown().contains(s("李秀英")));
    find.type(s("987654"));
    CHECK(find.shown() == QStringList{s("[证书]"), s("Y000053052300987654")});
    find.press(Qt::Key_Return);
    CHECK(find.wentTo() == find.held.toString());
}

TEST_CASE("More digits find a person among many who share the last four", "[ui][find]")
{
    FindDesk find;
    RecordId last;
    for (int i = 10; i < 40; ++i)
        last = find.desk.longling.person(s("530523101"),
                                         {{s("phone"), s("15400") + QString::number(i) + s("1234")}});
    find.begin();
    find.type(s("391234"));
    find.press(Qt::Key_Return);
    CHECK(find.wentTo() == last.toString());
}

TEST_CASE("What the arrows chose is opened or nothing is, whatever is found meanwhile", "[ui][find]")
{
    FindDesk find;
    find.begin();
    const auto typeWhileHeld = [&](const char* before, const char* typed) {
        find.type(s(before));
        const HeldReader held(*find.desk.session);
        find.popup->findChild<QLineEdit*>()->setText(s(typed));
        find.press(Qt::Key_Down); // among what was found before
    };
    const auto settle = [&] {
        CHECK(QTest::qWaitFor([&] { return !find.popup->isSearching(); }, 20'000));
    };
    typeWhileHeld("人 张三妹", "人 李秀英");
    settle();
    CHECK(find.shown().contains(s("李秀英")));
    find.press(Qt::Key_Return);
    REQUIRE(find.desk.gone.isEmpty());
    find.press(Qt::Key_Down);
    CHECK(find.popup->findChild<QListWidget*>()->currentItem()->text() == s("李秀英"));

    typeWhileHeld("人 张三", "人 张三妹");
    settle();
    find.press(Qt::Key_Return);
    CHECK(find.wentTo() == find.zhang.toString());
}

TEST_CASE("Enter and Esc of the input method are not the popup's", "[ui][find]")
{
    FindDesk find;
    find.begin();
    find.type(s("张三妹"));
    auto* field = find.popup->findChild<QLineEdit*>();
    QInputMethodEvent composing(s("li"), {});
    QApplication::sendEvent(field, &composing);
    find.press(Qt::Key_Return);
    find.press(Qt::Key_Escape);
    CHECK(find.desk.gone.isEmpty());
    REQUIRE(find.popup);
    CHECK(find.popup->isVisible());
    QInputMethodEvent composed;
    QApplication::sendEvent(field, &composed);
    find.press(Qt::Key_Return);
    CHECK(find.wentTo() == find.zhang.toString());
}

TEST_CASE("A letter and a blank ask one kind alone", "[ui][find]")
{
    FindDesk find;
    find.begin();
    find.type(s("家政"));
    CHECK(find.shown().contains(s("[培训班]")));
    find.type(s("班 家政"));
    CHECK(find.shown() == QStringList{s("[培训班]"), s("家政服务员初级班")});
    find.type(s("证 张三妹"));
    CHECK(find.shown() == QStringList{s("[证书]"), s("Y000053052300987654")});
    find.type(s("任 培训"));
    for (const QString& row : find.shown())
        CHECK((!row.startsWith(u'[') || row == s("[目标]") || row == s("[任务]")));
    find.popup->findChild<QLineEdit*>()->setText(s("张三妹")); // its answer comes too late
    find.type(s("表 "));
    find.desk.settle();
    CHECK_FALSE(find.shown().contains(s("[人员]")));
    REQUIRE(find.shown().size() > 1);
    CHECK(find.shown().first() == s("[报表]"));
    find.press(Qt::Key_Down);
    find.press(Qt::Key_Return);
    CHECK(find.desk.gone.last().page == s("reports"));
}

TEST_CASE("At most five of a kind are shown, and nothing found is said so", "[ui][find]")
{
    FindDesk find;
    for (int i = 0; i < 8; ++i)
        find.desk.longling.person(s("530523101"), {{s("name"), s("张三") + QChar(u'一' + i)}});
    find.begin();
    find.type(s("张三"));
    const QStringList rows = find.shown();
    const qsizetype people = rows.indexOf(s("[人员]"));
    REQUIRE(people >= 0);
    CHECK(rows.mid(people + 1, 6).filter(s("张三")).size() == 5);
    find.type(s("没有这样的人或事"));
    CHECK(find.popup->findChild<QListWidget*>()->currentItem() == nullptr);
    CHECK(find.shown().first().contains(s("没有找到")));
    find.press(Qt::Key_Return);
    REQUIRE(find.desk.gone.isEmpty());
}

TEST_CASE("Ctrl+K finds pages and commands of the window, and Esc gives the focus back", "[ui][find][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    const QWidget* before = QApplication::focusWidget();
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    auto* popup = qobject_cast<FindPopup*>(QApplication::activePopupWidget());
    REQUIRE(popup);
    for (const QWidget* widget : jc::ui::test::focusableWidgets(*popup))
        CHECK_FALSE(widget->accessibleName().isEmpty());
    fixture.key(Qt::Key_Escape);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(QApplication::focusWidget() == before);

    fixture.key(Qt::Key_K, Qt::ControlModifier);
    fixture.type(s("乙页"));
    fixture.settle();
    fixture.key(Qt::Key_Return);
    CHECK(fixture.page().title() == s("乙页"));

    const int opened = fixture.page().opened;
    fixture.key(Qt::Key_K, Qt::ControlModifier);
    fixture.type(s("> 刷新"));
    fixture.key(Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.page().opened == opened + 1);
}

TEST_CASE("Every act of the menu is found, with or without a key, and so are those of the page",
          "[ui][find][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    const auto found = [&](const char* typed) {
        fixture.key(Qt::Key_K, Qt::ControlModifier);
        fixture.type(s(typed));
        fixture.settle();
        QStringList texts;
        const auto* list = QApplication::activePopupWidget()->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    };
    CHECK(found("> 备份").contains(s("立即备份")));
    fixture.key(Qt::Key_Escape);
    CHECK_FALSE(found("> 锁定").contains(s("锁定"))); // nothing to lock without a passphrase
    fixture.key(Qt::Key_Escape);
    CHECK_FALSE(found("> jiangce").join(u' ').contains(s("longling"))); // files are no commands
    fixture.key(Qt::Key_Escape);
    CHECK(found("> 深色").contains(s("主题：深色")));
    fixture.key(Qt::Key_Return);
    CHECK(fixture.settings.theme() == ThemeChoice::Dark);
    CHECK(found("> 导出").contains(s("导出")));
    fixture.key(Qt::Key_Return);
    CHECK(fixture.page().exports == 1);
}

// For looking at: JIANGCE_PICTURES=<folder> ui_tests "[find][pictures]".
TEST_CASE("The finding popup can be drawn as pictures", "[ui][find][pictures]")
{
    FindDesk find;
    find.begin();
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    for (const char* typed : {"", "zs", "家政", "任 培训", "没有的人"}) {
        find.type(s(typed));
        find.desk.settle();
        const QPixmap picture = find.popup->grab();
        CHECK_FALSE(picture.isNull());
        if (!folder.isEmpty())
            CHECK(picture.save(folder + s("/find-%1.png").arg(s(typed))));
    }
}
