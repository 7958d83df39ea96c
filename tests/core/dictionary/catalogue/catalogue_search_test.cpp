#include "core/dictionary/catalogue/catalogue_search.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

template <typename Hits>
QStringList hitNames(const Hits& hits)
{
    QStringList names;
    for (const auto& hit : hits)
        names.append(hit.entry->name);
    return names;
}

} // namespace

TEST_CASE("Occupations are found by name, part, code and pinyin, the closest first", "[core][dictionary]")
{
    struct Case
    {
        QString query;
        QString first;
        CatalogueMatch match;
    };
    const auto occupations = OccupationCatalogue::load();
    REQUIRE(occupations);
    const Pinyin pinyin;
    const Case cases[] = {
        {u"养老护理员"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"ylhly"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"YLHLY"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"yanglaohuliyuan"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"yanglhly"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"4-10-01-05"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"４－１０－０１－０５"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"4100105"_s, u"养老护理员"_s, CatalogueMatch::Exact},
        {u"养老护"_s, u"养老护理员"_s, CatalogueMatch::Prefix},
        {u"ylhl"_s, u"养老护理员"_s, CatalogueMatch::Prefix},
        {u"4-10-01"_s, u"婴幼儿发展引导员"_s, CatalogueMatch::Prefix},
        {u"护理 养老"_s, u"养老护理员"_s, CatalogueMatch::Contained},
        {u"失智"_s, u"失智老年人照护员"_s, CatalogueMatch::Prefix},
        {u"hangong"_s, u"焊工"_s, CatalogueMatch::Exact},
        {u"hg"_s, u"焊工"_s, CatalogueMatch::Exact},
        {u"zspts"_s, u"中式烹调师"_s, CatalogueMatch::Exact},
        {u"wyps"_s, u"网约配送员"_s, CatalogueMatch::Prefix},
        {u"军官(警"_s, u"军官（警官）"_s, CatalogueMatch::Prefix},
        {u"丁二醇"_s, u"1,4-丁二醇装置操作工"_s, CatalogueMatch::Contained},
    };
    for (const Case& asked : cases) {
        INFO(asked.query.toStdString());
        const OccupationHits hits = searchCatalogue(*occupations, asked.query, 20, pinyin);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().entry->name == asked.first);
        CHECK(hits.front().match == asked.match);
        CHECK(hits.size() <= 20);
        for (std::size_t at = 1; at < hits.size(); ++at)
            CHECK(hits[at - 1].match <= hits[at].match);
        CHECK(hitNames(searchCatalogue(*occupations, asked.query, 20, pinyin)) == hitNames(hits));
    }
    CHECK(searchCatalogue(*occupations, u"没有的职业"_s, 0, pinyin).empty());
    CHECK(searchCatalogue(*occupations, u"9-99"_s, 0, pinyin).empty());
}

TEST_CASE("The work types of an occupation stand after it, and all come without a limit",
          "[core][dictionary]")
{
    const auto occupations = OccupationCatalogue::load();
    REQUIRE(occupations);
    const Pinyin pinyin;
    CHECK(hitNames(searchCatalogue(*occupations, u"4-10-01-05"_s, 0, pinyin)) ==
          QStringList{u"养老护理员"_s, u"失智老年人照护员"_s});
    CHECK(searchCatalogue(*occupations, u" "_s, 0, pinyin).size() == occupations->entries().size());
    CHECK(hitNames(searchCatalogue(*occupations, QString(), 1, pinyin)) ==
          QStringList{u"中国共产党机关负责人"_s});
}

TEST_CASE("Code tables are found the same way, by alias and English name too", "[core][dictionary]")
{
    struct Case
    {
        QString table;
        QString query;
        QString first; // a code
    };
    const auto tables = CodeTables::load();
    REQUIRE(tables);
    const Pinyin pinyin;
    const Case cases[] = {
        {u"skill_level"_s, u"高级技师"_s, u"6"_s},
        {u"skill_level"_s, u"gjjs"_s, u"6"_s},
        {u"skill_level"_s, u"三级"_s, u"4"_s},
        {u"skill_level"_s, u"6"_s, u"6"_s},
        {u"training_type"_s, u"T0"_s, u"T01"_s},
        {u"training_type"_s, u"t04"_s, u"T04"_s},
        {u"training_type"_s, u"zgzy"_s, u"T04"_s},
        {u"education"_s, u"大专"_s, u"30"_s},
        {u"gender"_s, u"nv"_s, u"2"_s},
        {u"gender"_s, u"female"_s, u"2"_s},
        {u"class_status"_s, u"zx"_s, u"running"_s},
        {u"class_status"_s, u"running"_s, u"running"_s},
        {u"certificate_kind"_s, u"职业技能等级"_s, u"C2"_s},
    };
    for (const Case& asked : cases) {
        INFO(asked.table.toStdString() << ' ' << asked.query.toStdString());
        const CodeHits hits = searchCatalogue(*tables->find(asked.table), asked.query, 0, pinyin);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().entry->code == asked.first);
    }
    CHECK(searchCatalogue(*tables->find(u"gender"_s), u"没有"_s, 0, pinyin).empty());
    CHECK(searchCatalogue(*tables->find(u"gender"_s), QString(), 0, pinyin).front().entry->code == u"0"_s);
}
