// The small file beside a ledger that carries the operating system's lock, and the only place where locking
// differs by platform: open file description locks on Linux (per descriptor, so that two openings in one
// process conflict too; unlike flock they can be asked about without being taken), LockFileEx on Windows.
//
// A kill frees the lock with the descriptor. The lock is advisory on Linux; on Windows it covers one byte far
// behind the content, which stays readable for everybody. One owner; any one thread at a time.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace jc {

class LockSidecar
{
public:
    enum class Purpose { Hold, Ask };
    enum class Answer { Taken, HeldElsewhere, Impossible };

    // Hold makes the file where there is none and never shortens it; Ask opens what exists. nullopt: it
    // cannot be opened, lastReason() says why.
    [[nodiscard]] static std::optional<LockSidecar> open(const QString& path, Purpose purpose);
    // What the system said of the last call that failed in this thread, for the log.
    [[nodiscard]] static QString lastReason();

    ~LockSidecar();
    LockSidecar(LockSidecar&& other) noexcept;
    LockSidecar& operator=(LockSidecar&& other) noexcept;
    LockSidecar(const LockSidecar&) = delete;
    LockSidecar& operator=(const LockSidecar&) = delete;

    // Does not wait.
    [[nodiscard]] Answer tryLock();
    // Whether another opening holds the lock now. Precondition: this one does not.
    [[nodiscard]] bool isLockedElsewhere() const;

    // At most `size` bytes; fewer at the end of the file.
    [[nodiscard]] QByteArray readAt(qint64 offset, qsizetype size) const;
    // One write, not flushed to the disk.
    [[nodiscard]] bool writeAt(qint64 offset, QByteArrayView bytes);

private:
    using Handle = std::intptr_t; // a descriptor, or a HANDLE
    static constexpr Handle none = -1;

    explicit LockSidecar(Handle handle)
        : m_handle(handle)
    {}

    Handle m_handle = none;
};

} // namespace jc
