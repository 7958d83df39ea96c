// The state tables, generated from the dictionary: one typed table an entity, named s_<entity key>, one
// column a field.
//
// Columns of the ledger itself start with an underscore: _n (record.n), _head (op.n of the last operation),
// _state (RecordState), _deleted (0 or 1). References hold record.n; sets hold a JSON array, of codes or of
// record.n.
#pragma once

#include "core/dictionary/dictionary.h"

namespace jc {

// Quoted for use in SQL. Keys are our own snake_case words, never input.
[[nodiscard]] QString stateTable(const EntityDescription& entity);
[[nodiscard]] QString stateColumn(const FieldDescription& field);

[[nodiscard]] QStringList createStateTables(const Dictionary& dictionary);
[[nodiscard]] QStringList createStateIndexes(const Dictionary& dictionary);

} // namespace jc
