// One field of a record outside the record, shared by history and conflicts: a field of its entity, or one
// that the ledger keeps of every record (ledger_field).
#pragma once

#include "core/ledger/presenter.h"

namespace jc::ctl {

[[nodiscard]] QString fieldKey(const EntityDescription& entity, quint16 number);
[[nodiscard]] QString fieldLabel(const EntityDescription& entity, quint16 number);

// As recordToJson writes it; null where there is no value.
[[nodiscard]] Result<QJsonValue> fieldJson(
    const Ledger& ledger, const EntityDescription& entity, quint16 number, const Value& value, Reveal reveal);
// In words; （空） where there is no value.
[[nodiscard]] QString fieldText(
    Presenter& presenter, const EntityDescription& entity, quint16 number, const Value& value, Reveal reveal);

} // namespace jc::ctl
