#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/start/recent_list.h"
#include "ui/pages/start/start_view.h"

#include <QDir>

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
