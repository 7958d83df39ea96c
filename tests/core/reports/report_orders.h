// Reports of a ledger for tests: made by name, and read back as one line of text a row.
#pragma once

#include "core/reports/report.h"
#include "tests/support/longling.h"

namespace jctest {

struct Asked
{
    int region = -1; // -1: the ledger's own
    const jc::GoalEntry* goal = nullptr;
    QDate from = {};
    jc::RecordId policy = {};
};

[[nodiscard]] jc::Result<QVector<jc::Table>>
tryReport(jc::test::Longling& longling, const jc::ProgressBoard& board, const char* name, const Asked& asked);
// The first table of the report, which must come about.
[[nodiscard]] jc::Table reportTable(jc::test::Longling& longling,
                                    const jc::ProgressBoard& board,
                                    const char* name,
                                    const Asked& asked = {});

// "合计|3|—|50.0%": cells as the column prints them; a step of setting in is a full-width blank.
[[nodiscard]] QStringList linesOf(const jc::Table& table);
// The number in a cell; nullopt where it is missing.
[[nodiscard]] std::optional<double> numberIn(const jc::TableRow& row, qsizetype column);

} // namespace jctest
