#include "core/dictionary/entities/region.h"
#include "core/ledger/query.h"
#include "core/policy/policy_records.h"
#include "core/policy/region_change.h"
#include "core/policy/region_records.h"
#include "tests/support/catch.h"
#include "tests/support/reforms.h"

using namespace jc;
using test::allTo;
using test::at;
using test::enter;
using test::idAt;
using test::Longling;
using test::treeOf;

namespace {

const QString county = QStringLiteral("530523");
const QString longshanTown = QStringLiteral("530523101"); // 18 villages
const QString zhenanTown = QStringLiteral("530523102");
const QString mengnuoTown = QStringLiteral("530523103"); // 6 villages
const QString mengnuoVillage = QStringLiteral("530523103201");
const QDate newYear(2024, 1, 1);

QString keysOf(const RegionTree& tree, const QVector<int>& regions)
{
    QStringList names;
    for (const int region : regions)
        names.append(tree.node(region).name);
    return names.join(u',');
}

} // namespace

TEST_CASE("A region is added under its parent from a day on", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    enter(longling.ledger(),
          addRegion(before,
                    {idAt(before, county), QStringLiteral("530523111"), QStringLiteral("白塔镇"), newYear}),
          longling.author);
    const RegionTree tree = treeOf(longling.ledger());
    const int added = at(tree, QStringLiteral("530523111"));
    CHECK(tree.node(added).id == regionId(QStringLiteral("530523111"), newYear));
    CHECK(tree.node(added).level == QStringLiteral("township"));
    CHECK(tree.node(added).parent == at(tree, county));
    CHECK(tree.isValidAt(added, newYear));
    CHECK_FALSE(tree.isValidAt(added, newYear.addDays(-1)));
}

TEST_CASE("A renamed region keeps its id, and is called by the name of the day", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const RecordId id = idAt(before, mengnuoTown);
    enter(longling.ledger(),
          renameRegion(before, {id, QStringLiteral("勐糯街道"), QStringLiteral("530523003"), newYear}),
          longling.author);
    enter(longling.ledger(),
          renameRegion(treeOf(longling.ledger()), {id, QStringLiteral("南亢街道"), {}, QDate(2025, 1, 1)}),
          longling.author);
    const RegionTree tree = treeOf(longling.ledger());
    const int region = tree.indexOf(id);
    CHECK(tree.nameAt(region, QDate(2023, 12, 31)) == QStringLiteral("勐糯镇"));
    CHECK(tree.codeAt(region, QDate(2023, 12, 31)) == mengnuoTown);
    CHECK(tree.nameAt(region, newYear) == QStringLiteral("勐糯街道"));
    CHECK(tree.nameAt(region, QDate(2024, 12, 31)) == QStringLiteral("勐糯街道"));
    CHECK(tree.nameAt(region, QDate(2025, 1, 1)) == QStringLiteral("南亢街道"));
    CHECK(tree.codeAt(region, QDate(2025, 1, 1)) == QStringLiteral("530523003"));
    // Its old code still leads to it, and its villages hang on it as before.
    CHECK(tree.indexOf(QStringView(mengnuoTown)) == region);
    CHECK(tree.node(at(tree, mengnuoVillage)).parent == region);
    CHECK(tree.place(region, QDate(2021, 1, 1)) == RegionTree::Placement{region, false});
}

TEST_CASE("Loading another policy leaves a renamed county its name", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const RecordId id = idAt(before, county);
    enter(longling.ledger(),
          renameRegion(before, {id, QStringLiteral("龙陵市"), QStringLiteral("530581"), newYear}),
          longling.author);
    const Result<PolicyTemplate> policy = loadBundledPolicy(QStringLiteral("longling-2022"));
    REQUIRE(policy);
    REQUIRE(installPolicy(longling.ledger(), longling.catalogues().regions, *policy, longling.author));
    const Record region = **longling.ledger().read(region::entity, id);
    CHECK(region.get(region::name) == QStringLiteral("龙陵市"));
    CHECK(region.get(region::code) == QStringLiteral("530581"));
    // The ledger is still kept for it, under the code it was made with.
    CHECK(longling.board().regions().node(longling.board().rootRegion()).id == id);
}

