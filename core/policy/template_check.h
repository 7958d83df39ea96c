// Whether a template holds together: keys, types, words, ids and references by the table of
// template_schema.h, then the rules between fields (policies' README: "Checks a template must pass", and the
// goal table).
#pragma once

#include "core/base/decimal.h"
#include "core/policy/template_json.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace jc {

struct TemplateProblem
{
    QString place; // "goals[3].target"; lists count from 0
    QString text;  // what is wrong and what is allowed, without full stop
};

// At most 50, in the order of the schema; the rules between fields are only asked when each field alone is
// right.
[[nodiscard]] QList<TemplateProblem> checkTemplate(const TemplateJson& json);

// Empty for another type than number, more than six decimals, or beyond 9·10^12.
[[nodiscard]] std::optional<Decimal> templateNumber(const QJsonValue& value);

} // namespace jc
