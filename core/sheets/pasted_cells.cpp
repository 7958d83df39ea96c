#include "core/sheets/pasted_cells.h"

namespace jc {

namespace {

// The end of the quoted cell that begins at `open`, or -1 where the mark does not close before a tab, a line
// end or the end of the text.
qsizetype closingQuote(const QString& text, qsizetype open)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        const bool doubled = i + 1 < text.size() && text[i + 1] == u'"';
        if (doubled) {
            ++i;
            continue;
        }
        const bool ends = i + 1 == text.size() || text[i + 1] == u'\t' || text[i + 1] == u'\n';
        return ends ? i : -1;
    }
    return -1;
}

} // namespace

QVector<QStringList> pastedCells(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QVector<QStringList> rows;
    QStringList row;
    QString cell;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const qsizetype close = c == u'"' && cell.isEmpty() ? closingQuote(plain, i) : -1;
        if (close > 0) {
            cell = plain.sliced(i + 1, close - i - 1).replace(QLatin1String("\"\""), QLatin1String("\""));
            i = close;
        } else if (c == u'\t') {
            row.append(cell);
            cell.clear();
        } else if (c == u'\n') {
            row.append(cell);
            cell.clear();
            rows.append(row);
            row.clear();
        } else {
            cell.append(c);
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

} // namespace jc