TEST_CASE("A merged township ends the day before, and its villages go on under the other", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const int ending = at(before, mengnuoTown);
    const QString newCode = QStringLiteral("530523102299");
    enter(longling.ledger(),
          mergeRegion(before,
                      at(before, county),
                      {idAt(before, mengnuoTown),
                       idAt(before, zhenanTown),
                       {{idAt(before, mengnuoVillage), newCode}},
                       newYear}),
          longling.author);
    const RegionTree tree = treeOf(longling.ledger());
    const int ended = tree.indexOf(before.node(ending).id);
    const int taker = at(tree, zhenanTown);
    REQUIRE(ended >= 0);
    CHECK(tree.node(ended).validTo == newYear.addDays(-1));
    CHECK(tree.node(ended).successors == QVector<int>{taker});
    CHECK(tree.node(ended).parent == at(tree, county));
    CHECK(tree.node(taker).children.size() ==
          before.node(at(before, zhenanTown)).children.size() + before.node(ending).children.size());
    for (const int child : before.node(ending).children) {
        const int village = tree.indexOf(before.node(child).id);
        REQUIRE(village >= 0);
        CHECK(tree.node(village).parent == ended);
        REQUIRE(tree.node(village).successors.size() == 1);
        const int heir = tree.node(village).successors.first();
        CHECK(tree.node(heir).parent == taker);
        CHECK(tree.node(heir).name == before.node(child).name);
        CHECK(tree.node(heir).validFrom == newYear);
        const QString code = before.node(child).code == mengnuoVillage ? newCode : before.node(child).code;
        CHECK(tree.node(heir).code == code);
        CHECK(tree.node(heir).id == regionId(code, newYear));
        // The code leads to the one that stands.
        CHECK(tree.indexOf(QStringView(code)) == heir);
    }
}

TEST_CASE("Two offices that enter the same reform hold the same records", "[core][policy]")
{
    Longling first;
    Longling second;
    for (Longling* office : {&first, &second}) {
        const RegionTree tree = treeOf(office->ledger());
        enter(office->ledger(),
              mergeRegion(
                  tree, at(tree, county), {idAt(tree, mengnuoTown), idAt(tree, zhenanTown), {}, newYear}),
              office->author);
        enter(office->ledger(),
              renameRegion(treeOf(office->ledger()),
                           {idAt(tree, zhenanTown), QStringLiteral("镇安街道"), {}, QDate(2025, 1, 1)}),
              office->author);
    }
    const RegionTree one = treeOf(first.ledger());
    const RegionTree other = treeOf(second.ledger());
    REQUIRE(one.nodes().size() == other.nodes().size());
    for (const RegionTree::Node& node : one.nodes()) {
        const int same = other.indexOf(node.id);
        REQUIRE(same >= 0);
        CHECK(other.node(same).code == node.code);
        CHECK(other.node(same).validTo == node.validTo);
        CHECK(keysOf(other, other.node(same).successors) == keysOf(one, node.successors));
    }
    for (const QString& key : {QStringLiteral("region"), QStringLiteral("former_region_name")}) {
        RecordQuery query;
        query.entity = first.ledger().dictionary().entity(QStringView(key));
        const QVector<Record> ours = queryRecords(first.ledger(), query)->records;
        REQUIRE_FALSE(ours.isEmpty());
        for (const Record& record : ours)
            CHECK((*second.ledger().read(*query.entity, record.id()))->values() == record.values());
    }
}

TEST_CASE("A split township hands every village to one of the parts", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const int ending = at(before, mengnuoTown);
    RegionSplit split;
    split.region = before.node(ending).id;
    split.from = newYear;
    split.parts = {{mengnuoTown, QStringLiteral("勐糯街道")},
                   {QStringLiteral("530523111"), QStringLiteral("大寨镇")}};
    split.children = allTo(before, ending, mengnuoTown);
    split.children.insert(idAt(before, mengnuoVillage), QStringLiteral("530523111"));
    enter(longling.ledger(), splitRegion(before, at(before, county), split), longling.author);
    const RegionTree tree = treeOf(longling.ledger());
    const int ended = tree.indexOf(split.region);
    CHECK(keysOf(tree, tree.node(ended).successors) == QStringLiteral("勐糯街道,大寨镇"));
    const int first = at(tree, mengnuoTown); // the code goes on with the part that took it
    const int second = at(tree, QStringLiteral("530523111"));
    CHECK(tree.node(first).name == QStringLiteral("勐糯街道"));
    CHECK(tree.node(first).children.size() == before.node(ending).children.size() - 1);
    REQUIRE(tree.node(second).children.size() == 1);
    CHECK(tree.node(tree.node(second).children.first()).code == mengnuoVillage);
    CHECK(tree.place(ended, newYear) == RegionTree::Placement{at(tree, county), true});
    CHECK(tree.place(tree.indexOf(idAt(before, mengnuoVillage)), newYear).region ==
          tree.node(second).children.first());
}

TEST_CASE("A split may hand a share to a region that is there already", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const int ending = at(before, mengnuoTown);
    RegionSplit split;
    split.region = before.node(ending).id;
    split.from = newYear;
    split.parts = {{zhenanTown, {}}, {QStringLiteral("530523111"), QStringLiteral("大寨镇")}};
    split.children = allTo(before, ending, zhenanTown);
    enter(longling.ledger(), splitRegion(before, at(before, county), split), longling.author);
    const RegionTree tree = treeOf(longling.ledger());
    CHECK(keysOf(tree, tree.node(tree.indexOf(split.region)).successors) ==
          tree.node(at(tree, zhenanTown)).name + QStringLiteral(",大寨镇"));
    CHECK(tree.node(at(tree, mengnuoVillage)).parent == at(tree, zhenanTown));
}

