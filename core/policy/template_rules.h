// The rules between the fields of a template whose fields alone are right (template_check.h runs both).
#pragma once

#include <QJsonObject>
#include <QList>

namespace jc {

struct TemplateProblem;

// Precondition: keys, types, words, ids and references have been checked.
[[nodiscard]] QList<TemplateProblem> checkTemplateRules(const QJsonObject& root);

} // namespace jc
