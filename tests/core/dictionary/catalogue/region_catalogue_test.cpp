#include "core/dictionary/catalogue/region_catalogue.h"
#include "core/dictionary/catalogue/region_table.h"
#include "tests/support/catch.h"

#include <map>

using jc::Region;
using jc::RegionKind;
using jc::RegionLevel;
using namespace Qt::StringLiterals;

namespace {

const jc::RegionCatalogue& catalogueUnderTest()
{
    static const auto catalogue = jc::RegionCatalogue::open();
    REQUIRE(catalogue);
    return *catalogue;
}

QStringList namesOfRegions(const QList<Region>& regions)
{
    QStringList names;
    for (const Region& region : regions)
        names += region.name;
    return names;
}

} // namespace

TEST_CASE("Longling county is found with its place in the tree", "[core][dictionary]")
{
    const auto& regions = catalogueUnderTest();
    const auto county = regions.find(u"530523");
    REQUIRE(county);
    CHECK(*county ==
          Region{u"530523"_s, u"530500"_s, u"龙陵县"_s, RegionLevel::County, RegionKind::Ordinary});
    CHECK(regions.path(u"530523").value() == u"云南省 保山市 龙陵县"_s);
    CHECK(regions.find(u"530523000000").value() == *county);
    CHECK(regions.vintage() == u"2023-06-30"_s);

    const auto village = regions.find(u"530523101001");
    REQUIRE(village);
    CHECK(village->level == RegionLevel::Village);
    CHECK(village->parentCode == u"530523101"_s);
    CHECK(regions.path(u"530523101001").value() == u"云南省 保山市 龙陵县 龙山镇 "_s + village->name);
    CHECK(jc::regionLevelCode(village->level) == u"village"_s);
}

TEST_CASE("A county's subtree holds each region before its children, villages included", "[core][dictionary]")
{
    const auto all = catalogueUnderTest().subtree(u"530523");
    REQUIRE(all);
    std::map<RegionLevel, int> count;
    QStringList seen;
    for (const Region& region : *all) {
        ++count[region.level];
        CHECK((region.code == u"530523"_s || seen.contains(region.parentCode)));
        seen += region.code;
    }
    CHECK(count[RegionLevel::County] == 1);
    CHECK(count[RegionLevel::Township] == 10);
    CHECK(count[RegionLevel::Village] == 121);
    CHECK(all->front().code == u"530523"_s);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(catalogueUnderTest().subtreeToTownships(u"530523")->size() == 11);
    CHECK(catalogueUnderTest().children(u"530523203")->size() == 12);
}

TEST_CASE("The whole of China adds up to the published counts", "[core][dictionary]")
{
    const auto& regions = catalogueUnderTest();
    const auto provinces = regions.children({});
    REQUIRE(provinces);
    CHECK(provinces->size() == 34);
    std::map<RegionLevel, int> count;
    for (const Region& province : *provinces) {
        const auto all = regions.subtree(province.code);
        REQUIRE(all);
        for (const Region& region : *all) {
            ++count[region.level];
            if (region.name.isEmpty())
                FAIL("no name: " << region.code.toStdString());
        }
    }
    CHECK(count[RegionLevel::City] == 342);
    CHECK(count[RegionLevel::County] == 2975 + 4);
    CHECK(count[RegionLevel::Township] == 41352 - 1);
    CHECK(count[RegionLevel::Village] == 620573 - 1);
}

TEST_CASE("Nodes that are no place are marked and stay out of paths", "[core][dictionary]")
{
    const auto& regions = catalogueUnderTest();
    CHECK(regions.find(u"110100")->kind == RegionKind::VirtualNode);
    CHECK(regions.path(u"110101").value() == u"北京市 东城区"_s);
    CHECK(regions.path(u"419001").value() == u"河南省 济源市"_s);
    CHECK(regions.find(u"150271")->kind == RegionKind::FunctionalZone);
    CHECK(regions.find(u"232761")->kind == RegionKind::StatisticalUnit);
    CHECK(regions.find(u"653228")->kind == RegionKind::CodeTableOnly);
    CHECK(regions.children(u"653228")->isEmpty());
    CHECK_FALSE(namesOfRegions(regions.search(u"市辖区")).contains(u"市辖区"_s));
}

TEST_CASE("Cities without counties have their townships directly", "[core][dictionary]")
{
    const auto& regions = catalogueUnderTest();
    for (const QStringView city : {u"441900", u"442000", u"460400"}) {
        const auto below = regions.children(city);
        REQUIRE(below);
        CHECK(below->size() >= 18);
        CHECK(below->front().level == RegionLevel::Township);
        CHECK(below->front().parentCode == city);
        CHECK_FALSE(regions.children(below->front().code)->isEmpty());
    }
}

TEST_CASE("An unknown code is not found, with a sentence that names it", "[core][dictionary]")
{
    const auto& regions = catalogueUnderTest();
    for (const QStringView code :
         {u"539999", u"530523999", u"530523101999", u"53", u"53052x", u"龙陵县", u"000000"}) {
        INFO(code.toString().toStdString());
        const auto found = regions.find(code);
        REQUIRE_FALSE(found);
        CHECK(found.error().code == jc::ErrorCode::NotFound);
        CHECK(found.error().message.contains(code));
        CHECK_FALSE(regions.subtree(code));
        CHECK_FALSE(regions.path(code));
        CHECK_FALSE(regions.children(code));
    }
}

TEST_CASE("Search finds by name, by its beginning and by code, nearest first", "[core][dictionary]")
{
    const auto& regions = catalogueUnderTest();
    CHECK(regions.search(u"龙陵县").front().code == u"530523"_s);
    CHECK(regions.search(u" 龙陵 ").front().code == u"530523"_s);
    CHECK(regions.search(u"530523").size() == 11);
    CHECK(regions.search(u"530523101001").size() == 1);
    CHECK(regions.search(u"城关镇", 500).size() == 88);
    CHECK(regions.search(u"城关镇", 5).size() == 5);
    CHECK(regions.search(u"").isEmpty());
    CHECK(regions.search(u"龙山", 50, u"530523").front().name == u"龙山镇"_s);
    CHECK(regions.search(u"委员会", 500, u"530523101").size() == 18);
    CHECK(regions.search(u"龙山", 50, u"539999").isEmpty());
}

TEST_CASE("A damaged file of regions is refused wherever it is cut", "[core][dictionary]")
{
    jc::RegionTable table;
    CHECK_FALSE(table.read(""));
    CHECK_FALSE(table.read("JCREGN1\n"));
    CHECK_FALSE(table.read(QByteArrayView("JCREGN1\n\x04\0\0\0abcd", 16)));
    CHECK_FALSE(table.read("PK\x03\x04 something else"));
}
