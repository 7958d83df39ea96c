// Which file on which machine this is, so that a ledger notices that it was copied (threat T5).
//
// A rename or move within one file system keeps it; a copy, a restore through restoreLedger and another
// PC change it. Not seen: a backup written over the ledger's bytes in place, and a clone of the whole
// system; there the high-water mark (ledger_lock.h) tells. The machine's own number is never stored, only a
// hash of it made for this purpose. A file system without an id of its own is named by its device
// number, which may differ after a reboot: then a ledger takes a new replica id without need, which
// costs nothing but a number.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace jc {

struct FileIdentity
{
    QByteArray machine; // 16 bytes, BLAKE2b-128; all zero where the system has no machine number
    quint64 volume = 0; // id of the file system; volume serial number on Windows
    quint64 file = 0;   // inode; file index on Windows

    // Of the file a symbolic link names. NotFound, or Storage where it cannot be asked.
    [[nodiscard]] static Result<FileIdentity> of(const QString& path);

    // Three hexadecimal numbers joined by colons.
    [[nodiscard]] QString toString() const;
    // Damaged for any other text.
    [[nodiscard]] static Result<FileIdentity> fromString(QStringView text);

    [[nodiscard]] bool operator==(const FileIdentity&) const = default;
};

} // namespace jc
