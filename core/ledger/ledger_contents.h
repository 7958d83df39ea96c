// What a SQLite file holds, brought to numbers and hashes, so that a copy can be proved equal to its source
// byte for byte of every value. Pages carry no checksums and quick_check looks at their structure only: a
// flipped bit within a name would pass both it and a count of rows.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

struct sqlite3;

namespace jc {

struct TableContents
{
    qint64 rows = 0;
    QByteArray hash; // of all values in the order of the rows

    [[nodiscard]] bool operator==(const TableContents&) const = default;
};

struct LedgerContents
{
    qint64 applicationId = 0;
    qint64 userVersion = 0;
    TableContents schema;
    QMap<QString, TableContents> tables;

    // Rows of the table of changes; nullopt where there is none, so that the file is no whole ledger.
    [[nodiscard]] std::optional<qint64> changes() const;
    // What differs first, for the log; empty when nothing does.
    [[nodiscard]] QString differenceFrom(const LedgerContents& other) const;

    [[nodiscard]] bool operator==(const LedgerContents&) const = default;
};

// Reads everything once. The caller holds a transaction where others write meanwhile.
[[nodiscard]] Result<LedgerContents> contentsOf(sqlite3* handle);

} // namespace jc
