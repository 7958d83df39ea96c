// The few records and values that histories are about: so few that offices meet on the same ones all the
// time.
#pragma once

#include "core/dictionary/dictionary.h"

#include <QVector>

namespace jc::test::pool {

struct PoolRecord
{
    quint16 entity = 0;
    RecordId id;
};

// Derived ids, so that offices make the same record at the same time.
[[nodiscard]] PoolRecord record(int choice);
[[nodiscard]] RecordId person(int choice);
// One of the fields that histories touch; of an older dictionary perhaps nullptr.
[[nodiscard]] const FieldDescription* field(const EntityDescription& entity, int choice);
// Three values and none.
[[nodiscard]] Value value(const FieldDescription& field, int choice);

} // namespace jc::test::pool
