// The numbered SQL steps for what a ledger keeps and does not derive. One transaction each; user_version says
// how far a file has come. Never edited after release.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

struct sqlite3;

namespace jc {

// The steps this program carries, in order; step i leads to user_version i + 1.
[[nodiscard]] Result<QVector<QByteArray>> shippedMigrations();

// Brings the file to the last step. A file beyond it is refused with NewerFile and left as it is; a step that
// fails leaves the version before it.
[[nodiscard]] Result<void> migrate(sqlite3* handle, const QVector<QByteArray>& steps);

// The same for a ledger that people work with, on a verified backup made first where there is anything to do.
// A failure names that backup.
[[nodiscard]] Result<void>
migrateOnBackup(const QString& path, sqlite3* handle, const QVector<QByteArray>& steps, const Clock& clock);

// Whether the file stands exactly at the last step; a reader asks this, since it may not migrate.
[[nodiscard]] Result<bool> isCurrent(sqlite3* handle, const QVector<QByteArray>& steps);

} // namespace jc
