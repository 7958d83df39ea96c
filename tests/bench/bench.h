// One function a room; each prints its rows and answers whether all ceilings held.
#pragma once

namespace jc::bench {

[[nodiscard]] bool benchLedger();
// A bulk load beside the bare floor, then opening, finding, check and rebuild on what was loaded.
[[nodiscard]] bool benchBulk(int persons);
// Six to seven enrolments a person, as in the map's reference ledger (60,000 persons, 400,000 child records).
[[nodiscard]] bool benchProgress(int persons);

} // namespace jc::bench
