// The counting rule a report is made by, and the rows it counts: the same compiled query that gives progress
// and trace their figures, so a report cannot disagree with them.
#pragma once

#include "core/reports/report_order.h"

#include <functional>

namespace jc {

class Statement;

struct ReportRule
{
    Measure measure;
    FigureWindow window;
    const GoalEntry* goal = nullptr; // whose rule it is; null: the default of its kind
    bool stock = false;              // regions are those of the last day, not of the record's
};

// The default rule of that name (resources/measures/defaults.json) for all records of its kind.
[[nodiscard]] Result<Measure> defaultMeasure(const QString& name);

// Whether a rule counts records of that entity one by one: no sum, no latest reading.
[[nodiscard]] bool countsRecordsOf(const MeasurePart& part, const QString& entity);

// The rule of the goal that is asked for, over that goal's window; `own` over `window` where none is.
// InvalidInput for a goal that does not count records of the entity of `own`.
[[nodiscard]] Result<ReportRule>
ruleOf(const ReportOrder& order, const Measure& own, const FigureWindow& window, bool stock = false);

struct RuleRow
{
    qint64 n = 0;
    RegionTree::Placement total;
    RegionTree::Placement part;
    QDate date;
    QString reason;    // empty: counted
    bool here = false; // in the region asked for
};

// Calls `take` for every row of `part`, by date and then in the order of making, with the statement at the
// row, where `columns` begin at firstOwnColumn. Rows are `q` in `columns` and `joins`.
inline constexpr int firstOwnColumn = 5;
[[nodiscard]] Result<void> readRows(const ReportOrder& order,
                                    const ReportRule& rule,
                                    const MeasurePart& part,
                                    const QString& columns,
                                    const QString& joins,
                                    const std::function<void(const RuleRow&, const Statement&)>& take);

// The child of the region a row belongs to, or the row beside the tree (region -1) where it belongs to none.
struct ReportPlace
{
    PartKind kind = PartKind::Region;
    int region = -1;
};
[[nodiscard]] ReportPlace partOfRegion(const ReportOrder& order, const RuleRow& row);
// 县外人员, 未落实地区, 待改归属.
[[nodiscard]] QString besideName(PartKind kind);

// Whether a count of the rule is a number, were it 0, or nothing is known (DESIGN §6): the goal's own answer,
// else whether a record that is no draft was `found`.
[[nodiscard]] bool isCountKnown(const ReportOrder& order, const ReportRule& rule, bool found);
// What the goal's figure holds beside the report's records (期初数); empty where there is none.
[[nodiscard]] QString openingNote(const ReportOrder& order, const ReportRule& rule);
// The rule as a sentence.
[[nodiscard]] QString ruleText(const ReportOrder& order, const ReportRule& rule);

} // namespace jc
