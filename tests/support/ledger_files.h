// The bytes of a ledger on disk, to be kept, damaged and put elsewhere; and what a ledger says, as one text
// that can be compared.
#pragma once

#include "core/ledger/ledger.h"

namespace jc::test {

// What a power cut or a copy leaves: the file and, where the ledger was not closed, its write-ahead log. The
// index beside it (-shm) is never kept: SQLite makes it anew.
struct LedgerFiles
{
    QByteArray main;
    QByteArray wal; // empty: none

    // In the process that has the ledger open this drops its file locks (POSIX), which harms nobody as long
    // as no other process opens it.
    [[nodiscard]] static LedgerFiles of(const QString& path);
    // Replaces whatever ledger stands there; it must be closed.
    void putAt(const QString& path) const;
};

// Every record of every entity, deleted ones too, in its own order and in that of each sortable field (which
// goes through the indexes), and who changed it why. Free of random parts as
// long as the records' ids are chosen.
[[nodiscard]] Result<QByteArray> contentOf(const Ledger& ledger);

// Opens it, proves it and reads it; an Error for the first of these that fails, Damaged for a fault found.
[[nodiscard]] Result<QByteArray> soundContentAt(const QString& path, const LedgerEnvironment& environment);
[[nodiscard]] Result<QByteArray> soundContentOf(const Ledger& ledger);

} // namespace jc::test
