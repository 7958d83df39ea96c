#include "tests/support/catch.h"
#include "tests/ui/records/records_desk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/job_part.h"
#include "ui/shell/messages.h"

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
