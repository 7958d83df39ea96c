// What is asked of a report: from which ledger, for which region, goal and days.
#pragma once

#include "core/reports/report_context.h"
#include "core/sheets/table.h"

namespace jc {

// All referred to must outlive the making of the report. The day it is read at is that of the board.
struct ReportOrder
{
    const Ledger& ledger;
    const ProgressBoard& board;
    const ReportContext& context;
    int region = -1;                 // index in the board's tree
    RecordId policy = {};            // null: all policies
    const GoalEntry* goal = nullptr; // null: all goals, or the report's own counting rule
    QDate from = {};                 // first day of the period; invalid: the report's own default
};

} // namespace jc
