// The counting rules that come with a policy: resources/measures/<template id>.json over
// resources/measures/defaults.json. A goal names a default ("from") and says only what is its own: "where"
// and "left_out" are added to the default's, other keys replace.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

namespace jc {

// Goal id to its whole counting rule. A policy without a measures file has none: an empty hash.
[[nodiscard]] Result<QHash<QString, QJsonObject>> bundledMeasures(const QString& templateId);

// The rules of resources/measures/defaults.json by their name (training-record): what a goal starts from.
[[nodiscard]] Result<QHash<QString, QJsonObject>> defaultParts();

// The counting rules of a file that comes with a template from outside, written like ours. Refused with the
// place where a goal is unknown to the template or a rule does not read.
[[nodiscard]] Result<QHash<QString, QJsonObject>> readMeasures(const QByteArray& json,
                                                               const QStringList& goalIds);

// Words of the template (ids of its programmes and so on) become the ids of the records made from them.
[[nodiscard]] QJsonObject withRecordIds(const QJsonObject& measure, const QHash<QString, QString>& recordIds);

} // namespace jc
