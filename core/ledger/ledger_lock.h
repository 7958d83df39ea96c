// The right to write one ledger: an operating system lock on the sidecar "<ledger>-lock", which a kill frees.
//
// The sidecar also says who holds the lock (first 1024 bytes, UTF-8 JSON filled up with blanks, readable in
// any editor) and carries the high-water mark (the 64 bytes behind it): the last change this machine
// committed. It stands outside the database so that it outlives a restored backup: a ledger whose own last
// sequence of that replica is below the mark was set back and must go on as a new replica
// (threat T5: two different changes of one number). A mark above means that; equal or below means
// nothing, for the mark is not flushed and a power cut may lose the last ones. The sidecar is never deleted
// and never shortened.
//
// Movable; one owner, any one thread at a time. A ledger reached through a symbolic link is locked at the
// file it names; hard links of one ledger are not told apart.
#pragma once

#include "core/base/clock.h"
#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/ledger/lock_sidecar.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace jc {

struct LockOwner
{
    QString user; // of user and host the first 64 characters are kept
    QString host;
    qint64 process = 0;
    QDateTime since;

    // This process, from now on.
    [[nodiscard]] static LockOwner ofThisProcess(const QString& user, const Clock& clock);

    [[nodiscard]] bool operator==(const LockOwner&) const = default;
};

struct HighWater
{
    RecordId replica;
    qint64 sequence = 0;

    [[nodiscard]] bool operator==(const HighWater&) const = default;
};

class LedgerLock
{
public:
    // Does not wait. Busy: somebody holds it, named in the message. Storage: no sidecar can be made here. The
    // ledger itself need not exist yet.
    [[nodiscard]] static Result<LedgerLock> acquire(const QString& ledgerPath, const LockOwner& owner);
    // Who holds it now; nullopt when nobody does. All members are empty where the holder's text cannot be
    // read.
    [[nodiscard]] static std::optional<LockOwner> ownerOf(const QString& ledgerPath);
    [[nodiscard]] static QString sidecarPath(const QString& ledgerPath);

    ~LedgerLock();
    LedgerLock(LedgerLock&&) noexcept = default;
    LedgerLock& operator=(LedgerLock&&) noexcept = default;
    LedgerLock(const LedgerLock&) = delete;
    LedgerLock& operator=(const LedgerLock&) = delete;

    // The mark found at acquire, or the one noted since. nullopt: there was none, or it does not verify.
    [[nodiscard]] std::optional<HighWater> highWater() const { return m_highWater; }
    // After every commit: one write of 64 bytes, no sync.
    void noteHighWater(RecordId replica, qint64 sequence);

private:
    explicit LedgerLock(LockSidecar sidecar);

    // Null after a move; its destruction frees the lock.
    std::optional<LockSidecar> m_sidecar;
    std::optional<HighWater> m_highWater;
};

} // namespace jc
