// Undo and redo of saved acts (docs/format.md §7): new changes that restore what an act replaced, only where
// nobody built on it since. The rest is left and listed.
//
// "Own" acts are those that this file wrote, under its present identity or an earlier one, since its set-up.
#pragma once

#include "core/ledger/ledger.h"

namespace jc {

struct UndoableAct
{
    RecordId act;
    QString title;   // the reason of the act it all began with
    qint64 time = 0; // milliseconds since 1970
};

struct UndoStack
{
    QVector<UndoableAct> toUndo; // newest last
    QVector<UndoableAct> toRedo; // newest last
};

// One merge group of one record that was left as it is, because others have changed it since.
struct LeftAlone
{
    const EntityDescription* entity = nullptr;
    RecordId record;
    GroupNumber group = 0; // merge_group::life: the record as a whole
};

struct UndoOutcome
{
    UndoableAct act;
    qint64 restored = 0; // records
    QVector<LeftAlone> left;
};

// As far back as the last 5,000 changes go.
[[nodiscard]] Result<UndoStack> undoStack(const Ledger& ledger);

// NotFound: there is nothing to undo (redo). Refused: all of it was changed by others since.
[[nodiscard]] Result<UndoOutcome> undoNewest(Ledger& ledger, const Author& author);
[[nodiscard]] Result<UndoOutcome> redoNewest(Ledger& ledger, const Author& author);
// Any act by its id. NotFound: the ledger holds none of that id.
[[nodiscard]] Result<UndoOutcome> undoAct(Ledger& ledger, RecordId act, const Author& author);

// What was done so far is the ledger's set-up and is not undone.
[[nodiscard]] Result<void> endSetUp(Ledger& ledger);

} // namespace jc
