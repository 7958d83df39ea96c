// A table as comma-separated text, for other programs and for people who have no spreadsheet.
//
// UTF-8 with a byte-order mark: without it WPS and Excel on Chinese Windows read the file as GBK. Lines end
// in CRLF as RFC 4180 asks and Excel itself writes; a line break inside a cell is LF, as in a spreadsheet's
// cell. One line of headings (group headings joined with /), then the rows; numbers stay numbers without
// thousands marks.
//
// Two things keep the file harmless and whole when it is opened by a double click:
//   - text a spreadsheet could run as a formula gets an apostrophe before it (reliability T7, OWASP);
//   - a code a spreadsheet would take for a number and change (more than 11 digits, a zero in front) gets a
//   tab
//     behind it, the habit of Chinese bank and government exports; our own import drops it.
//
// Thread: any; the table is read only. The file appears whole or not at all.
#pragma once

#include "core/base/result.h"
#include "core/sheets/table.h"
#include "core/sheets/write_progress.h"

#include <QString>

namespace jc {

enum class CsvContent {
    TableOnly,        // headings on the first line, as programs expect
    WithHeadAndNotes, // title, dates and unit above, counting rules below
};

[[nodiscard]] Result<void> writeCsv(const Table& table,
                                    const QString& path,
                                    CsvContent content = CsvContent::TableOnly,
                                    const WriteProgress& progress = {});

} // namespace jc
