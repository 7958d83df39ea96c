// Random reforms, entered in any order of their days, against a model that knows nothing but names, days and
// sets: where flows and stocks count, what codes mean, that ids stay and that parts add up.
#include "core/policy/region_pending.h"
#include "core/policy/region_records.h"
#include "core/progress/trace.h"
#include "tests/support/catch.h"
#include "tests/support/reforms.h"

#include <rapidcheck.h>

#include <set>

using namespace jc;
using test::enter;
using test::Longling;
using test::treeOf;

namespace {

const QDate ageless(1, 1, 1);
const QDate endless(9999, 12, 31);

// Regions as the clerk thinks of them.
class RegionModel
{
public:
    struct Region
    {
        RecordId parent;
        QDate from = ageless;
        QDate last = endless;
        std::set<RecordId> heirs;
        QMap<QDate, QString> codes; // from that day on
    };
    using Place = std::pair<RecordId, bool>; // and whether it waits

    std::map<RecordId, Region> all;

    [[nodiscard]] bool stands(RecordId id, QDate day) const
    {
        return all.at(id).from <= day && day <= all.at(id).last;
    }
    [[nodiscard]] QString codeOf(RecordId id, QDate day) const
    {
        const auto after = all.at(id).codes.upperBound(day);
        return after == all.at(id).codes.begin() ? *after : *std::prev(after);
    }
    [[nodiscard]] QVector<RecordId> under(RecordId id) const
    {
        QVector<RecordId> found;
        for (const auto& [child, region] : all) {
            if (region.parent == id && region.last == endless)
                found.append(child);
        }
        return found;
    }

    RecordId begin(RecordId parent, const QString& code, QDate from)
    {
        const RecordId id = regionId(code, from);
        RC_ASSERT(!all.contains(id)); // an id never stands for two
        all[id] = {parent, from, endless, {}, {{from, code}}};
        return id;
    }
    void end(RecordId id, QDate from, const std::set<RecordId>& heirs)
    {
        all[id].last = from.addDays(-1);
        all[id].heirs = heirs;
    }
    RecordId carry(RecordId id, RecordId parent, QDate from)
    {
        const RecordId heir = begin(parent, codeOf(id, from), from);
        hand(id, heir, heir, from);
        return heir;
    }
    // The region ends in its heir, and all under it goes on below another.
    void hand(RecordId id, RecordId heir, RecordId childrenTo, QDate from)
    {
        end(id, from, {heir});
        for (const RecordId& child : under(id))
            carry(child, childrenTo, from);
    }
    void close(RecordId id, QDate from)
    {
        for (const RecordId& child : under(id))
            close(child, from);
        end(id, from, {});
    }

