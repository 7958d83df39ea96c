// Reads a workbook just written once through, because libxlsxwriter does not notice a full disk while it
// spools rows: every part must inflate to its checksum and every sheet must reach its closing tag.
#pragma once

#include <QString>

namespace jc {

// The detail of what is wrong, empty when the file is whole.
[[nodiscard]] QString workbookDamage(const QString& path, int sheets);

} // namespace jc
