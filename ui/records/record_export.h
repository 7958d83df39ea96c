// A list as it is shown, for a file or paper: its filters, order and columns, numbers masked. Read in the
// reader thread.
#pragma once

#include "core/sheets/table.h"
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
    QString order;       // 按姓名排序
};

// All rows of the list and their sums.
[[nodiscard]] Result<Table> exportedList(const Ledger& ledger,
                                         const CodeTables& codes,
                                         const RecordListRequest& request,
                                         const RecordExport& about);

} // namespace jc::ui
