// One function a room; each prints its rows and answers whether all ceilings held.
#pragma once

namespace jc::bench {

[[nodiscard]] bool benchLedger();
// Six to seven enrolments a person, as in the map's reference ledger (60,000 persons, 400,000 child records).
[[nodiscard]] bool benchProgress(int persons);

} // namespace jc::bench
