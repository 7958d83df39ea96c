#include "core/dictionary/entities/region.h"
#include "core/ledger/region_tree.h"
#include "tests/support/catch.h"
#include "tests/support/test_ledger.h"

using namespace jc;
using test::TestLedger;

namespace {

// A region written straight into the ledger, as a package from another office may bring it.
RecordId plant(TestLedger& ledger,
               const QString& code,
               const QString& level,
               RecordId parent,
               QDate from = {},
               QDate to = {},
               const QVector<RecordId>& successors = {},
               RecordId id = {})
{
    Record record(region::entity);
    record.set(region::code, code);
    record.set(region::name, code);
    record.set(region::level, level);
    record.set(region::parent, parent);
    record.set(region::validFrom, from);
    record.set(region::validTo, to);
    record.set(region::successors, successors);
    QMap<quint16, Value> fields = record.values();
    return ledger.put(region::entity, fields, id).id;
}

RegionTree grown(TestLedger& ledger)
{
    Result<RegionTree> tree = RegionTree::load(*ledger);
    REQUIRE(tree);
    return std::move(*tree);
}

const QString township = QStringLiteral("township");
const QString village = QStringLiteral("village");
const QDate reformDay(2024, 1, 1);

} // namespace

TEST_CASE("A region counts where its day says: itself, its heir, or what it came from", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId top = plant(ledger, QStringLiteral("530523"), QStringLiteral("county"), {});
    const RecordId taker = plant(ledger, QStringLiteral("530523102"), township, top);
    const RecordId other = plant(ledger, QStringLiteral("530523103"), township, top);
    const RecordId heir = plant(ledger, QStringLiteral("530523102299"), village, taker, reformDay);
    const RecordId gone =
        plant(ledger, QStringLiteral("530523101"), township, top, {}, reformDay.addDays(-1), {taker});
    const RecordId old =
        plant(ledger, QStringLiteral("530523101001"), village, gone, {}, reformDay.addDays(-1), {heir});
    const RecordId torn =
        plant(ledger, QStringLiteral("530523104"), township, top, {}, reformDay.addDays(-1), {taker, other});
    const RecordId closed =
        plant(ledger, QStringLiteral("530523105"), township, top, {}, reformDay.addDays(-1));
    // Nobody closed it when its township went; somebody has to say where it belongs.
    const RecordId orphan = plant(ledger, QStringLiteral("530523101002"), village, gone);
    const RecordId added = plant(ledger, QStringLiteral("530523106"), township, top, reformDay);
    const RegionTree tree = grown(ledger);
    const auto placed = [&](RecordId region, QDate day) {
        const RegionTree::Placement place = tree.place(tree.indexOf(region), day);
        return std::pair(tree.node(place.region).id, place.pending);
    };
    const QDate before = reformDay.addDays(-1);
    struct Case
    {
        const char* what;
        RecordId region;
        QDate day;
        RecordId place;
        bool pending;
    };
    for (const Case& example : std::vector<Case>{
             {"the last day is its own", gone, before, gone, false},
             {"one heir is followed", gone, reformDay, taker, false},
             {"a village follows its own heir", old, reformDay, heir, false},
             {"an heir of later days counts where it came from", heir, before, old, false},
             {"several heirs wait above", torn, reformDay, top, true},
             {"before the split all was one", torn, before, torn, false},
             {"no heir waits above", closed, reformDay, top, true},
             {"left behind it waits with its township's heir", orphan, reformDay, taker, true},
             {"until then it stood", orphan, before, orphan, false},
             {"what came from nothing stays as recorded", added, before, added, false},
             {"who took in others was there before", taker, before, taker, false},
         }) {
        INFO(example.what);
        CHECK(placed(example.region, example.day) == std::pair(example.place, example.pending));
    }
    CHECK(tree.place(-1, reformDay) == RegionTree::Placement{-1, false});
    CHECK(tree.changesWithin({}, reformDay));
    CHECK(tree.changesWithin(before, reformDay));
    CHECK_FALSE(tree.changesWithin(reformDay, QDate(2030, 1, 1)));
    CHECK_FALSE(tree.changesWithin({}, before));
    CHECK_FALSE(tree.isValidAt(tree.indexOf(orphan), reformDay));
}

TEST_CASE("Circles of parents and of heirs end, and a code leads to who stands", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId top = plant(ledger, QStringLiteral("530523"), QStringLiteral("county"), {});
    const RecordId one = RecordId::derived({QStringLiteral("one")});
    const RecordId two = RecordId::derived({QStringLiteral("two")});
    plant(ledger, QStringLiteral("530523101"), township, two, {}, {}, {}, one);
    plant(ledger, QStringLiteral("530523102"), township, one, {}, {}, {}, two);
    const RecordId here = RecordId::derived({QStringLiteral("here")});
    const RecordId there = RecordId::derived({QStringLiteral("there")});
    plant(ledger, QStringLiteral("530523103"), township, top, {}, reformDay, {there}, here);
    plant(ledger, QStringLiteral("530523104"), township, top, {}, reformDay, {here}, there);
    const RecordId standing = plant(ledger, QStringLiteral("530523103"), township, top, reformDay.addDays(1));
    const RegionTree tree = grown(ledger);
    CHECK(tree.countyOf(tree.indexOf(one), tree.indexOf(top)) == -1);
    CHECK(tree.countyOf(tree.indexOf(two), tree.indexOf(top)) == -1);
    CHECK(tree.isWithin(tree.indexOf(two), tree.indexOf(one)));
    CHECK(tree.place(tree.indexOf(here), QDate(2025, 1, 1)).pending);
    CHECK(tree.indexOf(u"530523103") == tree.indexOf(standing));
    CHECK(tree.keyOf(tree.indexOf(standing)) == QStringLiteral("530523103"));
    CHECK(tree.keyOf(tree.indexOf(here)) == here.toString());
    CHECK(tree.indexOf(QStringView(here.toString())) == tree.indexOf(here));
}

