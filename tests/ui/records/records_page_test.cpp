#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/finance.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/platform.h"
#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/column_chooser.h"
#include "ui/pages/records/filter_builder.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/pages/records/records_page.h"
#include "ui/records/record_export.h"
#include "ui/records/record_foot.h"
#include "ui/records/undo_acts.h"
#include "ui/shell/user_settings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace jc::ui::test {

namespace {

// Only what is kept between two runs; nothing is chosen here.
std::shared_ptr<const Preferences> remembering(UserSettings& settings)
{
    return std::make_shared<const Preferences>(Preferences{settings, {}, {}, {}, {}, {}, {}, {}, {}, {}});
}

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
    CHECK(QApplication::clipboard()->mimeData()->html().contains(
        s("<td style=\"mso-number-format:'\\@'\">张三妹</td>")));
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

TEST_CASE("A filter is built by keys, stands as a chip, comes back with the place and goes with Delete",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.put(training_class::entity, {{s("class_name"), s("短班")}, {s("hours"), 20}});
    desk.longling.put(training_class::entity, {{s("class_name"), s("长班")}, {s("hours"), 60}});
    Page& page = desk.show(recordsPage(), listOf("class"));
    auto& table = desk.find<RecordTable>();
    desk.press(Qt::Key_F, Qt::AltModifier);
    auto& builder = desk.find<FilterBuilder>();
    REQUIRE(QTest::qWaitFor([&] { return builder.isVisible(); }));
    const QList<QComboBox*> boxes = builder.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0]->hasFocus());
    boxes[0]->setCurrentIndex(boxes[0]->findData(s("hours")));
    desk.press(Qt::Key_Tab);
    CHECK(boxes[1]->hasFocus());
    CHECK(boxes[1]->currentText() == s("不小于"));
    desk.press(Qt::Key_Tab);
    desk.type(s("40"));
    desk.press(Qt::Key_Return);
    auto& chips = desk.find<FilterChips>();
    REQUIRE(chips.chips().size() == 1);
    CHECK(chips.chips().first().text.endsWith(s("不小于 40")));
    CHECK_FALSE(builder.isVisible());
    CHECK(table.model()->rowCount() == 1);
    const QVariantMap left = page.shows();
    auto* chip = chips.findChild<QPushButton*>();
    chip->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Delete);
    CHECK(chips.chips().isEmpty());
    CHECK(table.model()->rowCount() == 2);
    CHECK(table.hasFocus());
    page.open(left);
    desk.settle();
    CHECK(chips.chips().size() == 1);
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("A filter whose value is missing says what to fill in and is not added", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordsPage(), listOf("person"));
    desk.press(Qt::Key_F, Qt::AltModifier);
    auto& builder = desk.find<FilterBuilder>();
    REQUIRE(QTest::qWaitFor([&] { return builder.isVisible(); }));
    desk.press(Qt::Key_Return);
    REQUIRE(builder.findChild<QLineEdit*>() != nullptr);
    desk.press(Qt::Key_Return);
    CHECK(builder.isVisible());
    CHECK(desk.find<FilterChips>().chips().isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(builder.isVisible());
    CHECK(desk.find<RecordTable>().hasFocus());
}

TEST_CASE("What cannot be looked up leaves no rows of before, says why and offers the way out",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    Page& page = desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    auto& empty = desk.find<EmptyState>();
    REQUIRE(table.model()->rowCount() == 1);
    page.open({{s("entity"), s("person")}, {s("where"), QStringList{s("id_number ends 123")}}});
    desk.settle();
    CHECK(table.model()->rowCount() == 0);
    CHECK_FALSE(page.canExport());
    CHECK(empty.isVisible());
    CHECK(empty.data().sentence.contains(s("末四位")));
    Q_EMIT empty.primaryTriggered();
    desk.settle();
    CHECK(table.model()->rowCount() == 1);
    CHECK(table.isVisible());
    CHECK_FALSE(empty.isVisible());
}

TEST_CASE("Rows that come after an empty list are shown before they are counted", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    Page& page = desk.show(recordsPage(), {{s("entity"), s("person")}, {s("search"), s("无此人")}});
    auto& table = desk.find<RecordTable>();
    auto& model = desk.find<RecordTableModel>();
    REQUIRE(table.isHidden());
    bool shown = false;
    QObject::connect(&model, &RecordTableModel::loaded, &model, [&] { shown = !table.isHidden(); });
    page.open(listOf("person"));
    desk.settle();
    CHECK(shown);
}

TEST_CASE("A sort chosen goes with what is narrowed before its rows came", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person(s("530523101"), {{s("name"), s("张三妹")}});
    desk.longling.person(s("530523101"), {{s("name"), s("李秀英")}});
    Page& page = desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    table.sortBy(1);
    table.sortBy(1);
    desk.workspace->setRegion(s("530523101"));
    desk.settle();
    CHECK(table.model()->index(0, 1).data().toString() == s("李秀英"));
    CHECK(page.shows().value(s("sort")).toString() == s("name"));
}

