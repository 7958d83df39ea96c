// Files built into the program (resources/, seen as :/jiangce/...). There is no lookup on the machine's disk.
// Pure functions, safe on any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jc {

// `path` below resources/, e.g. "codes/gender.csv". ErrorCode::Damaged when the program was built without it.
[[nodiscard]] Result<QByteArray> readBundled(const QString& path);

// The bundled file as it lies in the program's image: no copy, valid while the program runs. Only for files
// that are stored without compression.
[[nodiscard]] Result<QByteArrayView> viewBundled(const QString& path);

// Names of the files in a bundled folder, without folder, in alphabetical order.
[[nodiscard]] QStringList listBundled(const QString& folder);

// Unpacks one zstd frame that states its own size. ErrorCode::Damaged for anything else, and when it would
// grow beyond `limit` bytes.
[[nodiscard]] Result<QByteArray> unpackFrame(QByteArrayView frame, qsizetype limit);

} // namespace jc
