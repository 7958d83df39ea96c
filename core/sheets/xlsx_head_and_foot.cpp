// What stands above and below the table on a form: title, form number, head line, signatures, notes.
#include "core/sheets/cell_text.h"
#include "core/sheets/sheet_measure.h"
#include "core/sheets/table_parts.h"
#include "core/sheets/xlsx_table_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

QString labelledLine(const LabelledText& line)
{
    return QCoreApplication::translate("Sheets", "%1：%2").arg(line.label, line.text);
}

} // namespace

void XlsxTableSheet::writeTitle()
{
    if (!m_table.head.watermark.isEmpty()) {
        SheetStyle style{SheetRole::Watermark};
        style.align = CellAlign::Right;
        m_pen.rowHeight(m_row, singleRowHeight);
        m_pen.merged(m_row++, 0, 1, m_columns, m_table.head.watermark, m_styles.get(style));
        // On paper the page header says it, on every page.
        m_printFrom = m_row;
    }
    SheetStyle style{SheetRole::Title};
    style.align = CellAlign::Centre;
    style.wrap = true;
    // The title is set in 18 points where widths count 10.5.
    const int lines = wrappedLines(m_table.head.title, widthOf(0, m_columns) * 21 / 36);
    m_pen.rowHeight(m_row, 12 + lines * 24);
    m_pen.merged(m_row++, 0, 1, m_columns, m_table.head.title, m_styles.get(style));
}

void XlsxTableSheet::writeFormLines()
{
    const TableHead& head = m_table.head;
    const LabelledText lines[] = {
        {QCoreApplication::translate("Sheets", "表号"), head.formNumber},
        {QCoreApplication::translate("Sheets", "制定机关"), head.formAuthority},
        {QCoreApplication::translate("Sheets", "批准文号"), head.approvalNumber},
        {QCoreApplication::translate("Sheets", "有效期至"), head.validUntil},
    };
    SheetStyle style{SheetRole::Meta};
    style.align = CellAlign::Right;
    for (const LabelledText& line : lines) {
        if (line.text.isEmpty())
            continue;
        m_pen.rowHeight(m_row, 17);
        m_pen.merged(m_row++, 0, 1, m_columns, labelledLine(line), m_styles.get(style));
    }
}

void XlsxTableSheet::writeMetaLine()
{
    const TableHead& head = m_table.head;
    QString left;
    if (!head.reportingUnit.isEmpty())
        left = QCoreApplication::translate("Sheets", "填报单位：%1").arg(head.reportingUnit);
    QStringList dates;
    if (!head.period.isEmpty())
        dates += QCoreApplication::translate("Sheets", "报告期：%1").arg(head.period);
    if (head.cutoff.isValid()) {
        dates +=
            QCoreApplication::translate("Sheets", "统计截止日：%1").arg(head.cutoff.toString(Qt::ISODate));
    }
    if (head.knownUntil.isValid()) {
        dates += QCoreApplication::translate("Sheets", "数据截至：%1")
                     .arg(head.knownUntil.toString(u"yyyy-MM-dd HH:mm"_s));
    }
    const QString centre = dates.join(u"　"_s);
    QString right;
    if (!head.measureUnit.isEmpty())
        right = QCoreApplication::translate("Sheets", "计量单位：%1").arg(head.measureUnit);

    const auto put = [this](const QString& text, int column, int columns, CellAlign align) {
        if (columns <= 0 || text.isEmpty())
            return;
        SheetStyle style{SheetRole::Meta};
        style.align = align;
        style.wrap = true;
        m_pen.merged(m_row, column, 1, columns, text, m_styles.get(style));
    };
    const auto putAlone = [&](const QString& text, CellAlign align) {
        if (text.isEmpty())
            return;
        m_pen.rowHeight(m_row, heightOfLines(wrappedLines(text, widthOf(0, m_columns) - 1)));
        put(text, 0, m_columns, align);
        ++m_row;
    };

    // The first and the last columns that hold the outer texts; the dates take what is between, or a line of
    // their own under the title.
    int leftColumns = 0;
    while (leftColumns < m_columns && !left.isEmpty() && widthOf(0, leftColumns) < textWidth(left) + 1)
        ++leftColumns;
    int rightColumns = 0;
    while (rightColumns < m_columns && !right.isEmpty() &&
           widthOf(m_columns - rightColumns, rightColumns) < textWidth(right) + 1)
        ++rightColumns;
    const int middleColumns = m_columns - leftColumns - rightColumns;
    const bool datesFit = middleColumns > 0 && widthOf(leftColumns, middleColumns) > textWidth(centre);
    if (!datesFit)
        putAlone(centre, CellAlign::Centre);
    if (middleColumns < 0) {
        putAlone(left, CellAlign::Left);
        putAlone(right, CellAlign::Right);
        return;
    }
    if (left.isEmpty() && right.isEmpty() && !datesFit)
        return;
    m_pen.rowHeight(m_row, singleRowHeight);
    put(left, 0, leftColumns, CellAlign::Left);
    if (datesFit)
        put(centre, leftColumns, middleColumns, CellAlign::Centre);
    put(right, m_columns - rightColumns, rightColumns, CellAlign::Right);
    ++m_row;
}

void XlsxTableSheet::writeSignature()
{
    if (m_table.signature.isEmpty())
        return;
    struct Item
    {
        QString text;
        int width = 0;
    };
    const int room = widthOf(0, m_columns) - 2;
    QVector<QVector<Item>> lines;
    int used = room + 1;
    for (const LabelledText& signer : m_table.signature) {
        const QString text = labelledLine(signer);
        // Room for a name written by hand.
        const int width = textWidth(text) + (signer.text.isEmpty() ? 10 : 2);
        if (used + width > room) {
            lines.push_back({});
            used = 0;
        }
        lines.back().push_back({text, width});
        used += width;
    }
    SheetStyle style{SheetRole::Meta};
    style.wrap = true;
    // Blanks set the items apart inside one merged cell: columns are not where signatures should stand.
    // Full-width blanks, which are as wide in every Chinese font.
    for (const QVector<Item>& line : lines) {
        int spare = room;
        for (const Item& item : line)
            spare -= item.width;
        const int share = spare / static_cast<int>(line.size());
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += line[i].text;
            if (i + 1 < line.size())
                text += QString((line[i].width - textWidth(line[i].text) + share) / 2, QChar(0x3000));
        }
        m_pen.rowHeight(m_row, 26);
        m_pen.merged(m_row++, 0, 1, m_columns, text, m_styles.get(style));
    }
}

void XlsxTableSheet::writeNotes()
{
    SheetStyle style{SheetRole::Foot};
    style.wrap = true;
    for (const QString& note : numberedNotes(m_table.notes)) {
        // Set in 9 points where widths count 10.5.
        const int lines = wrappedLines(note, widthOf(0, m_columns) * 21 / 18 - 2);
        m_pen.rowHeight(m_row, std::min(409.0, lines * 12.5 + 3));
        m_pen.merged(m_row++, 0, 1, m_columns, note, m_styles.get(style));
    }
}

} // namespace jc