    [[nodiscard]] QVector<RecordId> chain(RecordId id) const // from the top
    {
        QVector<RecordId> up;
        for (; all.contains(id); id = all.at(id).parent)
            up.prepend(id);
        return up;
    }
    [[nodiscard]] Place place(RecordId id, QDate day) const
    {
        if (stands(id, day))
            return {id, false};
        const bool early = day < all.at(id).from;
        std::set<RecordId> ways = early ? std::set<RecordId>() : all.at(id).heirs;
        if (early) {
            for (const auto& [maker, region] : all) {
                if (region.heirs.contains(id) && region.last.addDays(1) == all.at(id).from)
                    ways.insert(maker);
            }
        }
        const Place above = place(all.at(id).parent, day);
        if (ways.empty())
            return early && above == Place{all.at(id).parent, false} ? Place{id, false}
                                                                     : Place{above.first, true};
        std::set<Place> ends;
        for (const RecordId& way : ways)
            ends.insert(place(way, day));
        if (ends.size() == 1)
            return *ends.begin();
        QVector<RecordId> common = chain(ends.begin()->first);
        bool stays = false;
        for (const Place& end : ends) {
            const QVector<RecordId> line = chain(end.first);
            stays = stays || line.contains(above.first);
            while (!line.contains(common.last()))
                common.removeLast();
        }
        const bool lower = chain(above.first).contains(common.last());
        return {stays && lower ? above.first : common.last(), true};
    }
};

RegionModel modelOf(const RegionTree& tree)
{
    RegionModel model;
    for (const RegionTree::Node& node : tree.nodes()) {
        const RecordId parent = node.parent < 0 ? RecordId() : tree.node(node.parent).id;
        model.all[node.id] = {parent, ageless, endless, {}, {{ageless, node.code}}};
    }
    return model;
}

const QStringList playedTowns{
    QStringLiteral("530523102"), QStringLiteral("530523103"), QStringLiteral("530523104")};

// Mostly forward, often back behind what was entered before.
QDate anyDay(int step)
{
    return QDate(2021, 1, 1).addDays(30 * (step + *rc::gen::inRange(1, 12)));
}

// Of few, so that they are used again.
QString anyCode(bool village)
{
    return playedTowns.at(*rc::gen::inRange<qsizetype>(0, playedTowns.size())).chopped(1) +
           QString::number(*rc::gen::inRange(2, 8)) +
           (village ? QStringLiteral("20%1").arg(*rc::gen::inRange(1, 4)) : QString());
}

// A region of the towns that are played with, or of what became of them.
int anyRegion(const RegionTree& tree, int root, const QString& standingLevel = {})
{
    QVector<int> within;
    for (int region = 0; region < tree.nodes().size(); ++region) {
        const QString& code = tree.node(region).code;
        if (!standingLevel.isEmpty() &&
            (tree.node(region).validTo.isValid() || tree.node(region).level != standingLevel))
            continue;
        if (region != root && tree.isWithin(region, root) && code.mid(6, 2) == QStringLiteral("10") &&
            code.at(8) >= u'2' && code.at(8) <= u'6' &&
            (code.size() == 9 || code.right(3) <= QStringLiteral("203")))
            within.append(region);
    }
    if (within.isEmpty())
        return anyRegion(tree, root);
    return within.at(*rc::gen::inRange<qsizetype>(0, within.size()));
}

// One reform, entered in the ledger and, where that took it, in the model.
bool reformAtRandom(Longling& longling, RegionModel& model, int step)
{
    const RegionTree tree = treeOf(longling.ledger());
    const int root = ownRegion(tree, QStringLiteral("530523"));
    const QStringList levels{QStringLiteral("township"), QStringLiteral("village")};
    const QString level = levels.at(*rc::gen::inRange(0, 2));
    const int kind = *rc::gen::inRange(0, 9);
    const int region = anyRegion(tree, root, level);
    const int second = anyRegion(tree, root, kind == 4 ? levels.first() : level);
    const RecordId id = tree.node(region).id;
    const RecordId other = tree.node(second).id;
    const bool village = tree.node(region).level == QStringLiteral("village");
    const QDate from = anyDay(step);
    const QString code = anyCode(village);
    const QString name = QStringLiteral("名") + QString::number(*rc::gen::inRange(0, 1000));
    const RecordId parent = model.all.at(id).parent;
    std::function<void()> then;
    Result<Change> change = Change();
    switch (kind) {
    case 0:
        change = addRegion(tree, {parent, code, name, from});
        then = [&] {
            model.begin(parent, code, from);
        };
        break;
    case 1:
        change = renameRegion(tree, {id, name, code, from});
        then = [&] {
            model.all[id].codes[from] = code;
        };
        break;
    case 2:
    case 3:
    case 6:
        change = mergeRegion(tree, root, {id, other, {}, from});
        then = [&] {
            model.hand(id, other, other, from);
        };
        break;
    case 4:
        change = moveRegion(tree, root, {id, other, {}, from});
        then = [&] {
            model.carry(id, other, from);
        };
        break;
    case 5:
    case 7: {
        RegionSplit split;
        split.region = id;
        split.from = from;
        const QString kept = *rc::gen::arbitrary<bool>() ? tree.node(region).code : anyCode(village);
        const bool share = *rc::gen::arbitrary<bool>();
        split.parts = {{share ? tree.node(second).code : kept, share ? QString() : name}, {code, name}};
        split.children = test::allTo(tree, region, code);
        change = splitRegion(tree, root, split);
        then = [&, share, kept] {
            const RecordId first = share ? other : model.begin(parent, kept, from);
            const RecordId last = model.begin(parent, code, from);
            model.hand(id, last, last, from);
            model.all[id].heirs = {first, last};
        };
        break;
    }
    default:
        change = closeRegion(tree, root, {id, from});
        then = [&] {
            model.close(id, from);
        };
    }
    if (!change)
        return false;
    RC_LOG() << change->reason.toStdString() << "\n";
    enter(longling.ledger(), change, longling.author);
    then();
    return true;
}

void requireSame(const RegionTree& tree, const RegionModel& model, QDate day)
{
    QHash<QString, int> holders;
    for (int region = 0; region < tree.nodes().size(); ++region) {
        const RegionTree::Node& node = tree.node(region);
        RC_ASSERT(model.all.contains(node.id));
        RC_ASSERT(tree.isValidAt(region, day) == model.stands(node.id, day));
        const RegionTree::Placement placed = tree.place(region, day);
        RC_ASSERT(placed.region >= 0);
        RC_ASSERT((RegionModel::Place{tree.node(placed.region).id, placed.pending}) ==
                  model.place(node.id, day));
        RC_ASSERT(pendingAdvice(tree, region, day).isEmpty() == !placed.pending);
        RC_ASSERT(tree.indexOf(QStringView(tree.keyOf(region, day)), day) == region);
        RC_ASSERT(tree.indexOf(QStringView(tree.keyOf(region))) == region);
        if (!model.stands(node.id, day))
            continue;
        const QString code = model.codeOf(node.id, day);
        RC_ASSERT(!holders.contains(code)); // no two at once
        holders.insert(code, region);
        RC_ASSERT(tree.indexOf(QStringView(code), day) == region);
    }
}

// The records as entered: where the trainee is registered, and the day of the class.
using Entered = std::vector<std::pair<RecordId, QDate>>;

// Each line of the county as the model counts it; the list of the whole says the same.
void requireFigures(Longling& longling,
                    const RegionModel& model,
                    const Entered& entered,
                    QDate asOf,
                    const char* code,
                    bool stock)
{
    const ProgressBoard board = longling.board(asOf);
    const RegionTree& tree = board.regions();
    const GoalEntry& goal = *board.goal(QString::fromLatin1(code));
    std::map<RecordId, double> expected; // the county itself: what waits
    double whole = 0.0;
    for (const auto& [home, day] : entered) {
        if (day > asOf && !stock)
            continue;
        const QVector<RecordId> line = model.chain(model.place(home, stock ? asOf : day).first);
        const auto ours = line.indexOf(tree.node(board.rootRegion()).id);
        RC_ASSERT(ours >= 0);
        expected[line.value(ours + 1, line.at(ours))] += 1.0;
        whole += 1.0;
    }
    std::map<RecordId, double> found;
    for (const FigureRow& row : board.parts(goal, board.rootRegion())) {
        if (row.figure.actual.value_or(0.0) == 0.0)
            continue;
        RC_ASSERT(row.kind == PartKind::Region || row.kind == PartKind::Pending);
        found[tree.node(row.kind == PartKind::Region ? row.figure.region : board.rootRegion()).id] +=
            *row.figure.actual;
    }
    RC_ASSERT(found == expected);
    RC_ASSERT(board.figure(goal, board.rootRegion()).actual.value_or(0.0) == whole);
    const Result<Trace> trace = traceFigure(longling.ledger(), board, goal, board.rootRegion());
    RC_ASSERT(trace.has_value());
    RC_ASSERT(static_cast<double>(trace->rows.size()) == whole);
    for (const TraceRow& row : trace->rows) {
        const QString advice = pendingAdvice(tree, row.recorded, board.placingDay(goal, row.date));
        RC_ASSERT(advice.isEmpty() == !row.pending);
    }
}

} // namespace

