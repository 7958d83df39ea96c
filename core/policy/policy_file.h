// A policy of the ledger as files again: the template with what was edited since written over the source
// document, and its counting rules beside it. What was not edited stays byte for byte, so that the same
// policy loaded elsewhere has the same version and the same ids.
#pragma once

#include "core/ledger/ledger.h"

#include <QByteArray>

namespace jc {

struct PolicyFiles
{
    QByteArray policy;   // the template (policies/README: 33 keys)
    QByteArray measures; // goal id to counting rule, with ids of the template
};

// ErrorCode::NotFound: no such policy. ErrorCode::InvalidInput: what was edited makes no valid template; the
// sentence names the place.
[[nodiscard]] Result<PolicyFiles> writePolicyFiles(const Ledger& ledger, RecordId policy);

} // namespace jc
