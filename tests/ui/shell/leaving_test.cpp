// The routine backup when a ledger is closed, and what the status bar says of backups and of typed words that
// cannot be kept.
#include "core/dictionary/entities/person.h"
#include "core/ledger/backup_store.h"
#include "core/ledger/statement.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/start/start_view.h"
#include "ui/records/record_buffers.h"
#include "ui/shell/messages.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTest>

#include <algorithm>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

void addPerson(WindowFixture& fixture, const QString& name)
{
    Change change;
    change.edits = {{&person::entity, {}, {{person::name.description.number, Value(name)}}, {}}};
    Workspace& workspace = *fixture.window->workspace();
    workspace.session().write(
        fixture.window.get(),
        [change, author = workspace.author()](Ledger& ledger) { return ledger.apply(change, author); },
        [](const Result<ChangeOutcome>& outcome) { CHECK(outcome); });
    fixture.settle();
}

bool anyActWorks(const MainWindow& window)
{
    const QList<QAction*> acts = window.actions();
    return std::ranges::any_of(acts, &QAction::isEnabled);
}

// A file where the folder of the backups would be: none can be made.
void forbidBackups(WindowFixture& fixture)
{
    QFile file(backupFolderFor(fixture.longling()));
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("What was changed is backed up when the ledger is closed, and nothing else is", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    CHECK(fixture.button(u"尚无备份"_s));
    fixture.window->closeLedger();
    fixture.settle();
    REQUIRE(fixture.window->startView());
    REQUIRE(backupsOf(fixture.longling()).size() == 1);
    CHECK(verifyBackup(backupsOf(fixture.longling()).first().path));

    fixture.openLongling();
    CHECK(fixture.button(u"今天已备份"_s));
    fixture.window->closeLedger();
    fixture.settle();
    CHECK(backupsOf(fixture.longling()).size() == 1);

    fixture.clock.set(QDate(2025, 10, 3));
    fixture.openLongling();
    CHECK(fixture.button(u"3 天前备份"_s));
    addPerson(fixture, u"张三妹"_s);
    fixture.window->closeLedger();
    fixture.settle();
    CHECK(backupsOf(fixture.longling()).size() == 2);
}

TEST_CASE("The program ends after the backup", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    CHECK_FALSE(fixture.window->close()); // not yet
    CHECK(fixture.window->isVisible());
    fixture.settle();
    CHECK_FALSE(fixture.window->isVisible());
    CHECK(backupsOf(fixture.longling()).size() == 1);
}

TEST_CASE("A backup that takes long is said, and the person need not wait for it", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    QSemaphore slowDisk;
    fixture.window->workspace()->session().write(
        fixture.window.get(),
        [&slowDisk](Ledger&) {
            slowDisk.acquire();
            return true;
        },
        [](bool) {});
    fixture.window->closeLedger();
    // The window lives meanwhile.
    const bool told = QTest::qWaitFor(
        [&fixture] { return fixture.view().messages().text().contains(u"正在备份"_s); }, 20'000);
    CHECK(told);
    CHECK_FALSE(fixture.page().isEnabled());
    if (QAbstractButton* now = fixture.button(u"不等备份，现在关闭"_s))
        now->click();
    slowDisk.release();
    fixture.settle();
    CHECK(fixture.window->startView());
    CHECK(fixture.dialogs.asked().isEmpty());
    CHECK(backupsOf(fixture.longling()).isEmpty());
}

TEST_CASE("Opening another ledger backs up the one that was open", "[ui][shell]")
{
    WindowFixture fixture;
    const QString other = fixture.file(u"另一本.jiangce"_s);
    REQUIRE(QFile::copy(fixture.longling(), other));
    fixture.show();
    fixture.openLongling();
    fixture.window->openLedger(other);
    fixture.settle();
    CHECK(fixture.window->workspace()->session().facts().path == other);
    CHECK(backupsOf(fixture.longling()).size() == 1);
}

TEST_CASE("A backup that fails is said before the ledger is closed, and the person decides", "[ui][shell]")
{
    WindowFixture fixture;
    forbidBackups(fixture);
    fixture.show();
    fixture.openLongling();
    fixture.dialogs.answerNext({}); // stays
    CHECK_FALSE(fixture.window->close());
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->isVisible());
    CHECK(fixture.dialogs.asked() == QStringList{u"例行备份没有做成。仍然关闭台账？"_s});
    CHECK(fixture.view().messages().text().contains(u"没有备份"_s));
    CHECK(fixture.page().isEnabled()); // and goes on working
    CHECK(anyActWorks(*fixture.window));
    CHECK(fixture.page().firstFocus()->hasFocus());
    addPerson(fixture, u"张三妹"_s);

    fixture.dialogs.answerNext(u"关闭"_s);
    CHECK_FALSE(fixture.window->close());
    fixture.settle();
    CHECK_FALSE(fixture.window->isVisible());
}

TEST_CASE("A backup by hand shows in the status bar", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    const QString target = fixture.file(u"手工.jiangce"_s);
    fixture.dialogs.answerNext(target);
    fixture.button(u"尚无备份"_s)->click();
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(u"已备份并核对"_s));
    CHECK(verifyBackup(target));
    CHECK(fixture.button(u"今天已备份"_s));
}

