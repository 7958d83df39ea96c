// What it takes for a file to be there after a power cut: its bytes flushed, its name moved into place in one
// step, the folder flushed. Safe on any thread.
#pragma once

#include <QFile>
#include <QString>

#include <system_error>

namespace jc {

// Hands the bytes written so far to the disk itself. `file` is open for writing; errno tells why not.
[[nodiscard]] bool flushToDisk(QFile& file);

// Asks the system to read the file from the disk next time, not from memory, so that verifying it says
// something about the disk. Only after flushToDisk; a system that cannot do so reads from memory.
void forgetCachedBytes(QFile& file);

// Makes new names in a folder survive a power cut. A file system that cannot flush folders is no reason to
// call a written file unwritten, so nothing is answered.
void flushFolder(const QString& folder);

// Moves within one folder; what stands at `to` is replaced in the same step. QFile::rename refuses to.
[[nodiscard]] std::error_code renameOver(const QString& from, const QString& to);

} // namespace jc