TEST_CASE("A moved village ends here and begins there, and a closed township ends with its villages",
          "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const RecordId village = idAt(before, mengnuoVillage);
    const QString newCode = QStringLiteral("530523102299");
    enter(longling.ledger(),
          moveRegion(
              before, at(before, county), {village, idAt(before, zhenanTown), {{village, newCode}}, newYear}),
          longling.author);
    const RegionTree moved = treeOf(longling.ledger());
    const int heir = at(moved, newCode);
    CHECK(moved.node(heir).parent == at(moved, zhenanTown));
    CHECK(moved.node(moved.indexOf(village)).successors == QVector<int>{heir});

    enter(longling.ledger(),
          closeRegion(moved, at(moved, county), {idAt(moved, mengnuoTown), QDate(2025, 1, 1)}),
          longling.author);
    const RegionTree closed = treeOf(longling.ledger());
    const int town = closed.indexOf(idAt(before, mengnuoTown));
    CHECK(closed.node(town).validTo == QDate(2024, 12, 31));
    CHECK(closed.node(town).successors.isEmpty());
    for (const int child : closed.node(town).children) {
        const bool went = closed.node(child).id == village;
        CHECK(closed.node(child).validTo == (went ? newYear.addDays(-1) : QDate(2024, 12, 31)));
    }
    CHECK(closed.place(town, QDate(2025, 1, 1)) == RegionTree::Placement{at(closed, county), true});
}

