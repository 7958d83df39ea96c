#include "tests/support/catch.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/pages/registry.h"
#include "ui/shell/page_host.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace jc;
using namespace jc::ui;
using namespace jc::ui::test;
using namespace Qt::StringLiterals;

namespace {

struct Way
{
    explicit Way(Desk& desk, std::optional<Role> role = {})
    {
        if (role)
            fixture.settings.setRole(*role);
        desk.fill();
        desk.longling.handOver();
        fixture.pages = pageDescriptors();
        fixture.navigation = navigation();
        fixture.show();
        fixture.window->openLedger(desk.longling.path());
        fixture.settle();
    }

    [[nodiscard]] QTableView& table(const char* name) const
    {
        auto* found = fixture.view().host().page()->findChild<QTableView*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QString rowIn(const char* name) const
    {
        return table(name).currentIndex().siblingAtColumn(0).data().toString();
    }
    [[nodiscard]] QString heading() const
    {
        return fixture.view().host().page()->findChild<QLabel*>(u"heading"_s)->text();
    }
    [[nodiscard]] QString region() const { return fixture.window->workspace()->regionCode(); }
    void choose(const char* name, const QString& text) const
    {
        QTableView& view = table(name);
        const int row = rowWith(*view.model(), text);
        REQUIRE(row >= 0);
        view.setCurrentIndex(view.model()->index(row, 0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        fixture.key(key, modifiers);
        fixture.settle();
    }

    WindowFixture fixture;
};

} // namespace

TEST_CASE("Enter leads from the county to one trainee, and Alt+Left back through every place left",
          "[ui][pages][drill]")
{
    Desk desk;
    Way way(desk);
    const QString goal = u"康养云师傅计划培训人次"_s;
    CHECK(way.fixture.view().host().location().page == u"dashboard"_s);
    way.choose("goals", goal);
    way.press(Qt::Key_Return);
    CHECK(way.table("parts").hasFocus());
    way.choose("parts", u"镇安镇"_s);
    way.press(Qt::Key_Return);
    CHECK(way.region() == zhenan);
    CHECK(way.rowIn("goals").endsWith(goal));
    CHECK(way.table("parts").hasFocus());
    QTableView& villages = way.table("parts");
    int village = -1;
    for (int row = 1; row < villages.model()->rowCount(); ++row) {
        if (cell(*villages.model(), row, 2) == u"2"_s)
            village = row;
    }
    REQUIRE(village > 0);
    villages.setCurrentIndex(villages.model()->index(village, 0));
    const QString name = way.rowIn("parts");
    way.press(Qt::Key_Return);
    CHECK(way.fixture.view().host().location().page == u"people"_s);
    CHECK(way.table("classes").hasFocus());
    CHECK(way.rowIn("classes") == u"养老护理第 1 期"_s);
    way.press(Qt::Key_Return);
    CHECK(way.heading() ==
          goal + u" — 龙陵县 › 镇安镇 › "_s + name + u" › 养老护理第 1 期：本村 2 / 全班 7"_s);
    CHECK(way.table("people").hasFocus());
    way.press(Qt::Key_Down);
    const QString person = way.rowIn("people");
    way.press(Qt::Key_Return);
    CHECK(way.fixture.view().host().location().page == u"record"_s);

    way.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(way.rowIn("people") == person);
    CHECK(way.table("people").currentIndex().row() == 1);
    way.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(way.table("classes").hasFocus());
    way.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(way.region() == zhenan);
    CHECK(way.rowIn("parts") == name);
    CHECK(way.table("parts").hasFocus());
    way.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(way.region() == u"530523"_s);
    CHECK(way.rowIn("goals").endsWith(goal));
    CHECK(way.rowIn("parts") == u"镇安镇"_s);
    CHECK_FALSE(way.fixture.view().host().canGoBack());
}

TEST_CASE("An office of a county begins with the dashboard, who enters and checks with the own work",
          "[ui][pages][drill]")
{
    Desk desk;
    const auto [role, page] =
        GENERATE(table<std::optional<Role>, const char*>({{std::nullopt, "dashboard"},
                                                          {Role::Clerk, "home"},
                                                          {Role::Reviewer, "home"},
                                                          {Role::Supervisor, "dashboard"},
                                                          {Role::Manager, "dashboard"}}));
    const Way way(desk, role);
    CHECK(way.fixture.view().host().location().page == QString::fromLatin1(page));
}

TEST_CASE("The place a ledger is left at is kept, and nothing that was looked for there",
          "[ui][pages][drill]")
{
    Desk desk;
    const Way way(desk);
    const QString path = desk.longling.path();
    way.fixture.view().go({u"records"_s,
                           {{u"entity"_s, u"person"_s},
                            {u"search"_s, u"530523"_s},
                            {u"where"_s, QStringList{u"name is 张"_s}}}});
    way.fixture.settle();
    REQUIRE(way.fixture.view().host().location().shows.contains(u"search"_s));
    way.press(Qt::Key_W, Qt::ControlModifier);
    const Location kept = way.fixture.settings.lastPlace(path);
    CHECK(kept.page == u"records"_s);
    CHECK(kept.shows == QVariantMap{{u"entity"_s, u"person"_s}});
}
