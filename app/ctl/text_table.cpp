#include "app/ctl/text_table.h"

#include "app/ctl/console.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace jc::ctl {

namespace {

constexpr int widestCell = 40;

int characterWidth(char32_t character)
{
    const auto code = static_cast<UChar32>(character);
    const int category = u_charType(code);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

QString oneLine(QString text)
{
    text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    if (displayWidth(text) <= widestCell)
        return text;
    QString cut;
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        width += characterWidth(character);
        if (width > widestCell - 3)
            break;
        cut += QString::fromUcs4(&character, 1);
    }
    return cut + QStringLiteral("...");
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += characterWidth(character);
    return width;
}

TextTable::TextTable(QVector<Column> columns)
    : m_columns(std::move(columns))
{}

void TextTable::addRow(const QStringList& cells)
{
    QStringList row;
    for (const QString& cell : cells)
        row.append(oneLine(cell));
    m_rows.append(row);
}

void TextTable::printRows()
{
    if (m_widths.isEmpty()) {
        QStringList heads;
        for (const Column& column : m_columns) {
            heads.append(column.head);
            m_widths.append(displayWidth(column.head));
        }
        for (const QStringList& row : m_rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                m_widths[i] = std::max(m_widths[i], displayWidth(row[i]));
        }
        printLine(line(heads));
    }
    for (const QStringList& row : m_rows)
        printLine(line(row));
    m_rows.clear();
}

QString TextTable::line(const QStringList& cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString blanks(std::max(0, m_widths[i] - displayWidth(cells[i])), u' ');
        text += m_columns[i].align == Align::Right ? blanks + cells[i] : cells[i] + blanks;
        text += QStringLiteral("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace jc::ctl
