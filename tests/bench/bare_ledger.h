// The floor of a bulk load: the same rows written by the bare C interface, with the same hashes and seals and
// the indexes made afterwards, and nothing judged, looked up or translated.
#pragma once

#include <QString>

struct sqlite3;

namespace jc::bench {

// Seconds for `persons` persons with `certificates` certificates each, in a new file; negative where it
// failed.
[[nodiscard]] double bareBulkLoad(const QString& path, int persons, int certificates);

// The floor of `check` on an open ledger: every operation read and its boxes hashed, every row of the state
// read. Milliseconds; negative where it failed.
[[nodiscard]] double bareCheck(sqlite3* ledger);
// The floor of `rebuild`: every operation read, the rows of the state written into bare tables without index.
[[nodiscard]] double bareRebuild(sqlite3* ledger);

} // namespace jc::bench
