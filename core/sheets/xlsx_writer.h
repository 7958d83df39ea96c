// Tables as one workbook (.xlsx), a sheet each, with a last sheet 说明 that says what was exported.
//
// Numbers are numbers with a number format, codes and names are text cells whatever they begin with, a
// missing value is —. The file is deterministic: the same tables give the same bytes. Thread: any; the tables
// are read only. The file appears whole or not at all: it is written beside, read back, flushed and renamed.
// Storage errors name the path and say how to mend.
#pragma once

#include "core/base/result.h"
#include "core/sheets/table.h"
#include "core/sheets/write_progress.h"

#include <QString>
#include <QVector>

namespace jc {

enum class XlsxEdition {
    Print, // 打印版: title, dates, merged headings, column numbers, notes, signatures, set up for A4
    Data,  // 数据版: one line of headings, filter, no merged cell; for sorting and calculating further
};

struct XlsxOptions
{
    XlsxEdition edition = XlsxEdition::Print;
    WriteProgress progress;
};

// Precondition: at least one table. InvalidInput when a table has more rows than a sheet holds (1,048,576).
[[nodiscard]] Result<void>
writeXlsx(const QVector<Table>& tables, const QString& path, const XlsxOptions& options = {});
[[nodiscard]] Result<void>
writeXlsx(const Table& table, const QString& path, const XlsxOptions& options = {});

} // namespace jc
