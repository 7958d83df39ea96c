// The routine backup before an open ledger is closed. GUI thread; the work runs in the ledger's writer
// thread.
#pragma once

#include <functional>

namespace jc::ui {

class LedgerView;

// Answers later, while the view still stands: whether the ledger may be closed. Says so where it takes longer
// than a second, with the act that closes without waiting. Where the backup fails, the person is asked.
void backUpBeforeLeaving(LedgerView& view, std::function<void(bool leave)> answer);

} // namespace jc::ui
