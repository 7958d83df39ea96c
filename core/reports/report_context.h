// What every report says beside its figures: who reports, what the ledger knew, the names and counting rules
// that its rows and foot print.
#pragma once

#include "core/progress/progress.h"

#include <QDateTime>

namespace jc {

struct ReportContext
{
    QString reportingUnit;                 // 填报单位
    QDateTime knownUntil;                  // 数据截至
    QHash<RecordId, QString> unitNames;    // organisations that goals name or that have something counted
    QHash<RecordId, QString> measureTexts; // by goal: the counting rule as a sentence
    bool demo = false;
    const CodeTables* codes = nullptr; // must outlive the context
};

[[nodiscard]] Result<ReportContext>
reportContext(const Ledger& ledger, const CodeTables& codes, const ProgressBoard& board);

} // namespace jc
