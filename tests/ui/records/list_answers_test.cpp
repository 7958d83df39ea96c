// What a list does with answers that come late: the columns, the rows or the whole list are other ones by
// then.
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/person.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "ui/pages/records/records_page.h"
#include "ui/records/record_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSemaphore>
#include <QTest>

namespace jc::ui::test {

namespace {

const FieldDescription* const lateName = &person::name.description;
const FieldDescription* const lateEmployer = &person::employer.description;

RecordListRequest latePersonsBy(const FieldDescription* sort)
{
    RecordListRequest request;
    request.entity = &person::entity;
    request.columns = {lateName, lateEmployer};
    request.sort = sort;
    return request;
}

void addManyLate(RecordsDesk& desk, int count)
{
    Change change;
    change.reason = s("test");
    for (int i = 0; i < count; ++i) {
        change.edits.append({&person::entity,
                             {},
                             {{lateName->number, Value(s("学员%1").arg(i, 5, 10, QChar(u'0')))}},
                             std::nullopt});
    }
    REQUIRE(desk.longling.ledger().apply(change, desk.longling.author));
}

void changeLate(
    RecordsDesk& desk, RecordId id, const FieldDescription& field, const char* text, int* written = nullptr)
{
    const Edit edit{&person::entity, id, {{field.number, Value(s(text))}}, std::nullopt};
    desk.session->write(
        desk.session.get(),
        [edit, author = desk.longling.author](Ledger& ledger) {
            return ledger.apply({QStringLiteral("test"), {edit}, {}}, author);
        },
        [written](const Result<ChangeOutcome>& outcome) {
            REQUIRE(outcome);
            if (written != nullptr)
                ++*written;
        });
}

QString lateCell(const RecordTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Columns changed while a list is read hold their own values", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}, {s("employer"), s("木器厂")}});
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    model.setRequest(latePersonsBy(lateName));
    model.setColumns({lateEmployer, lateName});
    desk.settle();
    REQUIRE(model.rowCount() == 1);
    lateCell(model, 0, 1);
    desk.settle();
    CHECK(lateCell(model, 0, 1) == s("木器厂"));
    CHECK(lateCell(model, 0, 2) == s("张三妹"));
}

TEST_CASE("Columns changed while a save is followed hold their own values", "[ui][records]")
{
    RecordsDesk desk;
    const RecordId id = desk.longling.person({}, {{s("name"), s("张三妹")}, {s("employer"), s("木器厂")}});
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    model.setRequest(latePersonsBy(lateName));
    desk.settle();
    // After the list itself was told.
    QObject::connect(desk.session.get(), &LedgerSession::changed, &model, [&] {
        model.setColumns({lateEmployer, lateName});
    });
    changeLate(desk, id, *lateEmployer, "家具厂");
    desk.settle();
    lateCell(model, 0, 1);
    desk.settle();
    CHECK(lateCell(model, 0, 1) == s("家具厂"));
    CHECK(lateCell(model, 0, 2) == s("张三妹"));
}

TEST_CASE("What failed is said until the list is read, and in one place", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    Page& page = desk.show(recordsPage(), {{s("entity"), s("person")}});
    auto& model = desk.find<RecordTableModel>();
    const Message& message = desk.find<MessageBar>().message();
    Q_EMIT model.failed({ErrorCode::Storage, s("读不出来。"), {}});
    CHECK(message.text == s("读不出来。"));
    model.reload();
    desk.settle();
    CHECK(message.text.isEmpty());

    // A list that cannot be read at all.
    REQUIRE(page.canPrint());
    bool printable = true;
    QObject::connect(&page, &Page::placeChanged, &page, [&] { printable = page.canPrint(); });
    auto& empty = desk.find<EmptyState>();
    page.open({{s("entity"), s("person")}, {s("where"), QStringList{s("id_number ends 123")}}});
    printable = true;
    desk.settle();
    CHECK_FALSE(printable);
    CHECK(message.text.isEmpty());
    CHECK(empty.isVisible());
    CHECK(empty.data().alternative == s("重新读取"));
    page.open({{s("entity"), s("person")}});
    desk.settle();
    CHECK_FALSE(empty.isVisible());
    CHECK(message.text.isEmpty());
}

TEST_CASE("A copy that fails while the order is read is not taken for the order", "[ui][records]")
{
    RecordsDesk desk;
    addManyLate(desk, 1'200);
    Page& page = desk.show(recordsPage(), {{s("entity"), s("class")}});
    auto& model = desk.find<RecordTableModel>();
    const Message& message = desk.find<MessageBar>().message();
    QString said;
    QObject::connect(
        &model,
        &RecordTableModel::loaded,
        &model,
        [&] {
            REQUIRE_FALSE(model.isComplete());
            Q_EMIT model.failed({ErrorCode::Storage, s("没有复制。"), {}});
            said = message.text;
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    page.open({{s("entity"), s("person")}});
    desk.settle();
    CHECK(said == s("没有复制。"));
    CHECK_FALSE(desk.offered);
    CHECK(model.isComplete());
}

TEST_CASE("What is copied has the headings of its own columns", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}, {s("employer"), s("木器厂")}});
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    desk.find<RecordTable>().copySelection();
    desk.find<RecordTableModel>().setColumns({lateEmployer, lateName});
    desk.settle();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QStringList headings = lines[0].split(u'\t');
    const QStringList cells = lines[1].split(u'\t');
    REQUIRE(headings.size() == cells.size());
    CHECK(cells.value(headings.indexOf(s("姓名"))) == s("张三妹"));
}

TEST_CASE("Records chosen in a list before are not taken out of the list now", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    model.setRequest(latePersonsBy(lateName));
    desk.settle();
    REQUIRE(model.rowCount() == 1);
    int asked = 0;
    const auto take = [&asked](const QVector<RecordId>& ids) {
        asked += static_cast<int>(ids.size());
    };
    model.withIds({model.numberAt(0)}, take);
    desk.settle();
    CHECK(asked == 1);
    model.withIds({model.numberAt(0)}, take);
    RecordListRequest others;
    others.entity = &certificate::entity;
    model.setRequest(others);
    desk.settle();
    CHECK(asked == 1);
}

TEST_CASE("The menu of a list runs no loop of its own and may go with the list", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    auto& table = desk.find<RecordTable>();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&table, &asked);
    const QPointer<QMenu> menu = table.findChild<QMenu*>();
    REQUIRE(menu);
    CHECK(menu->isVisible());
    CHECK(menu->actions().size() > 3);
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(menu.isNull());
}

TEST_CASE("The count of a list before is not taken for the one of the list now", "[ui][records]")
{
    RecordsDesk desk;
    desk.longling.person({}, {{s("name"), s("张三妹")}});
    desk.longling.person({}, {{s("name"), s("李秀英")}});
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    RecordListRequest other = latePersonsBy(lateName);
    other.search = s("李");
    // Asked for when the first list is there and its count is under way.
    QObject::connect(
        &model,
        &RecordTableModel::completed,
        &model,
        [&] { model.setRequest(other); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QVector<qint64> counts;
    QObject::connect(&model, &RecordTableModel::counted, &model, [&] { counts.append(model.count()->all); });
    model.setRequest(latePersonsBy(lateName));
    desk.settle();
    CHECK(counts == QVector<qint64>{1});
}

TEST_CASE("What was looked for in a list before is found where it stands now", "[ui][records]")
{
    RecordsDesk desk;
    for (const char* name : {"张三妹", "李秀英", "王五"})
        desk.longling.person({}, {{s("name"), s(name)}});
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    model.setRequest(latePersonsBy(lateName));
    desk.settle();
    REQUIRE(lateCell(model, 2, 1) == s("王五"));
    QStringList found;
    QObject::connect(
        &model, &RecordTableModel::found, &model, [&](int row) { found.append(lateCell(model, row, 1)); });
    model.sort(1, Qt::DescendingOrder);
    model.findFrom(0, s("王五"));
    desk.settle();
    CHECK(found == QStringList{s("王五")});
}

TEST_CASE("A list that asks for another one when it is told of its rows goes on with that", "[ui][records]")
{
    RecordsDesk desk;
    addManyLate(desk, 1'200);
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    RecordListRequest other = latePersonsBy(lateName);
    other.search = s("学员00007");
    QObject::connect(
        &model,
        &RecordTableModel::loaded,
        &model,
        [&] { model.setRequest(other); },
        Qt::SingleShotConnection);
    model.setRequest(latePersonsBy(lateName));
    desk.settle();
    CHECK_FALSE(model.isLoading());
    CHECK(model.rowCount() == 1);
    CHECK(lateCell(model, 0, 1) == s("学员00007"));
}

TEST_CASE("Records saved one right after the other stand where they belong", "[ui][records]")
{
    RecordsDesk desk;
    QVector<RecordId> ids;
    for (const char* name : {"1", "2", "3", "4", "5", "6", "7"})
        ids.append(desk.longling.person({}, {{s("name"), s(name)}}));
    desk.start();
    RecordTableModel model(*desk.session, desk.longling.catalogues().codes, nullptr);
    model.setRequest(latePersonsBy(lateName));
    desk.settle();
    // The reader is held back until both are committed: it sees the second while it follows the first.
    QSemaphore gate;
    desk.session->read(
        desk.session.get(),
        [&gate](Ledger&) -> Result<void> {
            gate.acquire();
            return {};
        },
        [](const Result<void>&) {});
    int written = 0;
    changeLate(desk, ids[0], *lateName, "65", &written);
    changeLate(desk, ids[4], *lateName, "9", &written);
    const bool both = QTest::qWaitFor([&] { return written == 2; }, 20'000);
    gate.release();
    REQUIRE(both);
    desk.settle();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(lateCell(model, row, 1));
    CHECK(names == QStringList({s("2"), s("3"), s("4"), s("6"), s("65"), s("7"), s("9")}));
}

TEST_CASE("A list sorted anew stays at its record, though the row was dropped from memory", "[ui][records]")
{
    RecordsDesk desk;
    addManyLate(desk, static_cast<int>(RecordTableModel::keptRows) + 600);
    desk.show(recordsPage(), {{s("entity"), s("person")}});
    auto& table = desk.find<RecordTable>();
    auto& model = desk.find<RecordTableModel>();
    table.setCurrentIndex(model.index(3, 1));
    const qint64 stood = model.numberAt(3);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    for (int row = model.rowCount() - 1; row > 200; row -= 64) {
        lateCell(model, row, 1);
        desk.settle();
    }
    REQUIRE(model.idAt(3).isNull());
    table.sortBy(1);
    table.sortBy(1);
    desk.settle();
    CHECK(model.numberAt(table.currentIndex().row()) == stood);
    CHECK(table.currentIndex().row() == model.rowCount() - 4);
}

} // namespace jc::ui::test
