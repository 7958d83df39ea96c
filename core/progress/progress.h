// Figures of goals: what was counted, against which target, and how that stands against time. Every figure
// comes from the goal's measure; none is typed.
#pragma once

#include "core/ledger/region_tree.h"
#include "core/progress/judgement.h"
#include "core/progress/kept_rows.h"

namespace jc {

// A goal as the ledger holds it, with its counting rule read.
struct GoalEntry
{
    Record record;
    qint64 n = 0;
    std::optional<Measure> measure; // null: 口径未设
    QString measureFault;           // why a stored measure cannot be used; empty when all is well
    QVector<RecordId> leadUnits;
    QVector<RecordId> responsibleUnits;
};

struct Figure
{
    const GoalEntry* goal = nullptr; // of the board it came from, which must outlive it
    int region = -1;                 // index in the tree; -1 in the rows beside the tree (PartKind)
    std::optional<double> target;
    std::optional<double> actual;    // counted records and opening balances; null: nothing is known
    std::optional<double> opening;   // 期初数, shown apart
    std::optional<double> numerator; // of ratios
    std::optional<double> denominator;
    QVector<double> beside; // what stands beside it, in the order of Measure::beside; empty where unknown
    Judgement judgement;
};

// Rows that complete a table by region: people from outside, people whose township is not known, and those of
// a region that is no more, of whom nothing says which of its successors they went to (待改归属).
enum class PartKind { Region, Outside, Unplaced, Pending };

struct FigureRow
{
    PartKind kind = PartKind::Region;
    Figure figure;
};

struct MonthPoint
{
    int year = 0;
    int month = 0;
    double value = 0.0; // counted in that month alone
};

// Reads the goals once and counts each measure once; then any region's figure is a sum in memory.
//
// Thread: that of the ledger while computing; the result is a value and may be read anywhere.
class ProgressBoard
{
public:
    // `asOf` is the business date over what is known now. With `kept` only what changed since its last use is
    // read; without it everything.
    [[nodiscard]] static Result<ProgressBoard>
    compute(const Ledger& ledger, QDate asOf, KeptRows* kept = nullptr);

    // One goal alone, counted by this rule instead of its own: what a change of the rule would give. A rule
    // that cannot be counted is InvalidInput and says what in it does not fit.
    [[nodiscard]] static Result<ProgressBoard>
    trial(const Ledger& ledger, QDate asOf, RecordId goal, const Measure& measure);

    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] const RegionTree& regions() const { return m_regions; }
    // Index of the ledger's own region.
    [[nodiscard]] int rootRegion() const { return m_root; }
    // In the order of the policies and of their documents.
    [[nodiscard]] const QVector<GoalEntry>& goals() const { return m_goals; }
    [[nodiscard]] const GoalEntry* goal(QStringView code) const;
    [[nodiscard]] const GoalEntry* goal(RecordId id) const;

    [[nodiscard]] Figure figure(const GoalEntry& goal, int region) const;
    // One row a child of `region` that stood at some time in the goal's window (of stocks: at its end) or
    // holds anything, then the rows that make the parts add up to the whole, when they hold anything.
    [[nodiscard]] QVector<FigureRow> parts(const GoalEntry& goal, int region) const;
    // Counted per month up to asOf; for counts only.
    [[nodiscard]] QVector<MonthPoint> months(const GoalEntry& goal, int region) const;
    // Counted per responsible unit of the measure (organisation ids); for counts only.
    [[nodiscard]] QVector<std::pair<RecordId, double>> byUnit(const GoalEntry& goal, int region) const;

    // Whether a record with these two roles (region indexes, -1 unknown) belongs to the region's figure.
    // Counties and above are counted by whose total a record belongs to; townships and villages by the other
    // role, within their county's total, so that the parts of a county add up to it.
    [[nodiscard]] bool belongs(int total, int part, int region) const;

