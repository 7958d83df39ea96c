#include "core/ledger/ledger_settings.h"
#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/file_saving.h"
#include "ui/shell/job_part.h"
#include "ui/shell/messages.h"

#include <QLabel>
#include <QSemaphore>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using jc::ui::test::RecordsDesk;
using jc::ui::test::s;

TEST_CASE("A job says how far it is, and beyond ten seconds how long it will take", "[ui][jobs]")
{
    Jobs::State state{s("检查台账"), true, false, {}, 3'000, {}};
    CHECK(jobText(state) == s("检查台账…"));
    state.percent = 64;
    CHECK(jobText(state) == s("检查台账 64%"));
    state.remaining = 41'000;
    CHECK(jobText(state).startsWith(s("检查台账 64%，约剩 42")));
    state.remaining = 130'000;
    CHECK(jobText(state).startsWith(s("检查台账 64%，约剩 3")));
    state.stopping = true;
    CHECK(jobText(state) == s("检查台账：正在取消…"));
}

TEST_CASE("The oldest job is shown, in percent of what it reported", "[ui][jobs]")
{
    Jobs jobs;
    CHECK_FALSE(jobs.shown());
    const auto first = jobs.begin({s("备份台账"), true});
    const auto second = jobs.begin({s("写入报表")});
    CHECK_FALSE(jobs.shown()->percent);
    CHECK(first->report(30, 120));
    CHECK(jobs.shown()->title == s("备份台账"));
    CHECK(jobs.shown()->percent == 25);
    jobs.cancelShown();
    CHECK(jobs.shown()->stopping);
    CHECK_FALSE(first->report(31, 120));
    jobs.end(first);
    CHECK(jobs.shown()->title == s("写入报表"));
    jobs.cancelShown(); // it may not be stopped
    CHECK_FALSE(second->isCancelled());
    jobs.end(second);
    CHECK_FALSE(jobs.isBusy());
}

TEST_CASE("Cancelled work says what remained instead of its result", "[ui][jobs]")
{
    RecordsDesk desk;
    desk.start();
    bool done = false;
    desk.workspace->readAsJob(
        desk.workspace.get(),
        {s("检查台账"), true, s("已取消检查；台账未动。")},
        [](Ledger&, JobToken& job) -> Result<int> {
            while (job.report(1, 2))
                QThread::yieldCurrentThread();
            return Error{ErrorCode::Cancelled, {}, {}};
        },
        [&](const Result<int>&) { done = true; });
    REQUIRE(desk.workspace->jobs().isBusy());
    desk.workspace->jobs().cancelShown();
    CHECK(QTest::qWaitFor([&] { return !desk.workspace->jobs().isBusy(); }, 20'000));
    CHECK_FALSE(done);
    CHECK(desk.said == QStringList{s("已取消检查；台账未动。")});
}

TEST_CASE("A job ends although whoever asked for it is gone", "[ui][jobs]")
{
    RecordsDesk desk;
    desk.start();
    auto owner = std::make_unique<QObject>();
    bool done = false;
    desk.workspace->writeAsJob(
        owner.get(),
        {s("写入报表")},
        [](Ledger&, JobToken&) -> Result<int> { return 1; },
        [&](const Result<int>&) { done = true; });
    owner.reset();
    CHECK(QTest::qWaitFor([&] { return !desk.workspace->jobs().isBusy(); }, 20'000));
    CHECK_FALSE(done);
}

TEST_CASE("The state is rebuilt from the menu, and the ledger opened anew shows it", "[ui][jobs][shell]")
{
    jc::ui::test::WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    const auto goals = fixture.window->workspace()->board()->board.goals().size();
    QAction* rebuild = fixture.menuAct(s("按更改记录重建"));
    REQUIRE(rebuild);
    rebuild->trigger();
    fixture.settle();
    CHECK(fixture.view().messages().text().contains(s("已按更改记录重建")));
    QAbstractButton* reopen = fixture.button(s("重新打开台账"));
    REQUIRE(reopen);
    reopen->click();
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    CHECK(fixture.window->workspace()->board()->board.goals().size() == goals);
}

TEST_CASE("Pages are answered while a long read is under way", "[ui][jobs]")
{
    RecordsDesk desk;
    desk.start();
    QSemaphore slow;
    bool done = false;
    bool answered = false;
    desk.workspace->readAsJob(
        desk.workspace.get(),
        {s("检查台账"), true},
        [&slow](Ledger& ledger, JobToken&) -> Result<QString> {
            slow.acquire();
            return ledgerRegion(ledger);
        },
        [&](const Result<QString>& region) { done = region && *region == s("530523"); });
    desk.session->read(
        desk.workspace.get(),
        [](Ledger& ledger) { return ledgerRegion(ledger); },
        [&](const Result<QString>&) { answered = true; });
    CHECK(QTest::qWaitFor([&] { return answered; }, 20'000));
    CHECK_FALSE(done);
    slow.release();
    desk.settle();
    CHECK(done);
}

TEST_CASE("A file that is being written can be stopped, and nothing is left of it", "[ui][jobs]")
{
    RecordsDesk desk;
    desk.start();
    const auto save = [&desk] {
        return saveFromLedger(
            *desk.workspace,
            nullptr,
            {s("导出"), {}, {}, s("xlsx")},
            [](Ledger&, const QString&, const WriteProgress& progress) -> Result<void> {
                while (progress(1, 2))
                    QThread::yieldCurrentThread();
                return Error{ErrorCode::Cancelled, {}, {}};
            },
            [](const QString&) { return s("已导出。"); });
    };
    desk.workspace->dialogs().answerNext({});
    CHECK_FALSE(save());
    CHECK_FALSE(desk.workspace->jobs().isBusy());
    desk.workspace->dialogs().answerNext(s("名单.xlsx"));
    CHECK(save());
    CHECK(QTest::qWaitFor([&] { return desk.workspace->jobs().shown()->percent == 50; }, 20'000));
    CHECK(desk.workspace->jobs().shown()->title == s("写入 名单.xlsx"));
    desk.workspace->jobs().cancelShown();
    desk.settle();
    CHECK(desk.said == QStringList{s("已取消，没有写入任何文件。")});
}

TEST_CASE("An answer that comes after another language was chosen is not lost", "[ui][jobs][shell]")
{
    jc::ui::test::WindowFixture fixture;
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
    fixture.dialogs.answerNext(fixture.file(s("手工.jiangce")));
    fixture.menuAct(s("立即备份"))->trigger();
    const QPointer<LedgerView> before(fixture.window->ledgerView());
    fixture.window->chooseLanguage(s("en"));
    CHECK(QTest::qWaitFor([&] { return before.isNull(); }, 20'000));
    slowDisk.release();
    fixture.settle();
    CHECK(fixture.window->workspace()->session().facts().backup.newest.isValid());
    CHECK(fixture.view().messages().text().contains(s("已备份并核对")));
}

TEST_CASE("The part for long work keeps the keys when its work is stopped, and tells a reader every tenth",
          "[ui][jobs][shell]")
{
    jc::ui::test::WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    Workspace& workspace = *fixture.window->workspace();
    std::atomic<int> percent = 10;
    QSemaphore end;
    workspace.writeAsJob(
        &workspace,
        {s("重建"), true, s("已取消重建。")},
        [&](Ledger&, JobToken& job) -> Result<int> {
            while (job.report(percent, 100))
                QThread::yieldCurrentThread();
            end.tryAcquire(1, 20'000);
            return Error{ErrorCode::Cancelled, {}, {}};
        },
        [](const Result<int>&) {});
    const auto* part = fixture.window->findChild<JobPart*>();
    REQUIRE(part);
    const auto* text = part->findChild<QLabel*>();
    REQUIRE(text);
    CHECK(QTest::qWaitFor([&] { return text->text().contains(s("10%")); }, 20'000));
    percent = 12;
    CHECK(QTest::qWaitFor([&] { return text->text().contains(s("12%")); }, 20'000));
    CHECK(text->accessibleName().contains(s("10%")));
    percent = 20;
    CHECK(QTest::qWaitFor([&] { return text->accessibleName().contains(s("20%")); }, 20'000));

    fixture.button(s("取消"))->setFocus();
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Return);
    CHECK(text->text().contains(s("正在取消")));
    CHECK(text->accessibleName().contains(s("正在取消")));
    CHECK(text->hasFocus());
    end.release();
    fixture.settle();
    CHECK_FALSE(part->isVisible());
    // The next link would make a backup at a second Enter.
    REQUIRE(fixture.window->focusWidget());
    CHECK_FALSE(fixture.window->focusWidget()->inherits("QAbstractButton"));
}
