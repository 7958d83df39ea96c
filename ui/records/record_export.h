// A list as it is shown, for a file or paper: its filters, order and columns, numbers masked. Read in the
// reader thread.
#pragma once

#include "core/sheets/table.h"
#include "core/sheets/write_progress.h"
#include "ui/records/record_list.h"

namespace jc::ui {

struct RecordExport
{
    QString title;
    QString office;
    QString region;
    QDateTime knownUntil;
    bool demo = false;
    QStringList filters; // in words
    QString order;       // 按姓名，从小到大
};

// All rows of the list and their sums, of one moment; `progress` is told every page.
[[nodiscard]] Result<Table> exportedList(const Ledger& ledger,
                                         const CodeTables& codes,
                                         const RecordListRequest& request,
                                         const RecordExport& about,
                                         const WriteProgress& progress = {});
// Records in it, without the row of sums.
[[nodiscard]] qint64 exportedRows(const Table& table);

} // namespace jc::ui
