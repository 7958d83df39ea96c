// The conditions of a measure put on a record of the demo: so that it counts, or that it just does not.
#pragma once

#include "core/demo/dice.h"
#include "core/dictionary/record.h"
#include "core/policy/measure.h"

namespace jc {

// A value of a measure (a code, a number, a record id) as one of the field.
[[nodiscard]] Value demoValueOf(const FieldDescription& field, const QString& text);

// Sets the record's own fields so that the conditions hold; what must only be there is one of `firms` where
// it is a reference. Conditions through references are the caller's.
void demoRequire(Record& record,
                 const QVector<MeasureCondition>& conditions,
                 const QVector<RecordId>& firms,
                 int n,
                 Dice& dice);
// So that the condition does not hold.
void demoMiss(Record& record, const MeasureCondition& condition);
// Shows the i-th of the reasons for which the part leaves records out that a single own field can show; false
// where there is none.
[[nodiscard]] bool demoExclude(Record& record, const MeasurePart& part, int i, QDate until);

} // namespace jc
