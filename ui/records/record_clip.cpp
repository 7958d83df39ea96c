#include "ui/records/record_clip.h"

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString clippedLine(const QStringList& cells)
{
    QStringList plain;
    for (const QString& cell : cells)
        plain.append(QString(cell).replace(u'\t', u' '));
    return plain.join(u'\t') + u'\n';
}

QString clippedHtmlRow(const QStringList& cells, const QString& tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells)
        row += u"<%1 style=\"mso-number-format:'\\@'\">%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

} // namespace

ClippedText clippedText(const QStringList& headings, const QVector<QStringList>& rows)
{
    ClippedText clipped{clippedLine(headings),
                        u"<meta charset=\"utf-8\"><table>"_s + clippedHtmlRow(headings, u"th"_s),
                        rows.size()};
    for (const QStringList& row : rows) {
        clipped.text += clippedLine(row);
        clipped.html += clippedHtmlRow(row, u"td"_s);
    }
    clipped.html += u"</table>"_s;
    return clipped;
}

} // namespace jc::ui