TEST_CASE("Reforms entered in any order of their days stand as a plain model of them says",
          "[core][progress]")
{
    const char* const flow = "health-care-training";
    const char* const stock = "skilled-talent-stock";
    const bool holds = rc::check("reforms against a model", [&] {
        Longling longling;
        test::countPersons(longling, stock);
        RegionModel model = modelOf(treeOf(longling.ledger()));
        Entered entered;
        const auto train = [&] {
            const RegionTree tree = treeOf(longling.ledger());
            const RecordId home = tree.node(anyRegion(tree, ownRegion(tree, QStringLiteral("530523")))).id;
            const QDate day = QDate(2022, 1, 1).addDays(*rc::gen::inRange(0, 1300));
            test::train(longling, home.toString(), day);
            entered.push_back({home, day});
        };
        int taken = 0;
        const int tries = *rc::gen::inRange(4, 40);
        for (int i = 0; i < tries; ++i) {
            taken += reformAtRandom(longling, model, i) ? 1 : 0;
            if (i % 8 == 0)
                train();
        }
        RC_CLASSIFY(taken >= 3, "three reforms and more");
        RC_CLASSIFY(taken >= 8, "eight reforms and more");
        const RegionTree tree = treeOf(longling.ledger());
        for (QDate day(2021, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(75))
            requireSame(tree, model, day);
        for (const QDate asOf : {QDate(2022, 12, 31), QDate(2024, 3, 1), QDate(2025, 9, 30)}) {
            requireFigures(longling, model, entered, asOf, flow, false);
            requireFigures(longling, model, entered, asOf, stock, true);
        }
    });
    CHECK(holds);
}
