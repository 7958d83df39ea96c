// The sentences of a copy, backup or restore that was not made, shared by the files that make them.
#pragma once

#include "core/base/error.h"

namespace jc {

[[nodiscard]] Error copyCancelled();
// Names the megabytes needed and those left.
[[nodiscard]] Error diskTooFull(const QString& folder, qint64 neededBytes, qint64 availableBytes);
[[nodiscard]] Error cannotWriteIn(const QString& folder, const QString& detail);
// What was written is not what was read.
[[nodiscard]] Error wroteWrongly(const QString& folder, const QString& detail);
[[nodiscard]] Error sourceDamaged(const QString& source, const QString& detail);
[[nodiscard]] Error targetExists(const QString& target);

} // namespace jc
