// Where replicas disagree: what each said, who and when, and how a person decides (待核对).
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/operation.h"

namespace jc {

struct Conflict
{
    // What one of the heads says of the group; for life and death also an edit against the deletion.
    struct Side
    {
        OperationId operation;
        qint64 time = 0; // milliseconds since 1970
        QString office;
        QString user;
        FieldValues values; // of the group's fields; for life and death empty where it is an edit
        bool shown = false; // the record shows this one's values
    };

    const EntityDescription* entity = nullptr;
    RecordId record;
    GroupNumber group = 0;
    bool critical = false;
    QVector<Side> sides; // in the order of the operations' ids
};

[[nodiscard]] Result<QVector<Conflict>>
conflictsOf(const Ledger& ledger, const EntityDescription& entity, RecordId record);
// Of all records, by entity and record. criticalOnly: those that wait for a person.
[[nodiscard]] Result<QVector<Conflict>> openConflicts(const Ledger& ledger, bool criticalOnly);

// The edit by which a person settles a conflict with these values of the group (for life and death: `deleted`
// of Edit).
[[nodiscard]] Edit decision(const Conflict& conflict, const FieldValues& values);

} // namespace jc
