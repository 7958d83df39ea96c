#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/platform.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/pages/records/records_page.h"
#include "ui/records/record_table.h"
#include "ui/records/undo_acts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

namespace jc::ui::test {

namespace {

QVariantMap listOf(const char* entity)
{
    return {{s("entity"), s(entity)}};
}

} // namespace

TEST_CASE("Enter opens the record the list stands at", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    const RecordId second = desk.longling.person({}, {{s("name"), s("李秀英")}});
    desk.show(recordsPage(), listOf("person"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.gone.size() == 1);
    CHECK(desk.gone.first().page == s("record"));
    CHECK(desk.gone.first().shows.value(s("id")).toString() == second.toString());
}

TEST_CASE("Ctrl+N begins a new record of the kind listed, with what the list is filtered to", "[ui][records]")
{
    RecordsDesk desk;
    desk.show(recordsPage(),
              {{s("entity"), s("class")}, {s("filter"), QVariantMap{{s("status"), s("running")}}}});
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.gone.size() == 1);
    CHECK(desk.gone.first().shows.value(s("entity")).toString() == s("class"));
    CHECK(desk.gone.first().shows.value(s("preset")).toMap().value(s("status")).toString() == s("running"));
}

TEST_CASE("Delete takes a record out at once and Ctrl+Z brings it back", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    desk.press(Qt::Key_Delete);
    CHECK(table.model()->rowCount() == 1);
    CHECK(table.currentIndex().isValid());
    CHECK(desk.find<MessageBar>().message().text == s("已移出 1 条人员"));
    CHECK(UndoActs::of(*desk.workspace).undoAction()->text().contains(s("移出人员 张三妹")));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(table.model()->rowCount() == 2);
    CHECK(desk.find<MessageBar>().message().text.isEmpty());
    CHECK(desk.said.last().contains(s("已撤销“移出人员 张三妹”，1 条")));
    CHECK(UndoActs::of(*desk.workspace).redoAction()->text().contains(s("移出人员 张三妹")));
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("Ctrl+C copies the rows with their headings as a spreadsheet takes them", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordsPage(), listOf("person"));
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split(u'\t').value(1) == s("姓名"));
    CHECK(lines[1].split(u'\t').value(1) == s("张三妹"));
    CHECK(lines[0].split(u'\t').size() == lines[1].split(u'\t').size());
}

TEST_CASE("An empty list says why and offers the way out", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    Page& page = desk.show(recordsPage(), {{s("entity"), s("person")}, {s("search"), s("无此人")}});
    auto& empty = desk.find<EmptyState>();
    CHECK(empty.isVisible());
    CHECK(empty.data().sentence.contains(s("无此人")));
    Q_EMIT empty.primaryTriggered();
    desk.settle();
    CHECK_FALSE(empty.isVisible());
    CHECK(desk.find<RecordTable>().model()->rowCount() == 1);
    page.open(listOf("certificate"));
    desk.settle();
    CHECK(empty.data().primary.contains(s("Ctrl+N")));
}

TEST_CASE("A list that turns out to be empty keeps the focus on its page", "[ui][records]")
{
    RecordsDesk desk;
    Page& page = desk.show(recordsPage(), listOf("talent"));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(page.isAncestorOf(QApplication::focusWidget()));
    CHECK(QApplication::focusWidget() == &desk.find<SearchField>());
}

TEST_CASE("A list that lacks a little room takes it from its widest columns instead of scrolling",
          "[ui][records]")
{
    RecordsDesk desk;
    for (const char* name : {"龙陵县紫皮石斛栽培技能大师工作室", "龙陵县黄龙玉雕刻技能大师工作室"}) {
        desk.longling.put(platform::entity,
                          {{s("name"), s(name)},
                           {s("status"), s("approved")},
                           {s("approval_date"), s("2023-05-01")},
                           {s("host"), desk.longling.ofPolicy("org-hrss").toString()}});
    }
    desk.show(recordsPage(), listOf("platform"), {1198, 640});
    const auto& table = desk.find<RecordTable>();
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    // What stands in the middle of its column stays beside the others.
    CHECK_FALSE(table.horizontalHeader()->stretchLastSection());
}

TEST_CASE("The region of the workspace narrows the list until its chip is taken away", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person(s("530523101"));
    desk.longling.person(s("530523102"));
    Page& page = desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    CHECK(table.model()->rowCount() == 2);
    desk.workspace->setRegion(s("530523101"));
    desk.settle();
    CHECK(table.model()->rowCount() == 1);
    auto& chips = desk.find<FilterChips>();
    REQUIRE(chips.chips().size() == 1);
    CHECK(chips.chips().first().text.startsWith(s("户籍地：")));
    Q_EMIT chips.removed(chips.chips().first().key);
    desk.settle();
    CHECK(table.model()->rowCount() == 2);
    CHECK(page.shows().value(s("anyRegion")).toBool());
}

TEST_CASE("A list comes back as it was left", "[ui][records]")
{
    RecordsDesk desk;
    for (const char* name : {"张三妹", "李秀英", "李大山"})
        desk.longling.person({}, {{s("name"), s(name)}});
    Page& page = desk.show(recordsPage(), {{s("entity"), s("person")}, {s("search"), s("李")}});
    desk.press(Qt::Key_Down);
    const RecordId current = desk.find<RecordTable>().currentId();
    const QVariantMap left = page.shows();
    page.open(listOf("class"));
    desk.settle();
    page.open(left);
    desk.settle();
    CHECK(desk.find<RecordTable>().model()->rowCount() == 2);
    CHECK(desk.find<RecordTable>().currentId() == current);
    CHECK(desk.find<SearchField>().text() == s("李"));
}

TEST_CASE("Everything on the list page that takes the focus has a name", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({});
    Page& page = desk.show(recordsPage(), listOf("person"));
    const QList<QWidget*> widgets = page.findChildren<QWidget*>();
    int seen = 0;
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<QScrollBar*>(widget) || widget->parentWidget()->inherits("QLineEdit") ||
            widget->inherits("QHeaderView"))
            continue;
        ++seen;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    }
    CHECK(seen >= 3);
}

} // namespace jc::ui::test
