// The reports there are, by the name of the command line. Windows and commands list them from here and make
// any of them the same way; a new report is one more descriptor.
#pragma once

#include "core/reports/report_order.h"

#include <span>

namespace jc {

struct ReportDescription
{
    const char* name; // for the command line
    // Chinese source texts of the context "Reports": what it is called, what it is for in one sentence, and
    // what the ledger lacks where it has no figure.
    const char* caption;
    const char* use;
    const char* lack;
    const EntityDescription* counts; // the records it is made of; null: whatever the goals count
    // What it can be asked for beside the region and the day it is read at.
    bool takesPolicy; // all goals of one policy
    bool takesGoal;   // one goal, or its counting rule instead of the report's own
    bool takesFrom;
    // At least one table; the first is the report where a file holds one only.
    Result<QVector<Table>> (*make)(const ReportOrder& order);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString lacking() const;
    // Whether it can be made by the counting rule of this goal.
    [[nodiscard]] bool takesRuleOf(const GoalEntry& goal) const;
};

[[nodiscard]] std::span<const ReportDescription> reports();
// Null when there is none of that name.
[[nodiscard]] const ReportDescription* findReport(const QString& name);

} // namespace jc
