// Fields that belong together when replicas meet (docs/format.md §4).
#pragma once

#include "core/dictionary/entity.h"
#include "core/ledger/payload.h"

#include <QVector>

namespace jc {

// The dictionary's merge group, or 0x10000 + field number for a field that stands alone.
using GroupNumber = quint32;

[[nodiscard]] constexpr GroupNumber loneGroup(quint16 field)
{
    return 0x10000U + field;
}
[[nodiscard]] constexpr GroupNumber groupOf(const FieldDescription& field)
{
    return field.mergeGroup != 0 ? GroupNumber{field.mergeGroup} : loneGroup(field.number);
}

namespace merge_group {
inline constexpr GroupNumber state = loneGroup(ledger_field::state);
inline constexpr GroupNumber life = loneGroup(ledger_field::deleted);
inline constexpr GroupNumber erased = loneGroup(ledger_field::erased);
} // namespace merge_group

// Of a field or one of the ledger's own; nullopt for a number the entity does not know.
[[nodiscard]] std::optional<GroupNumber> groupOf(const EntityDescription& entity, quint16 field);
// The numbers of the group's fields, as the entity lists them.
[[nodiscard]] QVector<quint16> fieldsOf(const EntityDescription& entity, GroupNumber group);
[[nodiscard]] bool isCritical(const EntityDescription& entity, GroupNumber group);
// How people call it: the labels of its fields.
[[nodiscard]] QString groupLabel(const EntityDescription& entity, GroupNumber group);

} // namespace jc
