// A passphrase comes in a file, never in a word of the command line, which every user of the machine can
// read.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace jc::ctl {

// The first line of the file, in UTF-8, without its end. NotFound, Storage, InvalidInput: the file is not
// there, cannot be read, or its first line is empty or too long. A file that others can read is taken, with a
// warning.
[[nodiscard]] Result<QString> readPassphraseFile(const QString& path);

} // namespace jc::ctl
