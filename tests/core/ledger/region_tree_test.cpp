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