TEST_CASE("Typed words that the ledger does not take are said once, and no more when it takes them",
          "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    RecordBuffers& buffers = RecordBuffers::of(*fixture.window->workspace());
    // As on a disk that has become full or read-only.
    const auto refuseWrites = [&fixture](bool refuse) {
        fixture.window->workspace()->session().write(
            fixture.window.get(),
            [refuse](Ledger& ledger) {
                return execute(ledger.handle(),
                               refuse ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
            },
            [](const Result<void>& done) { CHECK(done); });
        fixture.settle();
    };
    int told = 0;
    QObject::connect(&buffers, &RecordBuffers::troubleChanged, &buffers, [&told] { ++told; });
    refuseWrites(true);
    const quint16 name = person::name.description.number;
    buffers.keep(person::entity, {}, {{name, u"张"_s}});
    fixture.settle();
    CHECK(fixture.view().troubleNotice().contains(u"只在内存中"_s));
    buffers.keep(person::entity, {}, {{name, u"张三"_s}});
    fixture.settle();
    CHECK(told == 1);
    CHECK_FALSE(buffers.buffer(person::entity, {}).onDisk);
    // Another page shows it still.
    fixture.key(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(fixture.view().troubleNotice().isEmpty());

    refuseWrites(false);
    buffers.retry();
    fixture.settle();
    CHECK(fixture.view().troubleNotice().isEmpty());
    CHECK(buffers.buffer(person::entity, {}).onDisk);
    CHECK(told == 2);
}

namespace {

// As a rebuild or a copy to a slow stick: stops only when told to.
void startEndlessJob(WindowFixture& fixture)
{
    Workspace& workspace = *fixture.window->workspace();
    workspace.writeAsJob(
        &workspace,
        {u"重建"_s, true, u"已取消重建；台账保持原样。"_s},
        [](Ledger&, JobToken& job) -> Result<int> {
            while (job.report(1, 2))
                QThread::yieldCurrentThread();
            return Error{ErrorCode::Cancelled, {}, {}};
        },
        [](const Result<int>&) {});
}

} // namespace

TEST_CASE("Closing while long work runs names it and offers to stop it, and the backup follows",
          "[ui][shell][jobs]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    startEndlessJob(fixture);
    CHECK_FALSE(fixture.window->close());
    CHECK(QTest::qWaitFor([&] { return fixture.view().messages().text().contains(u"正在进行“重建”"_s); },
                          20'000));
    CHECK_FALSE(fixture.page().isEnabled());
    CHECK_FALSE(anyActWorks(*fixture.window)); // what they began would be lost
    if (QAbstractButton* now = fixture.button(u"停下它"_s))
        now->click();
    else
        fixture.window->workspace()->jobs().cancelAll();
    CHECK(QTest::qWaitFor([&] { return !fixture.window->isVisible(); }, 20'000));
    CHECK(backupsOf(fixture.longling()).size() == 1);
    CHECK(fixture.dialogs.asked().isEmpty());
}

TEST_CASE("Long work can be stopped in the status bar while the ledger is being closed", "[ui][shell][jobs]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    startEndlessJob(fixture);
    fixture.window->closeLedger();
    const auto stop = [&fixture]() -> QAbstractButton* {
        return fixture.window->ledgerView() ? fixture.button(u"取消"_s) : nullptr;
    };
    CHECK(QTest::qWaitFor([&] { return stop() != nullptr; }, 20'000));
    if (stop() != nullptr && stop()->isEnabled())
        stop()->click();
    else
        FAIL_CHECK("the job cannot be stopped");
    fixture.window->workspace()->jobs().cancelAll();
    fixture.settle();
    CHECK(fixture.window->startView());
    CHECK(backupsOf(fixture.longling()).size() == 1); // which was not what the person stopped
}

TEST_CASE("Nobody waits for work of which nothing is left", "[ui][shell][jobs]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    Workspace& workspace = *fixture.window->workspace();
    workspace.readAsJob(
        &workspace,
        {u"检查台账"_s, true, {}, true},
        [](Ledger&, JobToken& job) -> Result<int> {
            while (job.report(1, 2))
                QThread::yieldCurrentThread();
            return Error{ErrorCode::Cancelled, {}, {}};
        },
        [](const Result<int>&) {});
    CHECK_FALSE(fixture.window->close());
    CHECK(QTest::qWaitFor([&] { return !fixture.window->isVisible(); }, 20'000));
    CHECK(backupsOf(fixture.longling()).size() == 1);
}

TEST_CASE("Work that ended with the ledger is named when it is open again", "[ui][shell][jobs]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    startEndlessJob(fixture);
    fixture.window->reopenLedger();
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.view().messages().text().contains(u"停下了“重建”"_s));
}
