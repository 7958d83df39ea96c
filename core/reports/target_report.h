// 目标任务完成情况表: every goal with its target, actual, rate and how that stands against time, and the same
// by township. The cells are those of the progress board; nothing is computed here but their arrangement.
#pragma once

#include "core/progress/progress.h"
#include "core/sheets/table.h"

namespace jc {

struct TargetReportContext
{
    QString reportingUnit;                 // 填报单位
    QDateTime knownUntil;                  // 数据截至
    QHash<RecordId, QString> unitNames;    // organisations that goals name
    QHash<RecordId, QString> measureTexts; // by goal: the counting rule as a sentence
    bool demo = false;
    const CodeTables* codes = nullptr; // for units of measure
};

// Reads from the ledger what the report says beside the figures.
[[nodiscard]] Result<TargetReportContext>
targetReportContext(const Ledger& ledger, const CodeTables& codes, const ProgressBoard& board);

// Sheets in the order of the workbook: the table of goals, then the table by the regions under `region`
// (where it has any and a counted goal). `policy` limits both to one policy; null: all.
[[nodiscard]] QVector<Table> targetReport(const ProgressBoard& board,
                                          const TargetReportContext& context,
                                          int region,
                                          RecordId policy = {});

} // namespace jc
