// Erasure of a person by law (docs/format.md §8): names, numbers, addresses and notes go, from the state,
// from every operation and from the free pages of the file; chain, commitments and figures stay.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct ErasureOutcome
{
    qint64 records = 0; // the person and the records about the person that held something personal
};

// The person, and the personal fields of all records about the person. Cannot be undone. NotFound where there
// is no such person; Refused where it was erased already.
[[nodiscard]] Result<ErasureOutcome>
erasePerson(Ledger& ledger, RecordId person, const QString& reason, const Author& author);

// Whether any operation known here erases the record, ready or not.
[[nodiscard]] Result<bool> isErased(const Ledger& ledger, qint64 recordN);
// Whether the reason of a change is to be gone by law: all its operations are on erased records, and not all
// of them are erasures.
[[nodiscard]] Result<bool> losesReason(const Ledger& ledger, qint64 changeN);
// Takes the personal maps of an erased record out of its operations, and the reasons of changes that are on
// erased records only. Within the caller's transaction.
[[nodiscard]] Result<void> removeErasedContent(Ledger& ledger, qint64 recordN);

} // namespace jc
