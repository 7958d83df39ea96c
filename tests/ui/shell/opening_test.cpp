// What the window does about a ledger that cannot simply be opened: held elsewhere, damaged, on a stick, in a
// folder that takes nothing.
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/backup_store.h"
#include "core/ledger/operation_log.h"
#include "core/ledger/query.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/records/roster_panel.h"
#include "ui/pages/registry.h"
#include "ui/pages/start/start_view.h"
#include "ui/records/record_form.h"
#include "ui/records/record_table.h"
#include "ui/records/undo_acts.h"
#include "ui/shell/messages.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

// Another program with the ledger of the fixture open, and one person written there.
std::unique_ptr<Ledger> heldElsewhere(WindowFixture& fixture)
{
    LedgerEnvironment environment = LedgerEnvironment::of(fixture.catalogues, fixture.clock);
    environment.systemUser = u"王芳"_s;
    Result<std::unique_ptr<Ledger>> held = Ledger::open(fixture.longling(), environment);
    REQUIRE(held);
    Change change;
    change.reason = u"新增人员 张三妹"_s;
    change.edits = {
        {&person::entity, {}, {{person::name.description.number, Value(u"张三妹"_s)}}, {}},
        {&training_class::entity, {}, {{training_class::number.description.number, Value(u"护理班"_s)}}, {}}};
    REQUIRE((*held)->apply(change, {u"龙陵县人社局"_s, u"王芳"_s}));
    return std::move(*held);
}

// All that the bars on screen say.
QString shownText(const QWidget& window)
{
    QString text;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

qint64 changesIn(const WindowFixture& fixture)
{
    const LedgerEnvironment environment = LedgerEnvironment::of(fixture.catalogues, fixture.clock);
    const auto reader = Ledger::openReader(fixture.longling(), environment);
    REQUIRE(reader);
    return (*reader)->log().nextChange().value();
}

// Whatever lies in the middle is lost, as by a failing disk; the head still says what the file is.
void damage(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096));
    const QByteArray noise(file.size() - 4096, '\xa5');
    REQUIRE(file.write(noise) == noise.size());
}

void backUpLongling(WindowFixture& fixture)
{
    const auto backup = makeRoutineBackup(fixture.longling(), fixture.clock);
    REQUIRE(backup);
}

} // namespace

TEST_CASE("A ledger that another holds opens for reading, and a bar that stays says who holds it",
          "[ui][shell]")
{
    WindowFixture fixture;
    std::unique_ptr<Ledger> held = heldElsewhere(fixture);
    fixture.show();
    fixture.openLongling();
    CHECK(fixture.window->workspace()->session().isReadOnly());
    CHECK(fixture.view().readOnlyNotice().contains(u"王芳"_s));
    CHECK(fixture.view().readOnlyNotice().startsWith(u"只读"_s));
    CHECK_FALSE(fixture.button(u"未设口令"_s));
    CHECK_FALSE(fixture.menuAct(u"设置口令"_s)->isEnabled());
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(fixture.view().readOnlyNotice().contains(u"王芳"_s));

    // Still held: nothing changes but the attempt.
    fixture.button(u"重新打开"_s)->click();
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.view().readOnlyNotice().contains(u"王芳"_s));
    held.reset();
    fixture.button(u"重新打开"_s)->click();
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK_FALSE(fixture.window->workspace()->session().isReadOnly());
    CHECK(fixture.view().readOnlyNotice().isEmpty());
    CHECK(fixture.page().title() == u"乙页"_s); // where it was
}

