// What is chosen on the page of reports, and the tables that come of it. The making runs in the reader
// thread.
#pragma once

#include "core/reports/report.h"
#include "ui/shell/workspace.h"

namespace jc::ui {

struct ReportChoice
{
    const ReportDescription* report = nullptr;
    RecordId policy = {}; // null: all
    RecordId goal = {};   // null: all, or the report's own counting rule
    QDate from = {};      // invalid: the report's own default

    [[nodiscard]] bool operator==(const ReportChoice&) const = default;
};

struct MadeReport
{
    QVector<Table> tables;
    QString missing; // a sentence: what the ledger lacks, so that the table has no figures; else empty
};

// `region` is an index in the tree of the board. Errors are those of the report.
[[nodiscard]] Result<MadeReport> makeChosenReport(const Ledger& ledger,
                                                  const CodeTables& codes,
                                                  const BoardView& view,
                                                  int region,
                                                  const ReportChoice& choice);

} // namespace jc::ui
