// The main report of a ledger as a file, for the run without a display.
#pragma once

#include "core/dictionary/catalogues.h"

namespace jc::app {

// Writes 目标任务完成情况表.xlsx of the ledger's own region into the folder, at the demo's date or today.
// Gives the file.
[[nodiscard]] Result<QString>
writeMainReport(const QString& ledger, const Catalogues& catalogues, const QString& folder);

} // namespace jc::app
