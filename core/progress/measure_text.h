// A measure read back as one Chinese sentence, printed beside every figure it gives.
#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/measure.h"

namespace jc {

// 口径：培训记录，培训计划为康养云师傅计划，每条记录计一次，日期取本人结业日期（空时取结业日期），…，不计草稿、退学。
// Names of records are read from the ledger; what cannot be read is shown as its id.
[[nodiscard]] QString describeRule(const Ledger& ledger, const CodeTables& codes, const Measure& measure);

// The rule and the decision behind it.
[[nodiscard]] QString describeMeasure(const Ledger& ledger, const CodeTables& codes, const Measure& measure);

} // namespace jc
