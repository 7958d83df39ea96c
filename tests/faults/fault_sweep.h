// Makes the n-th call to the disk fail, n = 1, 2, 3 ... until the operation meets no fault, and proves after
// each that nothing was lost, nothing was halved and the work can go on (the method of SQLite's own tests).
//
// Each time anew: the ledger of the start, the fault, the operation. Then
//  - the operation was refused with a sentence, for a full disk the one about the full disk, or it was done;
//  - what a crash at this moment would leave is sound and holds the state before or after, after if done;
//  - the open ledger, mended, reads as before or after and takes the next change;
//  - closed and opened again it is sound and holds just that.
#pragma once

#include "tests/support/fault_vfs.h"
#include "tests/support/ledger_files.h"

#include <QTemporaryDir>

#include <functional>

namespace jc::test {

// Any operation on an open ledger. Same ledger, same content afterwards: ids are chosen, not drawn.
using LedgerOperation = std::function<Result<void>(Ledger&)>;

class FaultSweep
{
public:
    enum class Depth {
        EveryFault, // every n of every fault
        Rotating,   // every n of every kind of call, the codes taking turns: for operations of many calls
    };

    struct Tally
    {
        int faults = 0;  // runs with a fault
        int refused = 0; // of these, answered with an error
        int durable =
            0; // refused, yet a crash at that moment would have kept the change: it reached the disk
        int absorbed = 0; // done in spite of the fault
    };

    // `next` is the change every ledger must still take after a fault.
    FaultSweep(LedgerFiles start, LedgerEnvironment environment, LedgerOperation next);

    // The faults strike while `operation` runs on the opened ledger.
    Tally over(const LedgerOperation& operation, Depth depth);
    // The faults strike while the ledger is opened.
    Tally overOpening(Depth depth);
    // The faults strike while it is closed after `operation`, when the write-ahead log is brought home.
    Tally overClosing(const LedgerOperation& operation, Depth depth);

private:
    enum class Moment { Opening, Working, Closing };

    void expectStates(const LedgerOperation& operation);
    Tally sweep(Moment moment, const LedgerOperation& operation, Depth depth);
    // False: the fault was never met, the operation is at its end.
    bool runOnce(Moment moment, const LedgerOperation& operation, const DiskFault& fault, Tally& tally);
    Result<void> attempt(Moment moment,
                         const LedgerOperation& operation,
                         std::unique_ptr<Ledger>& ledger,
                         DiskFault fault);
    void checkCrashImage(bool done, Tally& tally);
    void checkLife(std::unique_ptr<Ledger> ledger, bool done);

    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("faulty.jiangce")); }
    [[nodiscard]] QString imagePath() const { return m_directory.filePath(QStringLiteral("image.jiangce")); }

    FaultVfs m_disk;
    QTemporaryDir m_directory;
    LedgerFiles m_start;
    LedgerEnvironment m_environment;
    LedgerOperation m_next;
    QByteArray m_before;
    QByteArray m_after;
    QByteArray m_beforeAndNext;
    QByteArray m_afterAndNext;
};

} // namespace jc::test
