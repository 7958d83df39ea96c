// Records as the command line gives and takes them: keys of the dictionary, ISO dates, codes of regions, ids
// of records.
#pragma once

#include "core/ledger/ledger.h"

#include <QJsonObject>

namespace jc {

enum class Reveal { Masked, Whole };

// id, state, deleted, then every field that has a value. Sensitive fields are masked unless revealed.
[[nodiscard]] Result<QJsonObject> recordToJson(const Ledger& ledger, const Record& record, Reveal reveal);

// Reads one edit: "id" names an existing or a chosen record; the other keys are fields, null clears one. A
// reference is an id, the `code` or the exact title of a record; a region is a code or an id. Refused with
// the field's name: an unknown field, a value of the wrong type, a reference that leads nowhere.
[[nodiscard]] Result<Edit>
editFromJson(const Ledger& ledger, const EntityDescription& entity, const QJsonObject& object);

// One value from its text as people write it: a date, yes or no, an amount, a code, a reference.
[[nodiscard]] Result<Value>
valueFromText(const Ledger& ledger, const FieldDescription& field, const QString& text);

} // namespace jc