TEST_CASE("Every act that writes is refused in words while another holds the ledger", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.pages = pageDescriptors();
    fixture.navigation = navigation();
    const std::unique_ptr<Ledger> held = heldElsewhere(fixture);
    RecordQuery query;
    query.entity = &person::entity;
    const RecordId known = queryRecords(*held, query)->records.first().id();
    fixture.show();
    fixture.openLongling();
    const qint64 before = changesIn(fixture);
    const QString refused = u"只读方式打开，未写入任何数据"_s;
    Workspace& workspace = *fixture.window->workspace();
    const QString entity = u"person"_s;

    SECTION("a new record")
    {
        workspace.go({u"record"_s, {{u"entity"_s, entity}}});
        fixture.settle();
        fixture.type(u"李四"_s);
        fixture.key(Qt::Key_S, Qt::ControlModifier);
        CHECK(shownText(*fixture.window).contains(refused));
        CHECK(fixture.view().host().page()->findChild<RecordForm*>()->isModified()); // what was typed stays
    }
    SECTION("an edit")
    {
        workspace.go({u"record"_s, {{u"entity"_s, entity}, {u"id"_s, known.toString()}}});
        fixture.settle();
        fixture.type(u"张三姐"_s);
        fixture.key(Qt::Key_S, Qt::ControlModifier);
        CHECK(shownText(*fixture.window).contains(refused));
    }
    SECTION("a deletion")
    {
        workspace.go({u"records"_s, {{u"entity"_s, entity}}});
        fixture.settle();
        auto* table = fixture.view().host().page()->findChild<RecordTable*>();
        REQUIRE(table);
        table->setFocus();
        fixture.dialogs.answerNext(u"删除"_s);
        Q_EMIT table->removalAsked({known});
        fixture.settle();
        CHECK(shownText(*fixture.window).contains(refused));
    }
    SECTION("undoing what was done")
    {
        QAction* undo = UndoActs::of(workspace).undoAction();
        undo->trigger();
        fixture.settle();
        CHECK(shownText(*fixture.window).contains(refused));
    }
    SECTION("a pasted roster")
    {
        query.entity = &training_class::entity;
        const RecordId joined = queryRecords(*held, query)->records.first().id();
        workspace.go({u"record"_s, {{u"entity"_s, u"class"_s}, {u"id"_s, joined.toString()}}});
        fixture.settle();
        auto* roster = fixture.view().host().page()->findChild<RosterPanel*>();
        REQUIRE(roster);
        QApplication::clipboard()->setText(u"姓名\t村\n李秀英\t白塔社区\n"_s);
        roster->list()->table()->setFocus(Qt::OtherFocusReason);
        roster->paste();
        fixture.settle();
        REQUIRE(roster->isPreviewing());
        roster->join();
        fixture.settle();
        CHECK(shownText(*fixture.window).contains(refused));
        CHECK(roster->isPreviewing()); // what was pasted stays
    }
    CHECK(changesIn(fixture) == before);
}

TEST_CASE("A damaged ledger is answered with its newest good backup, which opens in its place", "[ui][shell]")
{
    WindowFixture fixture;
    backUpLongling(fixture);
    fixture.clock.set(QDate(2025, 10, 3));
    backUpLongling(fixture);
    damage(backupsOf(fixture.longling()).first().path); // the newest one is no good either
    damage(fixture.longling());
    fixture.show();

    fixture.dialogs.answerNext({});
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    REQUIRE(fixture.window->startView());
    CHECK_FALSE(fixture.window->startView()->messages().text().isEmpty());
    REQUIRE(fixture.dialogs.asked().size() == 1);
    const QString made = backupsOf(fixture.longling()).last().made.toString(u"yyyy-MM-dd HH:mm"_s);
    CHECK(fixture.dialogs.asked().first().contains(made));

    fixture.dialogs.answerNext(u"恢复"_s);
    fixture.openLongling();
    CHECK_FALSE(fixture.window->workspace()->board()->board.goals().isEmpty());
    // Nothing was destroyed.
    const QStringList kept = QDir(fixture.file({})).entryList({u"longling-被替换-*.jiangce"_s});
    CHECK(kept.size() == 1);
}

TEST_CASE("A damaged ledger without a backup is refused in words", "[ui][shell]")
{
    WindowFixture fixture;
    damage(fixture.longling());
    fixture.show();
    fixture.window->openLedger(fixture.longling());
    fixture.settle();
    REQUIRE(fixture.window->startView());
    CHECK(fixture.window->startView()->messages().text().contains(u"E-DAMAGED"_s));
    CHECK(fixture.dialogs.asked().isEmpty());
}

