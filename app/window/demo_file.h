// The ledger of invented people that the start page offers and the pictures are taken of.
#pragma once

#include "core/dictionary/catalogues.h"

namespace jc::app {

// Makes the file and closes it again. Any thread. The file must not exist; a failure leaves none.
[[nodiscard]] Result<void> makeDemoFile(const QString& path, const Catalogues& catalogues);

} // namespace jc::app
