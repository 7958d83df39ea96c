// How far a table is read or written, and whether to go on.
#pragma once

#include <QtGlobal>

#include <functional>

namespace jc {

// Told every few hundred rows, and a last time before what was written is put in place; false stops with
// Cancelled and leaves no file. `rowsInAll` 0: not known.
using WriteProgress = std::function<bool(qsizetype rowsDone, qsizetype rowsInAll)>;

} // namespace jc