TEST_CASE("Columns chosen and widened are there after a restart, for the person and not for the ledger",
          "[ui][records]")
{
    QTemporaryDir home;
    const QString file = home.filePath(s("jiangce.ini"));
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    const auto headings = [&] {
        QStringList shown;
        const QAbstractItemModel* model = desk.find<RecordTable>().model();
        for (int column = 1; column < model->columnCount(); ++column)
            shown.append(model->headerData(column, Qt::Horizontal).toString());
        return shown;
    };
    QStringList first;
    {
        UserSettings settings(file);
        desk.start();
        desk.workspace->setPreferences(remembering(settings));
        desk.show(recordsPage(), listOf("person"));
        first = headings();
        auto& chooser = desk.find<ColumnChooser>();
        chooser.begin(person::entity, listedFields(person::entity), {});
        auto* list = chooser.findChild<QListWidget*>();
        REQUIRE(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space); // the second column goes
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Space); // the last field comes
        chooser.close();
        desk.settle();
        desk.find<RecordTable>().horizontalHeader()->resizeSection(1, 222);
        desk.settle();
        QStringList expected = first;
        expected.removeAt(1);
        expected.append(person::entity.fields.back()->label.text());
        CHECK(headings() == expected);
    }
    const QStringList chosen = headings();
    desk.reopen();
    UserSettings settings(file);
    desk.workspace->setPreferences(remembering(settings));
    desk.show(recordsPage(), listOf("person"));
    CHECK(headings() == chosen);
    CHECK(desk.find<RecordTable>().columnWidth(1) == 222);
    auto& chooser = desk.find<ColumnChooser>();
    chooser.begin(person::entity, listedFields(person::entity), {});
    Q_EMIT chooser.resetAsked();
    chooser.close();
    desk.settle();
    CHECK(headings() == first);
    CHECK(settings.listColumns(s("person")).isEmpty());
}

TEST_CASE("The foot has the count and the sums, and a selection its own in the status bar", "[ui][records]")
{
    RecordsDesk desk;
    for (const char* amount : {"1000", "2500.50", "0.50"}) {
        desk.longling.put(finance::entity, {{s("paid_date"), s("2025-03-01")}, {s("amount"), s(amount)}});
    }
    QStringList said;
    desk.start();
    QObject::connect(
        desk.workspace.get(), &Workspace::selectionSaid, [&](const QString& words) { said.append(words); });
    desk.show(recordsPage(), listOf("finance"));
    CHECK(desk.find<RecordFoot>().words().contains(s("合计 3 条")));
    CHECK(desk.find<RecordFoot>().words().contains(s("3,501.00")));
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.last().startsWith(s("选中 2 条")));
    CHECK(said.last().contains(s("求和 3,500.50")));
    CHECK(said.last().contains(s("平均 1,750.25")));
    desk.press(Qt::Key_Home);
    CHECK(said.last().isEmpty());
    // A sum that is asked for when the selection is gone already is not said.
    auto& table = desk.find<RecordTable>();
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_Home);
    desk.settle();
    CHECK(said.last().isEmpty());
    // Nor is the one of rows that are listed no more.
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE_FALSE(said.last().isEmpty());
    desk.show(recordsPage(), listOf("finance"));
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE_FALSE(said.last().isEmpty());
    auto& model = desk.find<RecordTableModel>();
    RecordListRequest none = model.request();
    none.conditions = {{&finance::amount.description, Filter::Test::Empty, {}}};
    model.setRequest(none);
    desk.settle();
    CHECK(model.rowCount() == 0);
    CHECK(said.last().isEmpty());
}

TEST_CASE("The sentence of an export counts records and not the row of sums", "[ui][records]")
{
    QTemporaryDir home;
    RecordsDesk desk;
    for (const char* amount : {"1000", "2500.50"})
        desk.longling.put(finance::entity, {{s("paid_date"), s("2025-03-01")}, {s("amount"), s(amount)}});
    Page& page = desk.show(recordsPage(), listOf("class"));
    page.open(listOf("finance"));
    // Its head would say other filters than its rows follow.
    CHECK_FALSE(page.canExport());
    desk.settle();
    REQUIRE(page.canExport());
    desk.workspace->dialogs().answerNext(home.filePath(s("list.csv")));
    page.exportShown();
    desk.settle();
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said.last().contains(s("已导出 2 行")));
}