TEST_CASE("A reform that cannot be is refused with what is wrong and changes nothing", "[core][policy]")
{
    Longling longling;
    {
        const RegionTree tree = treeOf(longling.ledger());
        enter(longling.ledger(),
              mergeRegion(
                  tree, at(tree, county), {idAt(tree, mengnuoTown), idAt(tree, zhenanTown), {}, newYear}),
              longling.author);
        enter(longling.ledger(),
              renameRegion(treeOf(longling.ledger()),
                           {idAt(tree, QStringLiteral("530523104")), QStringLiteral("新名"), {}, newYear}),
              longling.author);
    }
    const RegionTree tree = treeOf(longling.ledger());
    const int root = at(tree, county);
    const RecordId closed = tree.node(at(tree, mengnuoVillage)).id; // the heir, which began on new year's day
    const RecordId gone = regionId(mengnuoTown);
    const RecordId longshan = idAt(tree, longshanTown);
    const RecordId zhenan = idAt(tree, zhenanTown);
    const RecordId village = idAt(tree, QStringLiteral("530523101001"));
    const QDate later(2024, 7, 1);
    const QString free = QStringLiteral("530523111");
    struct Case
    {
        Result<Change> change;
        const char* words;
        ErrorCode code = ErrorCode::InvalidInput;
    };
    RegionSplit incomplete;
    incomplete.region = longshan;
    incomplete.from = later;
    incomplete.parts = {{longshanTown, QStringLiteral("甲镇")}, {free, QStringLiteral("乙镇")}};
    incomplete.children = allTo(tree, at(tree, longshanTown), free);
    incomplete.children.remove(village);
    RegionSplit alone = incomplete;
    alone.children.insert(village, free);
    alone.parts.removeFirst();
    RegionSplit astray = incomplete;
    astray.children.insert(village, zhenanTown);
    RegionSplit twice = incomplete;
    twice.children.insert(village, free);
    twice.parts.first().code = free;
    const std::vector<Case> cases{
        {addRegion(tree, {idAt(tree, county), QStringLiteral("53052311"), QStringLiteral("甲镇"), later}),
         "53052311”有误"},
        {addRegion(tree, {idAt(tree, county), QStringLiteral("53052311X"), QStringLiteral("甲镇"), later}),
         "有误"},
        {addRegion(tree, {idAt(tree, county), free, QStringLiteral(" "), later}), "没有名称"},
        {addRegion(tree, {idAt(tree, county), free, QStringLiteral("甲镇"), QDate()}), "生效日期"},
        {addRegion(tree, {idAt(tree, county), zhenanTown, QStringLiteral("甲镇"), later}),
         "仍由“镇安镇”使用",
         ErrorCode::AlreadyExists},
        {addRegion(tree, {longshan, free, QStringLiteral("甲镇"), later}), "层级不高于"},
        {addRegion(tree, {gone, QStringLiteral("530523103299"), QStringLiteral("甲村"), later}),
         "并非一直有效"},
        {addRegion(tree, {RecordId(), free, QStringLiteral("甲镇"), later}),
         "没有这个地区",
         ErrorCode::NotFound},
        {renameRegion(tree, {longshan, QStringLiteral("龙山镇"), {}, later}), "没有变"},
        {renameRegion(tree, {gone, QStringLiteral("甲镇"), {}, later}), "已于 2023-12-31 停用"},
        {renameRegion(tree, {closed, QStringLiteral("甲村"), {}, newYear}), "自 2024-01-01 起启用"},
        {renameRegion(tree, {longshan, {}, QStringLiteral("530523101001"), later}), "有误"},
        {renameRegion(tree, {longshan, {}, zhenanTown, later}), "仍由", ErrorCode::AlreadyExists},
        {renameRegion(tree, {idAt(tree, QStringLiteral("530523104")), QStringLiteral("又名"), {}, newYear}),
         "自 2024-01-01 起变更"},
        {mergeRegion(tree, root, {longshan, longshan, {}, later}), "不能并入它自己"},
        {mergeRegion(tree, root, {longshan, village, {}, later}), "层级不同"},
        {mergeRegion(tree, root, {longshan, gone, {}, later}), "并非一直有效"},
        {mergeRegion(tree, root, {gone, longshan, {}, later}), "停用"},
        {mergeRegion(tree, root, {zhenan, longshan, {}, newYear}),
         "自 2024-01-01 起启用"}, // its village's day
        {mergeRegion(tree, root, {longshan, zhenan, {{closed, QStringLiteral("530523101999")}}, later}),
         "不是“龙山镇”现有的下级"},
        {mergeRegion(tree, root, {longshan, zhenan, {{village, QStringLiteral("530523101002")}}, later}),
         "用了两次"},
        {mergeRegion(tree, root, {idAt(tree, county), idAt(tree, county), {}, later}),
         "是“龙陵县”的台账",
         ErrorCode::Refused},
        {moveRegion(tree, root, {longshan, village, {}, later}), "或在它之下"},
        {moveRegion(tree, root, {village, longshan, {}, later}), "已经隶属"},
        {moveRegion(tree, root, {village, closed, {}, later}), "层级不高于"},
        {closeRegion(tree, root, {idAt(tree, QStringLiteral("530500")), later}), "台账", ErrorCode::Refused},
        {closeRegion(tree, root, {longshan, QDate()}), "生效日期"},
        {splitRegion(tree, root, incomplete), "1 个下级还没有写明归属：龙山社区居民委员会"},
        {splitRegion(tree, root, alone), "至少应有两个"},
        {splitRegion(tree, root, astray), "不是拆分后的地区"},
        {splitRegion(tree, root, twice), "用了两次"},
    };
    for (const Case& example : cases) {
        INFO(example.words);
        REQUIRE_FALSE(example.change);
        CHECK(example.change.error().message.contains(QString::fromUtf8(example.words)));
        INFO(example.change.error().message.toStdString());
        CHECK(example.change.error().code == example.code);
    }
}

TEST_CASE("A region that took another in cannot end before that day", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const int root = at(before, county);
    const RecordId taker = idAt(before, QStringLiteral("530523103201"));
    const RecordId ending = idAt(before, QStringLiteral("530523103202"));
    enter(longling.ledger(), mergeRegion(before, root, {ending, taker, {}, newYear}), longling.author);
    const RegionTree tree = treeOf(longling.ledger());
    const RegionMove early{taker, idAt(tree, zhenanTown), {}, newYear.addDays(-1)};
    const Result<Change> refused = moveRegion(tree, root, early);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("自 2024-01-01 起承接了")));
    // One document may do both on one day.
    const RegionMove sameDay{taker, idAt(tree, zhenanTown), {}, newYear};
    enter(longling.ledger(), moveRegion(tree, root, sameDay), longling.author);
    const RegionTree after = treeOf(longling.ledger());
    const int heir = after.node(after.indexOf(taker)).successors.first();
    CHECK(after.place(after.indexOf(ending), newYear) == RegionTree::Placement{heir, false});
}

TEST_CASE("The ledger's own region is the one it was made for, whoever has its code now", "[core][policy]")
{
    Longling longling;
    const RegionTree before = treeOf(longling.ledger());
    const RecordId own = idAt(before, county);
    enter(longling.ledger(),
          renameRegion(before, {own, QStringLiteral("龙陵市"), QStringLiteral("530581"), newYear}),
          longling.author);
    enter(longling.ledger(),
          addRegion(
              treeOf(longling.ledger()),
              {idAt(before, QStringLiteral("530500")), county, QStringLiteral("新县"), QDate(2025, 1, 1)}),
          longling.author);
    const ProgressBoard board = longling.board();
    CHECK(board.regions().node(board.rootRegion()).id == own);
}
