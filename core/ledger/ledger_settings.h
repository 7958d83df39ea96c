// The settings every ledger has from the day it is made.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Code of the region the ledger is kept for. A file without one was not made to the end and is refused as
// damaged.
[[nodiscard]] Result<QString> ledgerRegion(const Ledger& ledger);
[[nodiscard]] Result<void> setLedgerRegion(Ledger& ledger, const QString& code);

// Name of the office that keeps it; empty if none was given.
[[nodiscard]] Result<QString> ledgerOffice(const Ledger& ledger);
[[nodiscard]] Result<void> setLedgerOffice(Ledger& ledger, const QString& name);

// The time of the last change the ledger knows of (数据截至), milliseconds since 1970; 0 before the first. A
// change that a wrong clock dated further ahead than farthestAhead does not count.
[[nodiscard]] Result<qint64> ledgerKnownUntil(const Ledger& ledger);

// The time of the newest change whatever its clock was, milliseconds since 1970; 0 where there is none.
[[nodiscard]] Result<qint64> ledgerNewestChange(const Ledger& ledger);

// A ledger of invented persons; every export says so.
[[nodiscard]] Result<bool> isDemoLedger(const Ledger& ledger);
// The business date the demo ledger stands at; invalid in any other ledger.
[[nodiscard]] Result<QDate> demoDate(const Ledger& ledger);
[[nodiscard]] Result<void> markDemoLedger(Ledger& ledger, QDate date);

} // namespace jc
