// The floor of a bulk load: the same rows written by the bare C interface, with the same hashes and seals and
// the indexes made afterwards, and nothing judged, looked up or translated.
#pragma once

#include <QString>

namespace jc::bench {

// Seconds for `persons` persons with `certificates` certificates each, in a new file; negative where it
// failed.
[[nodiscard]] double bareBulkLoad(const QString& path, int persons, int certificates);

} // namespace jc::bench
