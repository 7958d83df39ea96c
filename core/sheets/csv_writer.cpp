#include "core/sheets/csv_writer.h"

#include "core/sheets/cell_text.h"
#include "core/sheets/staged_file.h"
#include "core/sheets/table_parts.h"

#include <QFile>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

QString csvGuardedText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString csvGuardedCode(const QString& code)
{
    const bool digits = !code.isEmpty() &&
                        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits && (code.size() > 11 || (code.size() > 1 && code.startsWith(u'0'))))
        return code + u'\t';
    return csvGuardedText(code);
}

QString csvQuoted(QString field)
{
    const bool quote = field.contains(u'"') || field.contains(u',') || field.contains(u'\n') ||
                       field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
    if (!quote)
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString csvCell(const TableCell& cell, CellFormat columnFormat)
{
    const QString text = plainText(cell, columnFormat);
    if (cell.format.value_or(columnFormat).kind == CellKind::Code)
        return csvQuoted(csvGuardedCode(text));
    // What a person typed is guarded; what we print from a number or a date cannot be a formula.
    return csvQuoted(std::holds_alternative<QString>(cell.value) ? csvGuardedText(text) : text);
}

QString csvHeadingLine(const Table& table)
{
    QStringList fields;
    for (const TableColumn& column : table.columns)
        fields += csvQuoted(csvGuardedText(flatHeading(column)));
    // A demo ledger marks each row, so that the mark survives sorting and copying.
    if (!table.head.watermark.isEmpty())
        fields += csvQuoted(csvGuardedText(table.head.watermark));
    return fields.join(u',');
}

QString csvRowLine(const Table& table, const TableRow& row)
{
    QStringList fields;
    const bool across = row.kind == RowKind::Group || row.kind == RowKind::Note;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (across && i > 0)
            fields += QString();
        else
            fields += csvCell(row.cells.value(i), table.columns[i].format);
    }
    if (!table.head.watermark.isEmpty())
        fields += csvQuoted(csvGuardedText(table.head.watermark));
    return fields.join(u',');
}

} // namespace

Result<void>
writeCsv(const Table& table, const QString& path, CsvContent content, const WriteProgress& progress)
{
    if (Result<void> fits = checkShape(table); !fits)
        return fits;
    Result<StagedFile> staged = StagedFile::beside(path);
    if (!staged)
        return staged.error();

    QFile file(staged->stagedPath());
    if (!file.open(QIODevice::WriteOnly))
        return staged->writeError(file.errorString());

    bool written = file.write("\xEF\xBB\xBF") == 3;
    const auto writeLine = [&](const QString& line) {
        const QByteArray bytes = line.toUtf8() + "\r\n";
        written = written && file.write(bytes) == bytes.size();
    };
    if (content == CsvContent::WithHeadAndNotes) {
        for (const LabelledText& line : headLines(table))
            writeLine(csvQuoted(csvGuardedText(line.label)) + u',' + csvQuoted(csvGuardedText(line.text)));
        writeLine({});
    }
    writeLine(csvHeadingLine(table));
    qsizetype rowsDone = 0;
    for (const TableRow& row : table.rows) {
        writeLine(csvRowLine(table, row));
        ++rowsDone;
        if (progress && rowsDone % rowsPerProgress == 0 && !progress(rowsDone, table.rows.size()))
            return exportCancelled(rowsDone, table.rows.size());
    }
    if (content == CsvContent::WithHeadAndNotes) {
        for (const QString& note : numberedNotes(table.notes))
            writeLine(csvQuoted(csvGuardedText(note)));
    }
    written = written && file.flush();
    const QString reason = file.errorString();
    file.close();
    if (!written || file.error() != QFileDevice::NoError)
        return staged->writeError(reason);
    if (progress && !progress(rowsDone, rowsDone))
        return exportCancelled(rowsDone, rowsDone);
    return staged->commit();
}

} // namespace jc
