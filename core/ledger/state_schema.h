// The tables derived from operations, generated from the dictionary: one typed table an entity, named
// s_<entity key>, one column a field; and the side tables d_… for what is not the rule.
//
// Columns of the ledger itself start with an underscore: _n (record.n), _head (op.n of the record's only
// head; 0 where d_head has several), _state (RecordState), _deleted (0 or 1), _marks (see below), and where
// the entity has a holder _root (record.n of the canonical person; null without one). References hold
// record.n; sets hold a JSON array, of codes or of record.n. Sensitive fields hold a box; those with a lookup
// have _find_<key> and _last_<key> beside them. A field erased by law holds an empty text or box, or the date
// 0: not null, and without content.
#pragma once

#include "core/dictionary/dictionary.h"

namespace jc {

namespace state_mark {
inline constexpr qint64 information = 1; // an information group is in conflict
inline constexpr qint64 critical = 2;    // a critical group waits for a person (待核对)
inline constexpr qint64 erased = 4;
} // namespace state_mark

// Quoted for use in SQL. Keys are our own snake_case words, never input.
[[nodiscard]] QString stateTable(const EntityDescription& entity);
[[nodiscard]] QString stateColumn(const FieldDescription& field);
// Of a field with a lookup.
[[nodiscard]] QString findColumn(const FieldDescription& field);
[[nodiscard]] QString lastFourColumn(const FieldDescription& field);

// The definitions of a field's columns, as they stand in CREATE TABLE and ALTER TABLE.
[[nodiscard]] QStringList columnDefinitions(const FieldDescription& field);
[[nodiscard]] QString createStateTable(const EntityDescription& entity);
[[nodiscard]] QStringList createStateIndexes(const EntityDescription& entity);
[[nodiscard]] QStringList createSideTables();

} // namespace jc
