// A compact copy of a ledger under a temporary name beside where it is to stand, on the disk and proved equal
// to its source, waiting to be put in place; removed when it is not. Backup, restore and copying to this
// machine all go through it.
//
// The source may be written meanwhile, in this process or another (WAL): the copy holds what was committed
// when it began. Opens connections of its own; any one thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

struct sqlite3;

namespace jc {

enum class CopyStep { Copying, Verifying, Placing };

// Asked at the beginning of each step and often during it; false stops with Cancelled and leaves no trace.
using CopyGuard = std::function<bool(CopyStep)>;

class VerifiedCopy
{
public:
    // VACUUM INTO, flush, then reopened read-only: integrity_check, application_id, user_version, and every
    // row of every table equal to the source's. Storage: folder, permission, disk full with the MB needed.
    // Damaged: the source, or what was written. Busy: somebody writes without pause.
    // Leftovers of copies killed more than a day ago are cleared from the folder.
    [[nodiscard]] static Result<VerifiedCopy>
    make(const QString& source, const QString& target, const Clock& clock, const CopyGuard& guard = {});

    ~VerifiedCopy();
    VerifiedCopy(VerifiedCopy&& other) noexcept;
    VerifiedCopy& operator=(VerifiedCopy&&) = delete;
    VerifiedCopy(const VerifiedCopy&) = delete;
    VerifiedCopy& operator=(const VerifiedCopy&) = delete;

    // Moves the copy to its target in one step and flushes the folder. AlreadyExists unless `replace`.
    [[nodiscard]] Result<void> place(bool replace);

    [[nodiscard]] const QString& target() const { return m_target; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 changes() const { return m_changes; }

private:
    VerifiedCopy(QString path, QString target);
    // False: source and copy differ.
    [[nodiscard]] Result<bool> fill(const QString& source, const CopyGuard& guard, bool holdWriters);
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Error copyError(sqlite3* handle, const QString& source, const Error& error) const;

    QString m_path; // empty when there is nothing to remove
    QString m_target;
    qint64 m_bytes = 0;
    qint64 m_changes = 0;
};

} // namespace jc
