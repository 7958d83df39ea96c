#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/target.h"
#include "core/progress/trace.h"
#include "core/reports/target_report.h"
#include "tests/support/catch.h"
#include "tests/support/reforms.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace jc;
using test::allTo;
using test::at;
using test::countPersons;
using test::enter;
using test::idAt;
using test::Longling;
using test::train;
using test::treeOf;

namespace {

const QString wholeCounty = QStringLiteral("530523");
const QString takingTown = QStringLiteral("530523102"); // 镇安镇
const QString endingTown = QStringLiteral("530523103"); // 勐糯镇
const QDate reform(2024, 1, 1);
const char* const flowGoal = "health-care-training";
const char* const stockGoal = "skilled-talent-stock";

// The rows of a table by region: name of the row to its figure; nothing for an unknown one.
QMap<QString, double> partsOf(const ProgressBoard& board, const char* goal, int region)
{
    QMap<QString, double> rows;
    for (const FigureRow& row : board.parts(*board.goal(QString::fromLatin1(goal)), region)) {
        const QString name = row.kind == PartKind::Pending    ? QStringLiteral("待改归属")
                             : row.kind == PartKind::Unplaced ? QStringLiteral("未落实")
                             : row.kind == PartKind::Outside  ? QStringLiteral("外")
                                                              : board.regionName(row.figure.region);
        if (row.figure.actual.value_or(0.0) != 0.0)
            rows[name] += *row.figure.actual;
    }
    return rows;
}

QStringList namesOf(const ProgressBoard& board, const char* goal)
{
    QStringList names;
    for (const FigureRow& row : board.parts(*board.goal(QString::fromLatin1(goal)), board.rootRegion()))
        names.append(board.regionName(row.figure.region));
    return names;
}

double wholeOf(const ProgressBoard& board, const char* goal, int region)
{
    return board.figure(*board.goal(QString::fromLatin1(goal)), region).actual.value_or(0.0);
}

// The parts of the region and of every region under it add up, and so do the lists behind them.
void requireWhole(Longling& longling, const ProgressBoard& board, const char* goal, int region)
{
    const double whole = wholeOf(board, goal, region);
    const Result<Trace> trace =
        traceFigure(longling.ledger(), board, *board.goal(QString::fromLatin1(goal)), region);
    REQUIRE(trace);
    CHECK(static_cast<double>(trace->rows.size()) == whole);
    const QMap<QString, double> parts = partsOf(board, goal, region);
    if (board.regions().node(region).children.isEmpty())
        return;
    double sum = 0.0;
    for (const double part : parts)
        sum += part;
    CHECK(sum == whole);
    for (const int child : board.regions().node(region).children)
        requireWhole(longling, board, goal, child);
}

void mergeTowns(Longling& longling)
{
    const RegionTree tree = treeOf(longling.ledger());
    enter(longling.ledger(),
          mergeRegion(
              tree, at(tree, wholeCounty), {idAt(tree, endingTown), idAt(tree, takingTown), {}, reform}),
          longling.author);
}

void splitTown(Longling& longling)
{
    const RegionTree tree = treeOf(longling.ledger());
    RegionSplit split;
    split.region = idAt(tree, endingTown);
    split.from = reform;
    split.parts = {{endingTown, QStringLiteral("勐糯街道")},
                   {QStringLiteral("530523111"), QStringLiteral("大寨镇")}};
    split.children = allTo(tree, at(tree, endingTown), QStringLiteral("530523111"));
    enter(longling.ledger(), splitRegion(tree, at(tree, wholeCounty), split), longling.author);
}

} // namespace

