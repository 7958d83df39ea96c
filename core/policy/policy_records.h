// A policy template as records: policy, units, goals with targets and counting rules, tasks with steps,
// programmes. Ids are derived from (template id, template version, id in the template), so offices that load
// the same document hold the same records.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/template.h"

#include <QHash>
#include <QJsonObject>

namespace jc {

[[nodiscard]] RecordId policyRecordId(const PolicyTemplate& policy, const QString& id);
// Of the target figure that the document itself sets for a goal.
[[nodiscard]] RecordId policyTargetId(const PolicyTemplate& policy, const QString& goalId);

// What a template's counting rules may name (programmes, kinds of platform, honours, goals): id in the
// template to id of the record, as text.
[[nodiscard]] QHash<QString, QString> policyRecordIds(const PolicyTemplate& policy);

// Everything in one change. `measures` are the counting rules by goal id (measure_source.h).
[[nodiscard]] Change policyChange(const PolicyTemplate& policy, const QHash<QString, QJsonObject>& measures);

// Loads a policy into a ledger. The same policy loaded again changes nothing. A region of the document that
// the ledger does not hold is taken from the catalogue. `measures`: the counting rules of a file beside the
// template (measure_source.h); without them those that come with the program.
[[nodiscard]] Result<void>
installPolicy(Ledger& ledger,
              const RegionCatalogue& catalogue,
              const PolicyTemplate& policy,
              const Author& author,
              const std::optional<QHash<QString, QJsonObject>>& measures = std::nullopt);

} // namespace jc
