// What may stand on the disk after a power cut, from the log of a FaultVfs: everything synced, and of the
// rest any sectors, or none, or noise in their place.
//
// Assumed as SQLite assumes it (sqlite.org/atomiccommit.html): a sync keeps what was written before, and a
// write that is cut short spoils no byte outside its range.
#pragma once

#include "tests/faults/fault_dice.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/ledger_files.h"

namespace jc::test {

class PowerCut
{
public:
    // `start` is what stood safely on the disk when the log began; `path` the ledger's in the log.
    PowerCut(LedgerFiles start, QString path, const std::vector<DiskEvent>& log);

    // The disk when power fails after the first `events` of the log.
    [[nodiscard]] LedgerFiles after(std::size_t events, FaultDice& dice) const;
    // The last mark among the first `events`; -1: none.
    [[nodiscard]] qint64 lastMark(std::size_t events) const;

private:
    LedgerFiles m_start;
    QString m_path;
    const std::vector<DiskEvent>& m_log;
};

} // namespace jc::test
