// The routine backup before an open ledger is closed. GUI thread; the work runs in the ledger's writer
// thread.
#pragma once

#include <functional>

namespace jc::ui {

class LedgerView;

// Answers later, while the view still stands: whether the ledger may be closed. Jobs that only look are
// stopped, others waited for, as what they make is wanted. Says so where it takes longer than a second, with
// the act that stops what is waited for: a job, after which the backup is still made, or the backup. Where
// the backup fails, the person is asked.
void backUpBeforeLeaving(LedgerView& view, std::function<void(bool leave)> answer);

} // namespace jc::ui
