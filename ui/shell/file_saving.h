// A file made of what the ledger holds: the person is asked where to, it is written in the reader thread, and
// how it went is said. GUI thread.
#pragma once

#include "ui/shell/workspace.h"

namespace jc::ui {

// `said` is the sentence for the path as people write it; both are dropped where `owner` is gone by then.
void saveFromLedger(Workspace& workspace,
                    QWidget* owner,
                    const FileRequest& request,
                    std::function<Result<void>(Ledger&, const QString& path)> write,
                    std::function<QString(const QString& path)> said);

} // namespace jc::ui
