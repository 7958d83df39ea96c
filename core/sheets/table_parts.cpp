#include "core/sheets/table_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

QVector<LabelledText> officialSignature()
{
    return {
        {QCoreApplication::translate("Sheets", "单位负责人"), {}},
        {QCoreApplication::translate("Sheets", "统计负责人"), {}},
        {QCoreApplication::translate("Sheets", "填表人"), {}},
        {QCoreApplication::translate("Sheets", "联系电话"), {}},
        {QCoreApplication::translate("Sheets", "报出日期"),
         QCoreApplication::translate("Sheets", "      年    月    日")},
    };
}

TableRow groupRow(const QString& text)
{
    return {RowKind::Group, 0, {TableCell(text)}, {}};
}

TableRow noteRow(const QString& text)
{
    return {RowKind::Note, 0, {TableCell(text)}, {}};
}

int headingLines(const QVector<TableColumn>& columns)
{
    qsizetype lines = 1;
    for (const TableColumn& column : columns)
        lines = std::max(lines, column.heading.size());
    return static_cast<int>(lines);
}

QVector<HeadingCell> headingCells(const QVector<TableColumn>& columns)
{
    const int lines = headingLines(columns);
    const int count = static_cast<int>(columns.size());
    const auto sharesGroup = [&](int a, int b, int line) {
        const QStringList& left = columns[a].heading;
        const QStringList& right = columns[b].heading;
        // The last line of a column is its own even where a neighbour is called the same.
        if (left.size() <= line + 1 || right.size() <= line + 1)
            return false;
        return std::equal(left.begin(), left.begin() + line + 1, right.begin());
    };

    QVector<HeadingCell> cells;
    for (int line = 0; line < lines; ++line) {
        for (int column = 0; column < count;) {
            const QStringList& heading = columns[column].heading;
            int end = column + 1;
            while (end < count && sharesGroup(column, end, line))
                ++end;
            const int own = std::max(static_cast<int>(heading.size()) - 1, 0);
            if (line <= own) {
                const int lineSpan = line == own ? lines - line : 1;
                cells.push_back({line, column, lineSpan, end - column, heading.value(line)});
            }
            column = end;
        }
    }
    return cells;
}

QString flatHeading(const TableColumn& column)
{
    QString text = column.heading.join(u'/');
    return text.remove(u'\n');
}

bool hasColumnNumbers(const QVector<TableColumn>& columns)
{
    return std::any_of(
        columns.begin(), columns.end(), [](const TableColumn& column) { return !column.number.isEmpty(); });
}

QStringList numberedNotes(const QStringList& notes)
{
    const auto first = [](const QString& note) {
        return QCoreApplication::translate("Sheets", "注：%1").arg(note);
    };
    if (notes.size() == 1)
        return {first(notes.front())};
    QStringList lines;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const QString numbered = QStringLiteral("%1. %2").arg(QString::number(i + 1), notes[i]);
        lines += i == 0 ? first(numbered) : QStringLiteral("　　") + numbered;
    }
    return lines;
}

QVector<LabelledText> headLines(const Table& table)
{
    const TableHead& head = table.head;
    QVector<LabelledText> lines;
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines.push_back({label, text});
    };
    add(QCoreApplication::translate("Sheets", "表名"), head.title);
    add(QCoreApplication::translate("Sheets", "标记"), head.watermark);
    add(QCoreApplication::translate("Sheets", "表号"), head.formNumber);
    add(QCoreApplication::translate("Sheets", "制定机关"), head.formAuthority);
    add(QCoreApplication::translate("Sheets", "批准文号"), head.approvalNumber);
    add(QCoreApplication::translate("Sheets", "有效期至"), head.validUntil);
    add(QCoreApplication::translate("Sheets", "填报单位"), head.reportingUnit);
    add(QCoreApplication::translate("Sheets", "地区"), head.region);
    add(QCoreApplication::translate("Sheets", "报告期"), head.period);
    add(QCoreApplication::translate("Sheets", "统计截止日"), head.cutoff.toString(Qt::ISODate));
    add(QCoreApplication::translate("Sheets", "数据截至"),
        head.knownUntil.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    add(QCoreApplication::translate("Sheets", "计量单位"), head.measureUnit);
    lines += table.about;
    add(QCoreApplication::translate("Sheets", "行数"), QString::number(table.dataRowCount()));
    return lines;
}

Result<void> checkShape(const Table& table)
{
    const auto error = [&table](const QString& detail) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate(
                         "Sheets", "表“%1”的行与列对不上，未能导出；请把本次操作的日志交给维护人员。")
                         .arg(table.head.title),
                     detail};
    };
    if (table.columns.isEmpty())
        return error(QStringLiteral("table without columns"));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].cells.size() > table.columns.size())
            return error(QStringLiteral("row %1 has more cells than columns").arg(i));
    }
    return {};
}

Error exportCancelled(qsizetype rowsDone, qsizetype rowsInAll)
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Sheets", "已取消导出，没有留下文件。"),
            QStringLiteral("cancelled at row %1 of %2").arg(rowsDone).arg(rowsInAll)};
}

} // namespace jc
