// Checks and completions that several entities share, so that the same fault is said in the same words
// everywhere. Each adds at most one problem, to the field where it is mended.
#pragma once

#include "core/dictionary/checks.h"

namespace jc {

// Blocking: the record refers to one that is absent or deleted.
void requireLive(const Record& record,
                 const ReferenceField& field,
                 const EntityDescription& entity,
                 const RecordContext& context,
                 Problems& problems);

// Blocking: `last` is before `first`. Nothing is said where either is empty.
void requireOrder(
    const Record& record, const DateField& first, const DateField& last, Gate gate, Problems& problems);

// What is a fact already cannot lie ahead (blocking); what is planned may (reminder).
void blockFuture(const Record& record,
                 const DateField& field,
                 const RecordContext& context,
                 Problems& problems);
void remindOfFuture(const Record& record,
                    const DateField& field,
                    const RecordContext& context,
                    Problems& problems);

// Blocking: numbers are not negative and a part is not more than its whole.
void requirePart(const Record& record,
                 const IntegerField& part,
                 const IntegerField& whole,
                 Problems& problems);

// An empty region is that of the record which `via` leads to.
void completeRegion(Record& record,
                    const RegionField& region,
                    const ReferenceField& via,
                    const EntityDescription& entity,
                    const RegionField& source,
                    const RecordContext& context);

} // namespace jc
