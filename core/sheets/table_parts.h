// What follows from a table for everyone who draws it: screen, printer, spreadsheet, csv.
// Pure functions, safe on any thread.
#pragma once

#include "core/base/result.h"
#include "core/sheets/table.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace jc {

// 单位负责人, 统计负责人, 填表人, 联系电话, 报出日期; the texts empty, the date as "  年  月  日" to be
// written by hand.
[[nodiscard]] QVector<LabelledText> officialSignature();

[[nodiscard]] TableRow groupRow(const QString& text);
[[nodiscard]] TableRow noteRow(const QString& text);

// One cell of the heading as it is drawn, group headings joined.
struct HeadingCell
{
    int line = 0;
    int column = 0;
    int lineSpan = 1;
    int columnSpan = 1;
    QString text;

    [[nodiscard]] bool operator==(const HeadingCell&) const = default;
};

// Number of lines the heading takes, at least one; the column numbers are not counted.
[[nodiscard]] int headingLines(const QVector<TableColumn>& columns);
// Covers every place of headingLines() x columns once; ordered by line, then column.
[[nodiscard]] QVector<HeadingCell> headingCells(const QVector<TableColumn>& columns);
// The heading of one column on one line: 完成情况/本月, for files that have a single line of headings.
[[nodiscard]] QString flatHeading(const TableColumn& column);
[[nodiscard]] bool hasColumnNumbers(const QVector<TableColumn>& columns);

// The notes as printed: "注：..." for one, "注：1. ..." and "　　2. ..." for several.
[[nodiscard]] QStringList numberedNotes(const QStringList& notes);
// 单位, dates, unit, 筛选条件, number of rows: what tells an exported file from another. Empty ones are left
// out; dates are 2026-09-30 and 2026-10-02 08:30.
[[nodiscard]] QVector<LabelledText> headLines(const Table& table);

// InvalidArgument for a table no file can be made of: no columns, or a row with more cells than columns.
[[nodiscard]] Result<void> checkShape(const Table& table);

// Rows written between two looks at the progress, and the error of a writer that was stopped.
inline constexpr qsizetype rowsPerProgress = 500;
[[nodiscard]] Error exportCancelled(qsizetype rowsDone, qsizetype rowsInAll);

} // namespace jc