TEST_CASE("After a merger flows stay where their day put them and stocks go to the heir", "[core][progress]")
{
    Longling longling;
    countPersons(longling, stockGoal);
    const RecordId ending = idAt(treeOf(longling.ledger()), endingTown);
    train(longling, endingTown, reform.addDays(-1));
    train(longling, endingTown, reform); // still written with the old township
    train(longling, QStringLiteral("530523103201"), reform.addDays(10));
    const QMap<QString, double> before = partsOf(longling.board(QDate(2023, 12, 31)), flowGoal, 0);
    mergeTowns(longling);
    const ProgressBoard board = longling.board();
    CHECK(partsOf(board, flowGoal, board.rootRegion()) ==
          QMap<QString, double>{{QStringLiteral("勐糯镇（至2023-12-31）"), 1.0},
                                {QStringLiteral("镇安镇"), 2.0}});
    CHECK(partsOf(board, stockGoal, board.rootRegion()) ==
          QMap<QString, double>{{QStringLiteral("镇安镇"), 3.0}});
    // A stock lists who stands on the day, a flow who stood at some time of its window.
    CHECK_FALSE(namesOf(board, stockGoal).contains(QStringLiteral("勐糯镇（至2023-12-31）")));
    CHECK(namesOf(board, "yunpin-artisan-training").contains(QStringLiteral("勐糯镇（至2023-12-31）")));
    // Read as of a day before the reform everything stands as it stood.
    const ProgressBoard earlier = longling.board(QDate(2023, 12, 31));
    CHECK(partsOf(earlier, flowGoal, 0) == before);
    CHECK(partsOf(earlier, stockGoal, earlier.rootRegion()) ==
          QMap<QString, double>{{QStringLiteral("勐糯镇"), 3.0}});
    for (const ProgressBoard* one : {&board, &earlier}) {
        requireWhole(longling, *one, flowGoal, one->rootRegion());
        requireWhole(longling, *one, stockGoal, one->rootRegion());
    }
    const Result<Trace> trace = traceFigure(longling.ledger(),
                                            board,
                                            *board.goal(QString::fromLatin1(flowGoal)),
                                            board.regions().indexOf(ending));
    REQUIRE(trace);
    REQUIRE(trace->rows.size() == 1);
    CHECK(trace->rows.first().date == reform.addDays(-1));
}

TEST_CASE("What nothing assigns after a split waits in a row of its own", "[core][progress]")
{
    Longling longling;
    countPersons(longling, stockGoal);
    train(longling, endingTown, reform.addDays(-1));
    train(longling, endingTown, reform);
    train(longling, QStringLiteral("530523103201"), reform);
    CHECK_FALSE(partsOf(longling.board(), flowGoal, longling.board().rootRegion())
                    .contains(QStringLiteral("待改归属")));
    splitTown(longling);
    const ProgressBoard board = longling.board();
    CHECK(partsOf(board, flowGoal, board.rootRegion()) ==
          QMap<QString, double>{{QStringLiteral("勐糯镇（至2023-12-31）"), 1.0},
                                {QStringLiteral("大寨镇"), 1.0},
                                {QStringLiteral("待改归属"), 1.0}});
    CHECK(partsOf(board, stockGoal, board.rootRegion()) ==
          QMap<QString, double>{{QStringLiteral("大寨镇"), 1.0}, {QStringLiteral("待改归属"), 2.0}});
    requireWhole(longling, board, flowGoal, board.rootRegion());
    requireWhole(longling, board, stockGoal, board.rootRegion());
    const Result<Trace> trace = traceFigure(
        longling.ledger(), board, *board.goal(QString::fromLatin1(stockGoal)), board.rootRegion());
    REQUIRE(trace);
    CHECK(std::ranges::count_if(trace->rows, &TraceRow::pending) == 2);

    const Result<ReportContext> context =
        reportContext(longling.ledger(), longling.catalogues().codes, board);
    REQUIRE(context);
    const Table table = targetReport(board, *context, board.rootRegion()).last();
    QStringList rows;
    for (const TableRow& row : table.rows)
        rows.append(std::get<QString>(row.cells.first().value));
    CHECK(rows.last() == QStringLiteral("待改归属"));
    CHECK(rows.contains(QStringLiteral("勐糯镇（至2023-12-31）")));
    CHECK(rows.contains(QStringLiteral("勐糯街道")));
    // Every row has a cell in every column, whichever goals list it.
    for (const TableRow& row : table.rows)
        CHECK(row.cells.size() == table.columns.size());
}

TEST_CASE("A target stays with the region it was given to", "[core][progress]")
{
    Longling longling;
    countPersons(longling, stockGoal);
    longling.put(target::entity,
                 {{QStringLiteral("goal"), longling.ofPolicy(stockGoal).toString()},
                  {QStringLiteral("region"), endingTown},
                  {QStringLiteral("target"), 10}});
    mergeTowns(longling);
    const ProgressBoard board = longling.board();
    const GoalEntry& goal = *board.goal(QString::fromLatin1(stockGoal));
    std::optional<double> kept;
    for (const FigureRow& row : board.parts(goal, board.rootRegion())) {
        if (board.regionName(row.figure.region) == QStringLiteral("勐糯镇（至2023-12-31）"))
            kept = row.figure.target;
    }
    CHECK(kept == std::optional(10.0));
    CHECK_FALSE(board.figure(goal, at(board.regions(), takingTown)).target.has_value());
}

