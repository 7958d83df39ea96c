// The small demo of any policy: for each of its goals a few records of the kind that its counting rule
// counts, some that just miss it, and a few drafts. Driven by the measures alone, so a policy with other
// goals gets a demo of its own.
#pragma once

#include "core/base/clock.h"
#include "core/demo/demo.h"
#include "core/policy/template.h"

namespace jc {

// Makes the file and fills it; closes it again.
[[nodiscard]] Result<void>
writePolicyDemo(const DemoOptions& options, const Catalogues& catalogues, const PolicyTemplate& policy);

} // namespace jc