TEST_CASE("All ways from a region are followed, and what they have in common is where it counts",
          "[core][ledger]")
{
    TestLedger ledger;
    const QDate split(2022, 1, 1);
    const QDate joined(2024, 1, 1);
    const auto grow =
        [&](const char* code, RecordId parent, QDate from, QDate to, const QVector<RecordId>& to2) {
            return plant(ledger, QString::fromLatin1(code), township, parent, from, to, to2);
        };
    const RecordId city = plant(ledger, QStringLiteral("530500"), QStringLiteral("city"), {});
    const RecordId county = plant(ledger, QStringLiteral("530523"), QStringLiteral("county"), city);
    const RecordId other = plant(ledger, QStringLiteral("530524"), QStringLiteral("county"), city);
    const RecordId whole = grow("530523110", county, joined, {}, {});
    const RecordId east = grow("530523101", county, split, joined.addDays(-1), {whole});
    const RecordId west = grow("530523102", county, split, joined.addDays(-1), {whole});
    const RecordId torn = grow("530523103", county, {}, split.addDays(-1), {east, west});
    const RecordId north = grow("530523104", county, split, {}, {});
    const RecordId half = grow("530523105", county, {}, split.addDays(-1), {whole, north});
    // Both parts of a town were moved to another county.
    const RecordId far = grow("530524101", other, joined, {}, {});
    const RecordId farther = grow("530524102", other, joined, {}, {});
    const RecordId left = grow("530523106", county, {}, joined.addDays(-1), {far, farther});
    const RecordId strewn = grow("530523107", county, {}, joined.addDays(-1), {far, north});
    // What came from nothing, under a region that is not older than that of two others.
    const RecordId hamlet = plant(ledger, QStringLiteral("530523110001"), village, whole, joined.addDays(30));
    const RegionTree tree = grown(ledger);
    struct Case
    {
        const char* what;
        RecordId region;
        QDate day;
        RecordId place;
        bool pending;
        QVector<RecordId> candidates;
    };
    for (const Case& example : std::vector<Case>{
             {"parts that joined again are one", torn, joined, whole, false, {whole}},
             {"until then it waits", torn, split, county, true, {east, west}},
             {"backwards too: both were one before they parted",
              whole,
              QDate(2021, 1, 1),
              torn,
              false,
              {torn}},
             {"founded of two, before that it was one of them", whole, split, county, true, {east, west}},
             {"one way ends elsewhere", half, joined, county, true, {north, whole}},
             {"all ways left the county", left, joined, other, true, {far, farther}},
             {"it may have stayed in the county", strewn, joined, county, true, {north, far}},
             {"older than its superior it waits with it", hamlet, split, county, true, {}},
             {"its superior stood, so it stays as recorded", hamlet, joined, hamlet, false, {}},
         }) {
        INFO(example.what);
        const int region = tree.indexOf(example.region);
        CHECK(tree.place(region, example.day) ==
              RegionTree::Placement{tree.indexOf(example.place), example.pending});
        QVector<RecordId> candidates;
        for (const int candidate : tree.candidates(region, example.day))
            candidates.append(tree.node(candidate).id);
        CHECK(candidates == example.candidates);
    }
}

TEST_CASE("A code means who had it on the day, and keys lead back", "[core][ledger]")
{
    TestLedger ledger;
    const RecordId top = plant(ledger, QStringLiteral("530523"), QStringLiteral("county"), {});
    const QString code = QStringLiteral("530523101");
    const QDate until(2021, 12, 31);
    const RecordId first = plant(ledger, code, township, top, {}, until);
    const RecordId second = plant(ledger, code, township, top, QDate(2023, 1, 1), QDate(2023, 12, 31));
    const RecordId third = plant(ledger, code, township, top, QDate(2030, 1, 1));
    const RegionTree tree = grown(ledger);
    const auto holder = [&](QDate day) {
        return tree.node(tree.indexOf(code, day)).id;
    };
    CHECK(holder(until) == first);
    CHECK(holder(QDate(2022, 6, 1)) == first); // the last who had it
    CHECK(holder(QDate(2023, 6, 1)) == second);
    CHECK(tree.node(tree.indexOf(code)).id == second); // not yet the third's
    CHECK(holder(QDate(2030, 1, 1)) == third);
    CHECK(tree.keyOf(tree.indexOf(first), until) == code);
    CHECK(tree.keyOf(tree.indexOf(first), QDate(2023, 6, 1)) == first.toString());
    CHECK(tree.keyOf(tree.indexOf(second)) == code);
    CHECK(tree.keyOf(tree.indexOf(third)) == third.toString());
    const QString later = QStringLiteral("530523102");
    const RecordId added = plant(ledger, later, township, top, QDate(2030, 1, 1));
    const RegionTree grownTree = grown(ledger);
    CHECK(grownTree.indexOf(later, until) == -1);
    CHECK(grownTree.indexOf(later) == grownTree.indexOf(added));
    CHECK(grownTree.indexOf(added.toString(), until) == grownTree.indexOf(added));
}
