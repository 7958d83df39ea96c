// The naive reference of format 1 (docs/format.md §5, §8, §9): what every record is, from a set of changes
// alone, by the dumbest means. It shares the bytes of payloads with core/ledger and no rule.
#pragma once

#include "core/dictionary/dictionary.h"
#include "core/ledger/operation.h"
#include "core/ledger/payload.h"

#include <map>
#include <set>

namespace jc::test {

using OperationIds = std::set<OperationId>;
struct ReferenceRecord
{
    quint16 entity = 0;
    bool known = false; // has a row
    FieldValues values;
    bool draft = false, deleted = false, erased = false;
    QSet<quint16> erasedFields;
    OperationIds heads;
    std::map<quint32, std::pair<bool, OperationIds>> conflicts; // merge group: critical or not, all heads
    OperationIds waiting;
};

using ReferenceState = std::map<RecordId, ReferenceRecord>;

// Of the records of entities that the dictionary knows.
[[nodiscard]] ReferenceState referenceState(const QVector<ChangeRecord>& changes, const Dictionary& known);
// Of persons that a live link names; everybody else is their own.
[[nodiscard]] std::map<RecordId, RecordId> canonicalPersons(const ReferenceState& state);

} // namespace jc::test
