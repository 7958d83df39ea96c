// Rows of a list for the clipboard: as text that a spreadsheet takes, and as a table whose cells stay text,
// so that no long number is rounded. GUI thread.
#pragma once

#include <QStringList>
#include <QVector>

class QMimeData;

namespace jc::ui {

// Owned by the caller; QClipboard::setMimeData takes it over.
[[nodiscard]] QMimeData* clippedRows(const QStringList& headings, const QVector<QStringList>& rows);

} // namespace jc::ui
