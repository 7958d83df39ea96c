#include "tests/support/catch.h"
#include "tests/support/reforms.h"
#include "ui/shell/region_popup.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Enter on a heading of the regions chooses nothing and leaves them open", "[ui][shell]")
{
    jc::test::Longling longling;
    const RegionTree regions = jc::test::treeOf(longling.ledger());
    const int county = jc::test::at(regions, u"530523"_s);
    QWidget window;
    window.show();
    const QPointer<RegionPopup> popup = new RegionPopup(regions, county, county, Theme(), &window);
    popup->offerRecent({u"530523102"_s});
    popup->popup({});
    QSignalSpy chosen(popup, &RegionPopup::chosen);
    auto* tree = popup->findChild<QTreeWidget*>();
    auto* field = popup->findChild<QLineEdit*>();
    tree->setCurrentItem(tree->topLevelItem(0)); // 最近用过
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    REQUIRE(popup);
    REQUIRE(popup->isVisible());
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first() == u"530523102"_s);
}
