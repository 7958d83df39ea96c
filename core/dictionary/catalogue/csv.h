// The comma-separated tables of resources/ (RFC 4180, UTF-8, a header row). For the program's own files only:
// a user's files go through core/sheets.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace jc {

struct CsvTable
{
    QStringList header;
    QList<QStringList> rows; // each as wide as the header
};

// ErrorCode::Damaged with the line in `detail` when a quote stays open or a row has another width than the
// header.
[[nodiscard]] Result<CsvTable> parseCsv(const QByteArray& utf8);

} // namespace jc
