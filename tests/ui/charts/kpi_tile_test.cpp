#include "tests/support/catch.h"
#include "ui/charts/kpi_tile.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

using namespace jc::ui;
using namespace Qt::StringLiterals;

TEST_CASE("A tile opens by Enter, Space, a click alike, and offers the press to assistive tools",
          "[ui][charts]")
{
    KpiTile tile{Theme()};
    int opened = 0;
    QObject::connect(&tile, &KpiTile::activated, &tile, [&] { ++opened; });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
        QApplication::sendEvent(&tile, &down);
        QApplication::sendEvent(&tile, &up);
    }
    CHECK(opened == 3);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&tile);
    REQUIRE(face);
    CHECK(face->role() == QAccessible::Button);
    REQUIRE(face->actionInterface());
    CHECK(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    tile.click();
    CHECK(opened == 4);
}

TEST_CASE("A tile says everything it shows in one sentence", "[ui][charts]")
{
    KpiTile tile{Theme()};
    tile.setData({u"培训人次"_s, u"万人次"_s, u"6.21"_s, u"10.00"_s, {0.621, 0.75, u"lagging"_s, true}});
    CHECK(tile.accessibleName() ==
          u"培训人次：完成 6.21 万人次，目标 10.00 万人次，完成率 62.1%，序时 75.0%，滞后 12.9 个百分点"_s);
    tile.setData({u"学徒制培训"_s, u"人"_s, {}, u"300"_s, {std::nullopt, 0.75, u"no-data"_s, true}});
    CHECK(tile.accessibleName() == u"学徒制培训：目标 300 人，未报数"_s);
}
