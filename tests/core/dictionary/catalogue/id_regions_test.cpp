#include "core/dictionary/catalogue/id_regions.h"
#include "tests/support/catch.h"

#include <algorithm>

TEST_CASE("Codes abolished long ago still open a resident-ID number", "[core][dictionary]")
{
    const auto regions = jc::IdRegions::load();
    REQUIRE(regions);
    const auto codes = regions->codes();
    CHECK(codes.size() == 6450);
    CHECK(std::is_sorted(codes.begin(), codes.end()));
    const auto known = [&](std::int32_t code) {
        return std::binary_search(codes.begin(), codes.end(), code);
    };
    CHECK(known(530523));
    CHECK(known(110103));
    CHECK_FALSE(known(150271));
    CHECK_FALSE(known(999999));

    const QList<jc::IdRegionPeriod> chongwen = regions->periods(110103);
    REQUIRE(chongwen.size() == 1);
    CHECK(chongwen[0].name == QStringLiteral("崇文区"));
    CHECK(chongwen[0].from == 1981);
    CHECK(chongwen[0].until == 2010);
    CHECK(chongwen[0].successors == QStringList{QStringLiteral("110101")});

    const QList<jc::IdRegionPeriod> qianshan = regions->periods(210311);
    REQUIRE(qianshan.size() == 3);
    CHECK(qianshan[0].name == QStringLiteral("郊区"));
    CHECK_FALSE(qianshan[2].until.has_value());
    CHECK(regions->periods(999999).isEmpty());
}
