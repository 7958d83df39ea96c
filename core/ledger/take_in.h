// Union of replicas: takes changes of other ledgers in (docs/format.md §6). Order, repetition and clocks do
// not matter.
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/operation.h"

namespace jc {

struct TakenIn
{
    qint64 taken = 0;     // changes that were new
    qint64 known = 0;     // already there
    qint64 completed = 0; // operations whose personal map was filled in where only its commitment was known
    qint64 completedReasons = 0; // changes whose reason was, likewise
    qint64 waiting = 0; // operations of the ledger that wait for their parents (缺前序), after this
    // Changes (position 0) that were kept out: known here with another hash; not verifying or not of
    // format 1.
    QVector<OperationId> forks;
    QVector<OperationId> refused;
};

// One transaction. The ledger's listener is called once.
[[nodiscard]] Result<TakenIn> takeIn(Ledger& ledger, const QVector<ChangeRecord>& changes);

// Every change that the ledger holds, or those of one replica, by replica and sequence, payloads opened.
// Needs the key.
[[nodiscard]] Result<QVector<ChangeRecord>> changesOf(const Ledger& ledger,
                                                      std::optional<RecordId> replica = std::nullopt);

} // namespace jc