TEST_CASE("A ledger that was deleted comes back from its backup", "[ui][shell]")
{
    WindowFixture fixture;
    backUpLongling(fixture);
    REQUIRE(QFile::remove(fixture.longling()));
    fixture.show();
    fixture.dialogs.answerNext(u"恢复"_s);
    fixture.openLongling();
    CHECK(QFile::exists(fixture.longling()));
}

TEST_CASE("A ledger on a stick or the network is copied to this machine and worked on there", "[ui][shell]")
{
    WindowFixture fixture;
    const Medium medium = GENERATE(Medium::Removable, Medium::Network);
    QDir().mkpath(fixture.file(u"外面"_s));
    const QString outside = fixture.file(u"外面/龙陵.jiangce"_s);
    REQUIRE(QFile::copy(fixture.longling(), outside));
    fixture.medium = [medium](const QString& path) {
        return path.contains(u"外面"_s) ? medium : Medium::LocalDisk;
    };
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytesOf(outside);
    fixture.show();

    fixture.dialogs.answerNext({});
    fixture.window->openLedger(outside);
    fixture.settle();
    REQUIRE(fixture.window->startView());
    CHECK(
        fixture.dialogs.asked().first().contains(medium == Medium::Network ? u"网络位置"_s : u"移动存储"_s));
    CHECK(fixture.window->startView()->messages().text().contains(u"E-REFUSED"_s));
    CHECK_FALSE(QFile::exists(fixture.file(u"龙陵.jiangce"_s)));

    fixture.dialogs.answerNext(u"复制"_s);
    fixture.window->openLedger(outside);
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->session().facts().path == fixture.file(u"龙陵.jiangce"_s));
    CHECK_FALSE(fixture.window->workspace()->session().isReadOnly());
    CHECK(bytesOf(outside) == before);

    // A second copy takes another name: the first may have been worked on.
    fixture.window->closeLedger();
    fixture.settle();
    fixture.dialogs.answerNext(u"复制"_s);
    fixture.window->openLedger(outside);
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->session().facts().path == fixture.file(u"龙陵 (2).jiangce"_s));
}

TEST_CASE("A ledger that can only be read opens for reading and says why", "[ui][shell]")
{
    WindowFixture fixture;
    const QString folder = fixture.file(u"只读"_s);
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + u"/龙陵.jiangce"_s;
    REQUIRE(QFile::copy(fixture.longling(), path));
    // The administrator may write everywhere; that the lock cannot be made stands for it there.
    REQUIRE(QDir().mkpath(path + u"-lock"_s));
    fixture.show();
    fixture.window->openLedger(path);
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->session().isReadOnly());
    CHECK(fixture.view().readOnlyNotice().contains(u"不可写"_s));
    fixture.window->closeLedger(); // and no backup is tried
    fixture.settle();
    CHECK(fixture.window->startView());
    CHECK(backupsOf(path).isEmpty());
}

TEST_CASE("A ledger that is ready waits while a dialog stands over the one before", "[ui][shell]")
{
    WindowFixture fixture;
    const QString other = fixture.file(u"另一本.jiangce"_s);
    REQUIRE(QFile::copy(fixture.longling(), other));
    fixture.show();
    fixture.openLongling();
    bool stands = false;
    QTimer person;
    QObject::connect(&person, &QTimer::timeout, &person, [&] {
        if (!QApplication::activeModalWidget())
            return;
        person.stop();
        fixture.window->openLedger(other);
        CHECK(QTest::qWaitFor([&] { return !fixture.window->isWorking(); }, 20'000));
        QWidget* const dialog = QApplication::activeModalWidget();
        stands = dialog && fixture.window->workspace()->session().facts().path == fixture.longling();
        if (dialog)
            dialog->close();
    });
    person.start(0);
    const std::optional<QString> chosen =
        fixture.dialogs.saveFile(&fixture.page(), {u"导出"_s, {}, fixture.file(u"名单.xlsx"_s), u"xlsx"_s});
    CHECK_FALSE(chosen);
    CHECK(stands);
    fixture.settle();
    CHECK(fixture.window->workspace()->session().facts().path == other);
}
