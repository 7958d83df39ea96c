// The JSON text of a template: what QJsonDocument does not tell, namely line and column of a fault, the order
// of keys and keys given twice.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace jc {

struct TemplateJson
{
    QJsonObject root;
    QStringList keys; // of the root, in the order of the file
};

// ErrorCode::InvalidInput with line and column; ErrorCode::WrongFile when the text is JSON, but no object.
[[nodiscard]] Result<TemplateJson> readTemplateJson(const QByteArray& json);

} // namespace jc
