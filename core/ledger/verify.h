// Proves a ledger: the file's own structure, the chain of changes, the commitments, and that the derived
// tables are what the operations say. Without the key it proves structure and chain.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct LedgerReport
{
    qint64 changes = 0;
    qint64 operations = 0;
    qint64 records = 0;
    qint64 waiting = 0;       // operations whose parents are missing (缺前序)
    qint64 toReview = 0;      // records with a critical conflict (待核对)
    bool contentRead = false; // false: the key was not given, so only the chain was proved
    bool openSlot = false;    // 未设口令
    QByteArray digest;        // of the state (state_digest.h); equal in two offices that hold the same
    QStringList notes;        // incomplete without being wrong: gaps in other offices' changes
    QStringList faults;       // sentences for people; empty when all is well

    [[nodiscard]] bool isSound() const { return faults.isEmpty(); }
};

// An Error means that the ledger could not be examined; faults found are in the report.
// Cancelled: `progress` answered false; it hears of operations, each of which is looked at twice.
[[nodiscard]] Result<LedgerReport> verifyLedger(const Ledger& ledger, const Progress& progress = {});

} // namespace jc