TEST_CASE("An export is stopped while it reads, as a spreadsheet or as text, and leaves no file",
          "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.start();
    RecordListRequest request;
    request.entity = &person::entity;
    int looks = 0;
    const Result<Table> stopped = exportedList(
        desk.longling.ledger(), desk.longling.catalogues().codes, request, {}, [&](qsizetype, qsizetype) {
            ++looks;
            return false;
        });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(looks == 1);

    const Result<Table> whole =
        exportedList(desk.longling.ledger(), desk.longling.catalogues().codes, request, {});
    REQUIRE(whole);
    const QTemporaryDir home;
    // At the last look, when all is written.
    const auto stop = [](qsizetype done, qsizetype all) {
        return done < all;
    };
    const Result<void> text = writeCsv(*whole, home.filePath(s("list.csv")), CsvContent::TableOnly, stop);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::Cancelled);
    const Result<void> sheet = writeXlsx(*whole, home.filePath(s("list.xlsx")), {.progress = stop});
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == ErrorCode::Cancelled);
    CHECK(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("The recycle view lists what was taken out, and one act brings it back", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    Page& page = desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    page.open({{s("entity"), s("person")}, {s("removed"), true}});
    desk.settle();
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(desk.find<FilterChips>().chips().first().text == s("回收站"));
    table.setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(table.model()->rowCount() == 0);
    CHECK(desk.find<MessageBar>().message().text == s("已恢复 2 条人员"));
    page.open(listOf("person"));
    desk.settle();
    CHECK(table.model()->rowCount() == 2);
}

TEST_CASE("What is exported is what is shown: filters, columns, sums, and numbers masked", "[ui][records]")
{
    QTemporaryDir home;
    const QString file = home.filePath(s("list.csv"));
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    Page& page = desk.show(recordsPage(), {{s("entity"), s("person")}, {s("search"), s("张")}});
    REQUIRE(page.canExport());
    desk.workspace->dialogs().answerNext(file);
    page.exportShown();
    desk.settle();
    REQUIRE(desk.said.size() == 1);
    CHECK(desk.said.last().contains(s("已导出 1 行")));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(s("张三妹")));
    CHECK_FALSE(text.contains(s("李秀英")));
    CHECK_FALSE(text.contains(jc::test::syntheticId(0)));
    CHECK(text.contains(s("530523************")));
}

TEST_CASE("Home, End and typing go to a row of a long list", "[ui][records]")
{
    RecordsDesk desk;
    for (const char* name : {"张三妹", "李秀英", "王五", "李大山"})
        desk.longling.person({}, {{s("name"), s(name)}});
    desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    desk.press(Qt::Key_End);
    CHECK(table.currentIndex().row() == 3);
    desk.press(Qt::Key_Home);
    CHECK(table.currentIndex().row() == 0);
    desk.type(s("l"));
    CHECK(table.currentIndex().row() == 1);
    desk.type(s("ds"));
    CHECK(table.currentIndex().row() == 3);
}

TEST_CASE("State and first column stay where a wide list is moved sideways", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    QTemporaryDir home;
    UserSettings settings(home.filePath(s("jiangce.ini")));
    QStringList all;
    for (const FieldDescription* field : person::entity.fields)
        all.append(QString::fromLatin1(field->key));
    settings.setListColumns(s("person"), all.join(u' ') + u';');
    desk.start();
    desk.workspace->setPreferences(remembering(settings));
    desk.show(recordsPage(), listOf("person"));
    auto& table = desk.find<RecordTable>();
    REQUIRE(table.horizontalScrollBar()->maximum() > 0);
    CHECK(table.frozenWidth() == 0);
    const QRect kept(0, 0, table.columnWidth(0) + table.columnWidth(1) - 1, table.viewport()->height());
    const QImage before = table.viewport()->grab(kept).toImage();
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    REQUIRE(table.frozenWidth() > 0);
    CHECK(table.viewport()->grab(kept).toImage() == before);
    const int y = table.rowViewportPosition(0) + 4;
    CHECK(table.indexAt({4, y}).column() == 0);
    CHECK(table.indexAt({table.frozenWidth() - 4, y}).column() == 1);
    CHECK(table.indexAt({table.frozenWidth() + 4, y}).column() > 1);
    // Going to a column under the frozen ones brings it out from there.
    table.setCurrentIndex(table.model()->index(0, 2));
    table.scrollTo(table.currentIndex());
    CHECK(table.columnViewportPosition(2) >= table.frozenWidth());
    // A border dragged in their own head moves the column, and is kept.
    QHeaderView* frozen = nullptr;
    for (auto* head : table.findChildren<QHeaderView*>()) {
        if (head != table.horizontalHeader() && head != table.verticalHeader())
            frozen = head;
    }
    REQUIRE(frozen != nullptr);
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    REQUIRE(frozen->isVisible());
    const int wider = table.columnWidth(1) + 24;
    frozen->resizeSection(1, wider);
    CHECK(table.columnWidth(1) == wider);
    CHECK(table.widths().value(s("name")) == wider);
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
