// Load: invented people by the hundred thousand, one certificate each, to see how a ledger of a whole
// province behaves. Nothing else of them is told.
#pragma once

#include "core/base/clock.h"
#include "core/demo/demo.h"

namespace jc {

// Beyond as many persons a demo has no more classes, only more of these.
inline constexpr int demoMostDetailed = 50'000;

// Spread over the townships of `region` (a code), certificates from 2021 to options.until. Written in changes
// of 10,000 records at the day the clock stands at; memory does not grow with `persons`. None of `prefixes`
// (county codes that other people of the demo have) begins an ID number.
[[nodiscard]] Result<void> addDemoLoad(Ledger& ledger,
                                       const DemoOptions& options,
                                       const Catalogues& catalogues,
                                       const QString& region,
                                       const QStringList& prefixes,
                                       int persons,
                                       const Author& author);

} // namespace jc
