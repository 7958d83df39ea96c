#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/start/recent_list.h"
#include "ui/pages/start/start_view.h"
#include "ui/shell/messages.h"

#include <QFile>

using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

TEST_CASE("Each ledger that cannot be found says why, and can be taken off the list", "[ui][start]")
{
    WindowFixture fixture;
    fixture.settings.addRecent(fixture.file(u"没有的文件夹/县.jiangce"_s));
    fixture.settings.addRecent(fixture.file(u"移走的.jiangce"_s));
    fixture.settings.addRecent(fixture.longling());
    fixture.show();
    RecentList& recent = fixture.window->startView()->recent();
    REQUIRE(recent.count() == 3);
    CHECK(recent.problem(0).isEmpty());
    CHECK(recent.problem(1).contains(u"文件不在"_s));
    CHECK(recent.problem(2).contains(u"文件夹不在"_s));

    recent.setFocus();
    recent.setCurrentRow(1);
    fixture.key(Qt::Key_Delete);
    CHECK(recent.count() == 2);
    CHECK(fixture.settings.recent().size() == 2);
    recent.setCurrentRow(0);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->ledgerView());
}

TEST_CASE("The demo is made once and opens, and a failure is said on the start page", "[ui][start]")
{
    WindowFixture fixture;
    int made = 0;
    bool fails = true;
    fixture.makeDemo = [&](const QString& path) -> jc::Result<void> {
        ++made;
        if (fails)
            return jc::Error{jc::ErrorCode::Storage, u"磁盘已满；请腾出空间后再试。"_s, {}};
        return QFile::copy(fixture.longling(), path)
                   ? jc::Result<void>()
                   : jc::Result<void>(jc::Error{jc::ErrorCode::Storage, u"复制失败。"_s, {}});
    };
    fixture.show();
    fixture.window->openDemo();
    fixture.settle();
    REQUIRE(fixture.window->startView());
    CHECK(fixture.window->startView()->messages().text().contains(u"磁盘已满"_s));
    fails = false;
    fixture.window->openDemo();
    fixture.settle();
    REQUIRE(fixture.window->ledgerView());
    fixture.window->closeLedger();
    fixture.settle();
    fixture.window->openDemo();
    fixture.settle();
    CHECK(fixture.window->ledgerView());
    CHECK(made == 2);
}
