// Proves a ledger: the file's own structure, the chain of changes, the commitments, and that the state tables
// are what the operations say.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct LedgerReport
{
    qint64 changes = 0;
    qint64 operations = 0;
    qint64 records = 0;
    QStringList faults; // sentences for people; empty when all is well

    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }
};

// An Error means that the ledger could not be examined; faults found are in the report.
[[nodiscard]] Result<LedgerReport> verifyLedger(const Ledger& ledger);

} // namespace jc
