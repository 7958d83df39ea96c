// What kind of place a path lies on. A ledger is written only on a disk of this machine: WAL needs shared
// memory that network file systems do not give, and a stick pulled out takes the last hours with it (threat
// T17).
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace jc {

enum class Medium {
    LocalDisk,
    Network,
    Removable, // a stick, a card, a floppy, an optical disc: what the system marks as such. A hard disk in
               // a USB case is marked a fixed disk by both systems.
    Unknown,
};

using MediumProbe = std::function<Medium(const QString& path)>;

// Asks the system; the path itself need not exist.
[[nodiscard]] Medium mediumOf(const QString& path);

// The Linux part that asks only `sysfs`: the type and the device as a mount table names them.
[[nodiscard]] Medium mediumOfMount(const QByteArray& fileSystemType,
                                   const QByteArray& device,
                                   const QString& sysfs = QStringLiteral("/sys"));

// Refused on Network and Removable, with the offer to copy the ledger to this machine's disk and to work
// there. Unknown passes: WAL is asked for separately when the ledger is opened.
[[nodiscard]] Result<void> requireLocal(const QString& path, const MediumProbe& probe);

// A verified copy of the same name in another folder; answers its path. AlreadyExists leaves what is there.
[[nodiscard]] Result<QString>
copyLedgerTo(const QString& path, const QString& targetFolder, const Clock& clock);

} // namespace jc
