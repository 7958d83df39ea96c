// The key slots of a ledger: how its key is come by, and how a passphrase is set, changed and taken away. A
// change of passphrase rewraps the key and nothing else.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

// Makes the key of a new ledger and its first slot: open where the passphrase is empty. Within a transaction.
[[nodiscard]] Result<SharedKeys> makeKeys(sqlite3* handle, const QString& passphrase, PassphraseCost cost);
// Locked: the ledger has a passphrase and none was given. WrongPassphrase: none of the slots opens with it.
[[nodiscard]] Result<SharedKeys> openKeys(sqlite3* handle, const QString& passphrase);
// What whoever needs the key of a ledger opened without it is told: Locked.
[[nodiscard]] Error noLedgerKey();
// Whether a passphrase is needed to open the ledger; false is 未设口令.
[[nodiscard]] Result<bool> hasPassphrase(sqlite3* handle);

// Puts one slot in place of all: of the new passphrase, or the open slot where it is empty. The ledger stays
// open under the same key. Refused where the passphrase is too weak.
[[nodiscard]] Result<void> setPassphrase(Ledger& ledger, const QString& passphrase, const Author& author);

} // namespace jc
