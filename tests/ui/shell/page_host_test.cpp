#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/page_host.h"

using namespace jc::ui;
using jc::ui::test::WindowFixture;
using namespace Qt::StringLiterals;

TEST_CASE("A page is built when first gone to and kept", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    PageHost& host = fixture.view().host();
    CHECK(host.count() == 1);
    REQUIRE(host.go({u"second"_s, {}}));
    const Page* second = host.page();
    CHECK(host.count() == 2);
    REQUIRE(host.go({u"first"_s, {}}));
    REQUIRE(host.go({u"second"_s, {{u"note"_s, u"又来"_s}}}));
    CHECK(host.page() == second);
    CHECK(host.location().shows.value(u"note"_s) == u"又来"_s);
}

TEST_CASE("Going on from the past forgets what came after it", "[ui][shell]")
{
    WindowFixture fixture;
    fixture.show();
    fixture.openLongling();
    PageHost& host = fixture.view().host();
    REQUIRE(host.go({u"second"_s, {}}));
    REQUIRE(host.back());
    CHECK(host.canGoForward());
    REQUIRE(host.go({u"second"_s, {{u"note"_s, u"另一处"_s}}}));
    CHECK_FALSE(host.canGoForward());
    REQUIRE(host.back());
    CHECK(host.page()->title() == u"甲页"_s);
    CHECK_FALSE(host.back());
    CHECK_FALSE(host.go({u"nowhere"_s, {}}));
}