TEST_CASE("Over random reforms ids stay, flows never move, stocks stand, and parts add up",
          "[core][progress]")
{
    const bool holds = rc::check("reforms", [] {
        Longling longling;
        countPersons(longling, stockGoal);
        const RegionTree first = treeOf(longling.ledger());
        const std::vector<QString> towns{takingTown, endingTown, QStringLiteral("530523101")};
        const auto day = [](int from, int to) {
            return QDate(2021, 1, 1).addDays(*rc::gen::inRange(from, to));
        };
        const auto home = [&](const RegionTree& tree) {
            QVector<int> within;
            for (int region = 0; region < tree.nodes().size(); ++region) {
                const RegionTree::Node& node = tree.node(region);
                for (const QString& town : towns) {
                    if (node.code.startsWith(town))
                        within.append(region);
                }
            }
            return tree.node(within.at(*rc::gen::inRange<qsizetype>(0, within.size()))).id;
        };
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            train(longling, home(first).toString(), day(0, 1700));
        const std::vector<QDate> days{
            QDate(2021, 6, 1), QDate(2022, 6, 1), QDate(2023, 6, 1), QDate(2024, 6, 1), QDate(2025, 9, 30)};

        int number = 0;
        for (int step = *rc::gen::inRange(1, 6); step > 0; --step) {
            const RegionTree before = treeOf(longling.ledger());
            const int root = at(before, wholeCounty);
            const RecordId region = home(before);
            const int index = before.indexOf(region);
            const QDate from = day(1, 1700);
            const QString fresh =
                QStringLiteral("5305239%1").arg(++number, 2, 10, QLatin1Char('0')) +
                (before.node(index).level == QStringLiteral("village") ? QStringLiteral("001") : QString());
            Result<Change> change = Change();
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                change = mergeRegion(before, root, {region, home(before), {}, from});
                break;
            case 1: {
                RegionSplit split;
                split.region = region;
                split.from = from;
                split.parts = {{before.node(index).code, QStringLiteral("甲")},
                               {fresh, QStringLiteral("乙")}};
                split.children = allTo(before, index, fresh);
                change = splitRegion(before, root, split);
                break;
            }
            case 2:
                change = moveRegion(before, root, {region, idAt(before, towns.front()), {}, from});
                break;
            case 3:
                change = closeRegion(before, root, {region, from});
                break;
            case 4:
                change = renameRegion(before, {region, QStringLiteral("名%1").arg(number), {}, from});
                break;
            default:
                change = addRegion(before,
                                   {idAt(before, wholeCounty),
                                    QStringLiteral("5305238%1").arg(number, 2, 10, QLatin1Char('0')),
                                    QStringLiteral("新"),
                                    from});
            }
            RC_CLASSIFY(change.has_value(), "entered");
            if (!change)
                continue;
            enter(longling.ledger(), change, longling.author);
            const RegionTree after = treeOf(longling.ledger());
            for (int known = 0; known < before.nodes().size(); ++known) {
                const int now = after.indexOf(before.node(known).id);
                RC_ASSERT(now >= 0);
                for (const QDate date : days) {
                    if (date >= from)
                        continue;
                    const RegionTree::Placement was = before.place(known, date);
                    const RegionTree::Placement is = after.place(now, date);
                    RC_ASSERT(before.node(was.region).id == after.node(is.region).id);
                    RC_ASSERT(was.pending == is.pending);
                }
            }
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
                train(longling, home(after).toString(), day(0, 1700));
        }

        for (const QDate date : days) {
            const ProgressBoard board = longling.board(date);
            const RegionTree& tree = board.regions();
            for (int region = 0; region < tree.nodes().size(); ++region) {
                const RegionTree::Placement place = tree.place(region, date);
                // What began out of nothing is kept where it was written, though the day be earlier.
                const bool early =
                    tree.node(place.region).validFrom.isValid() && date < tree.node(place.region).validFrom;
                RC_ASSERT(tree.isValidAt(place.region, date) || (early && !place.pending));
            }
            requireWhole(longling, board, flowGoal, board.rootRegion());
            requireWhole(longling, board, stockGoal, board.rootRegion());
        }
    });
    CHECK(holds);
}