    // Where a record counts that names this region (-1: none): flows by the tree of the record's date, stocks
    // by that of the end of the window. Without a date: the latter.
    [[nodiscard]] RegionTree::Placement place(const GoalEntry& goal, int region, QDate date) const;
    // The day of that tree.
    [[nodiscard]] QDate placingDay(const GoalEntry& goal, QDate date) const;

    // The region's name on the day of asOf; one that had gone by then says since when:
    // 腊勐乡（至2023-12-31）.
    [[nodiscard]] QString regionName(int region) const;

    // Whether an opening balance up to this day belongs to the goal's figure at asOf.
    [[nodiscard]] bool countsOpening(const GoalEntry& goal, QDate upTo) const;

    // The window a goal is counted in at asOf.
    [[nodiscard]] FigureWindow windowOf(const GoalEntry& goal) const;

private:
    // Counted records that share where they belong, when and whose they are; or one opening balance.
    struct Cell
    {
        RegionTree::Placement total; // region -1: unknown
        RegionTree::Placement part;
        int month = 0; // yyyymm
        int day = 0;   // yyyymmdd, where the day decides (isPlacedByDay, latest readings)
        qint64 unit = 0;
        double value = 0.0;
        bool opening = false;
    };
    struct Counted
    {
        QVector<Cell> counted;
        QVector<Cell> denominator;
        QVector<Cell> present;
        QVector<QVector<Cell>> beside;
    };

    [[nodiscard]] Result<void> fill(const Ledger& ledger, KeptRows* kept);
    [[nodiscard]] Result<void> readGround(const Ledger& ledger, QDate asOf);
    [[nodiscard]] Result<void> readGoals(const Ledger& ledger);
    [[nodiscard]] Result<void> readTargets(const Ledger& ledger);
    [[nodiscard]] Result<void> readUnits(const Ledger& ledger);
    // Reads the sums of queries; those that several goals ask for once.
    struct SumSource
    {
        const Ledger& ledger;
        KeptRows* kept;
        QHash<QString, QVector<RowSum>> known = {};

        [[nodiscard]] Result<QVector<RowSum>>
        sums(const CompiledQuery& compiled, const RowQuery& query, SumBy by);
    };

    [[nodiscard]] Result<void> count(const Ledger& ledger, KeptRows* kept);
    // The sums of a query, placed in the tree.
    [[nodiscard]] Result<QVector<Cell>>
    cells(SumSource& source, const GoalEntry& goal, const RowQuery& query, SumBy by);
    [[nodiscard]] bool isPlacedByDay(const GoalEntry& goal) const;
    [[nodiscard]] bool isListed(const GoalEntry& goal, const Figure& figure) const;
    [[nodiscard]] double sum(const QVector<Cell>& cells, int region) const;
    // What one part of the measure comes to; nullopt where it asks for a reading and the region has none.
    [[nodiscard]] std::optional<double>
    valueOf(const MeasurePart& part, const QVector<Cell>& cells, int region) const;
    [[nodiscard]] bool isKnown(const Counted& counted, int region) const;
    [[nodiscard]] double openingOf(const QVector<Cell>& cells, int region) const;
    [[nodiscard]] Result<void> addOpenings(const Ledger& ledger);
    [[nodiscard]] Result<void> readBaselines(const Ledger& ledger);
    [[nodiscard]] Figure judged(const GoalEntry& goal, int region, Figure figure) const;
    [[nodiscard]] std::optional<double> targetOf(const GoalEntry& goal, int region) const;

    QDate m_asOf;
    int m_root = -1;
    RegionTree m_regions;
    QVector<GoalEntry> m_goals;
    QHash<RecordId, Counted> m_counted; // by goal
    QHash<std::pair<RecordId, int>, double>
        m_targets; // by goal and region; of this window's year where per-year
    QHash<std::pair<RecordId, int>, double>
        m_baselines; // of stocks, by goal and region: the first reading the document quotes
    QHash<qint64, RecordId> m_units;
    QHash<RecordId, std::pair<QDate, QDate>> m_policyPeriods; // start (or issue date) and end, by policy
};

} // namespace jc
