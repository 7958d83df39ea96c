// A file made of what the ledger holds: the person is asked where to, it is written as a job that can be
// stopped, and how it went is said. GUI thread.
#pragma once

#include "core/sheets/xlsx_writer.h"
#include "ui/shell/workspace.h"

namespace jc::ui {

// `write` runs in the thread of long reads; the file appears whole or not at all, Cancelled where `progress`
// said so, which is asked while reading too and a last time before the file is put in place. `said` is the
// sentence for the path as people write it; it may come after the page is gone. False: the person turned
// back, or the ledger was closed while they were asked.
bool saveFromLedger(
    Workspace& workspace,
    QWidget* owner,
    const FileRequest& request,
    std::function<Result<void>(Ledger&, const QString& path, const WriteProgress& progress)> write,
    std::function<QString(const QString& path)> said);

} // namespace jc::ui
