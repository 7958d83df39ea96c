// The conditions of a list in words, and as text that a location keeps.
#pragma once

#include "ui/records/record_list.h"

namespace jc::ui {

// What a field can be tested by, the most usual first; empty for one that cannot be filtered.
[[nodiscard]] QVector<Filter::Test> testsOf(const FieldDescription& field);
// 包含, 不早于, 未填
[[nodiscard]] QString testLabel(const FieldDescription& field, Filter::Test test);
[[nodiscard]] bool takesValue(Filter::Test test);
// 开班日期 不早于 2025-03-01
[[nodiscard]] QString conditionText(const ListCondition& condition, const QString& valueInWords);

[[nodiscard]] QString toPlaceText(const ListCondition& condition);
// Nothing for what this version does not know.
[[nodiscard]] std::optional<ListCondition> conditionFrom(const EntityDescription& entity,
                                                         const QString& placeText);

// A value as valueFromText reads it again.
[[nodiscard]] QString requestText(const FieldDescription& field, const Value& value);

} // namespace jc::ui
