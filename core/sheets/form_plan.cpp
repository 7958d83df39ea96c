#include "core/sheets/form_plan.h"

#include "core/sheets/cell_text.h"
#include "core/sheets/sheet_measure.h"
#include "core/sheets/table_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double a4Short = 210;
constexpr double a4Long = 297;
// What lies between the side margins of A4, in half-width characters of 五号: 261 mm and 174 mm.
constexpr int landscapeRoom = 134;
constexpr int portraitRoom = 88;
// LibreOffice sets columns a twentieth wider than Excel; a page filled to its edge would there push its last
// column to a page of its own.
constexpr double sideSlack = 0.94;

// 差距（百分点） breaks before the unit.
QString brokenBeforeUnit(QString text, int room)
{
    const qsizetype bracket = text.indexOf(u'（');
    if (bracket > 0 && textWidth(text) > room && !text.contains(u'\n'))
        text.insert(bracket, u'\n');
    return text;
}

QString labelledLine(const LabelledText& line)
{
    return QCoreApplication::translate("Sheets", "%1：%2").arg(line.label, line.text);
}

QString formDates(const TableHead& head)
{
    QStringList dates;
    if (!head.period.isEmpty())
        dates += QCoreApplication::translate("Sheets", "报告期：%1").arg(head.period);
    if (head.cutoff.isValid())
        dates +=
            QCoreApplication::translate("Sheets", "统计截止日：%1").arg(head.cutoff.toString(Qt::ISODate));
    if (head.knownUntil.isValid())
        dates += QCoreApplication::translate("Sheets", "数据截至：%1")
                     .arg(head.knownUntil.toString(u"yyyy-MM-dd HH:mm"_s));
    return dates.join(u"　"_s);
}

} // namespace

SheetRole roleOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Total:
        return SheetRole::Total;
    case RowKind::Group:
        return SheetRole::Group;
    case RowKind::Note:
        return SheetRole::NoteRow;
    case RowKind::Data:
        break;
    }
    return SheetRole::Data;
}

CellAlign alignOf(const TableColumn& column)
{
    if (column.align != CellAlign::Automatic)
        return column.align;
    if (column.format.isNumber())
        return CellAlign::Right;
    const bool centred = column.format.kind == CellKind::Code || column.format.kind == CellKind::Date;
    return centred ? CellAlign::Centre : CellAlign::Left;
}

double textPoints(SheetRole role)
{
    switch (role) {
    case SheetRole::Title:
        return 18;
    case SheetRole::Watermark:
        return 12;
    case SheetRole::Foot:
    case SheetRole::NoteRow:
    case SheetRole::ColumnNumber:
        return 9;
    case SheetRole::Meta:
    case SheetRole::Heading:
    case SheetRole::Data:
    case SheetRole::Total:
    case SheetRole::Group:
    case SheetRole::Label:
    case SheetRole::Plain:
        break;
    }
    return 10.5;
}

double columnPoints(int width)
{
    return (width * 7 + 5) * 0.75;
}

FormPlan::FormPlan(const Table& table, bool stretched)
    : m_table(table)
    , m_columns(static_cast<int>(table.columns.size()))
    , m_widths(columnWidths(table))
{
    if (stretched)
        m_widths = stretchedWidths(table, m_widths, landscape() ? landscapeRoom : portraitRoom);
    m_sidePages = {{0, m_columns}};
    m_formColumns = m_columns;
    if (stretched)
        splitSidewise();
}

double FormPlan::pointsOf(int firstColumn, int end) const
{
    return std::accumulate(m_widths.begin() + firstColumn,
                           m_widths.begin() + end,
                           0.0,
                           [](double sum, int width) { return sum + columnPoints(width); });
}

void FormPlan::splitSidewise()
{
    const double room = roomWidth() * sideSlack / leastScale;
    const int repeated = std::clamp(m_table.page.frozenColumns, 1, std::max(1, m_columns - 1));
    if (pointsOf(0, m_columns) <= roomWidth() / leastScale || pointsOf(0, repeated) > room / 2)
        return;
    // Columns under one heading stay together where a page holds them.
    const QVector<HeadingCell> cells = headingCells(m_table.columns);
    QVector<int> ends;
    for (const HeadingCell& cell : cells) {
        if (cell.line == 0)
            ends.append(cell.column + cell.columnSpan);
    }
    m_sidePages.clear();
    m_repeated = repeated;
    for (int first = 0; first < m_columns;) {
        const double taken = first == 0 ? 0 : pointsOf(0, repeated);
        int end = std::max(first + 1, first == 0 ? repeated + 1 : 0);
        while (end < m_columns && taken + pointsOf(first, end + 1) <= room)
            ++end;
        int whole = end;
        while (whole > std::max(first, repeated) && whole < m_columns && !ends.contains(whole))
            --whole;
        if (whole > std::max(first, first == 0 ? repeated : 0))
            end = whole;
        m_sidePages.append({first, end});
        first = end;
    }
    m_formColumns = m_sidePages.first().second;
}

bool FormPlan::landscape() const
{
    return m_table.page.orientation == PageOrientation::Landscape;
}

int FormPlan::widthOf(int firstColumn, int columns) const
{
    const auto first = m_widths.begin() + firstColumn;
    return std::accumulate(first, first + columns, 0);
}

QVector<FormLine> FormPlan::headings() const
{
    QVector<FormLine> lines(headingLines(m_table.columns), {SheetRole::Heading, 0, {}});
    QVector<int> texts(lines.size(), 1);
    const QVector<HeadingCell> cells = headingCells(m_table.columns);
    for (const HeadingCell& cell : cells) {
        const int room = widthOf(cell.column, cell.columnSpan) - 1;
        lines[cell.line].cells.append({cell.column,
                                       cell.columnSpan,
                                       cell.lineSpan,
                                       brokenBeforeUnit(cell.text, room),
                                       CellAlign::Centre});
    }
    // Cells of one line first; what a cell of several lines still lacks goes to its last line.
    for (const bool joined : {false, true}) {
        for (qsizetype line = 0; line < lines.size(); ++line) {
            for (const FormCell& cell : std::as_const(lines[line].cells)) {
                if ((cell.lines > 1) != joined)
                    continue;
                const int wanted = wrappedLines(cell.text, widthOf(cell.column, cell.columns) - 1);
                const auto first = texts.begin() + line;
                const int have = std::accumulate(first, first + cell.lines, 0);
                texts[line + cell.lines - 1] += std::max(0, wanted - have);
            }
        }
    }
    for (qsizetype line = 0; line < lines.size(); ++line)
        lines[line].height = heightOfLines(texts.at(line));
    if (hasColumnNumbers(m_table.columns)) {
        FormLine numbers{SheetRole::ColumnNumber, 16, {}};
        for (int column = 0; column < m_columns; ++column)
            numbers.cells.append({column, 1, 1, m_table.columns.at(column).number, CellAlign::Centre});
        lines.append(numbers);
    }
    return lines;
}

double FormPlan::rowHeight(const TableRow& row) const
{
    if (row.kind == RowKind::Group || row.kind == RowKind::Note) {
        const QString text = displayText(row.cells.value(0), CellFormat::text());
        return heightOfLines(wrappedLines(text, widthOf(0, m_columns) - 2 * row.indent - 1));
    }
    int lines = 1;
    for (int column = 0; column < std::min(m_columns, static_cast<int>(row.cells.size())); ++column) {
        if (!m_table.columns.at(column).wrap)
            continue;
        const int indent = column == 0 ? 2 * row.indent : 0;
        const QString text = displayText(row.cells.at(column), m_table.columns.at(column).format);
        lines = std::max(lines, wrappedLines(text, m_widths.at(column) - indent - 1));
    }
    return heightOfLines(lines);
}

double FormPlan::roomHeight() const
{
    return ((landscape() ? a4Short : a4Long) - topMarginMm - bottomMarginMm) * pointsPerMm;
}

double FormPlan::roomWidth() const
{
    return ((landscape() ? a4Long : a4Short) - 2 * sideMarginMm) * pointsPerMm;
}

bool FormPlan::fitsOnePage(double height) const
{
    if (m_sidePages.size() > 1)
        return false;
    const double room = landscape() ? landscapeRoom : portraitRoom;
    const double widthScale = std::min(1.0, room / widthOf(0, m_columns));
    const double heightScale = roomHeight() / height;
    return height * widthScale <= roomHeight() * 1.3 &&
           (heightScale >= leastScale || heightScale >= widthScale);
}

double FormPlan::scale(double height) const
{
    double width = 0;
    for (const auto& [first, end] : m_sidePages)
        width = std::max(width, pointsOf(first, end) + (first > 0 ? pointsOf(0, m_repeated) : 0));
    if (m_sidePages.size() > 1)
        width /= sideSlack;
    double scale = std::min(1.0, roomWidth() / width);
    if (fitsOnePage(height))
        scale = std::min(scale, roomHeight() / height);
    // The least a spreadsheet takes.
    return std::max(std::floor(scale * 100) / 100, 0.1);
}

QVector<FormLine> FormPlan::head() const
{
    const TableHead& head = m_table.head;
    // The title is set in 18 points where widths count 10.5.
    const int titleLines = wrappedLines(head.title, widthOf(0, m_formColumns) * 21 / 36);
    QVector<FormLine> lines{
        {SheetRole::Title, 12.0 + titleLines * 24, {{0, m_formColumns, 1, head.title, CellAlign::Centre}}}};
    const LabelledText form[] = {
        {QCoreApplication::translate("Sheets", "表号"), head.formNumber},
        {QCoreApplication::translate("Sheets", "制定机关"), head.formAuthority},
        {QCoreApplication::translate("Sheets", "批准文号"), head.approvalNumber},
        {QCoreApplication::translate("Sheets", "有效期至"), head.validUntil},
    };
    for (const LabelledText& line : form) {
        if (!line.text.isEmpty())
            lines.append(
                {SheetRole::Meta, 17, {{0, m_formColumns, 1, labelledLine(line), CellAlign::Right}}});
    }
    addMetaLines(lines);
    if (m_table.page.scopeAbove)
        addScope(lines);
    return lines;
}

void FormPlan::addMetaLines(QVector<FormLine>& lines) const
{
    const TableHead& head = m_table.head;
    QString left;
    if (!head.reportingUnit.isEmpty())
        left = QCoreApplication::translate("Sheets", "填报单位：%1").arg(head.reportingUnit);
    const QString centre = formDates(head);
    QString right;
    if (!head.measureUnit.isEmpty())
        right = QCoreApplication::translate("Sheets", "计量单位：%1").arg(head.measureUnit);

    const auto addAlone = [&](const QString& text, CellAlign align) {
        if (!text.isEmpty())
            lines.append({SheetRole::Meta,
                          heightOfLines(wrappedLines(text, widthOf(0, m_formColumns) - 1)),
                          {{0, m_formColumns, 1, text, align}}});
    };

    // The first and the last columns that hold the outer texts; the dates take what is between, or a line of
    // their own under the title.
    int leftColumns = 0;
    while (leftColumns < m_formColumns && !left.isEmpty() && widthOf(0, leftColumns) < textWidth(left) + 1)
        ++leftColumns;
    int rightColumns = 0;
    while (rightColumns < m_formColumns && !right.isEmpty() &&
           widthOf(m_formColumns - rightColumns, rightColumns) < textWidth(right) + 1)
        ++rightColumns;
    const int middleColumns = m_formColumns - leftColumns - rightColumns;
    const bool datesFit = middleColumns > 0 && widthOf(leftColumns, middleColumns) > textWidth(centre);
    if (!datesFit)
        addAlone(centre, CellAlign::Centre);
    if (middleColumns < 0) {
        addAlone(left, CellAlign::Left);
        addAlone(right, CellAlign::Right);
        return;
    }
    if (left.isEmpty() && right.isEmpty() && !datesFit)
        return;
    FormLine line{SheetRole::Meta, singleRowHeight, {}};
    const auto add = [&line](const QString& text, int column, int columns, CellAlign align) {
        if (columns > 0 && !text.isEmpty())
            line.cells.append({column, columns, 1, text, align});
    };
    add(left, 0, leftColumns, CellAlign::Left);
    if (datesFit)
        add(centre, leftColumns, middleColumns, CellAlign::Centre);
    add(right, m_formColumns - rightColumns, rightColumns, CellAlign::Right);
    lines.append(line);
}

void FormPlan::addScope(QVector<FormLine>& lines) const
{
    QStringList scope;
    if (!m_table.head.region.isEmpty())
        scope += labelledLine({QCoreApplication::translate("Sheets", "地区"), m_table.head.region});
    for (const LabelledText& line : m_table.about)
        scope += labelledLine(line);
    const QString text = scope.join(u"　"_s);
    if (text.isEmpty())
        return;
    lines.append({SheetRole::Meta,
                  heightOfLines(wrappedLines(text, widthOf(0, m_formColumns) - 1)),
                  {{0, m_formColumns, 1, text, CellAlign::Left}}});
}

QVector<FormLine> FormPlan::foot() const
{
    QVector<FormLine> lines;
    addSignature(lines);
    const QStringList notes = numberedNotes(m_table.notes);
    for (const QString& note : notes) {
        // Set in 9 points where widths count 10.5.
        const int texts = wrappedLines(note, widthOf(0, m_formColumns) * 21 / 18 - 2);
        lines.append({SheetRole::Foot,
                      std::min(409.0, texts * 12.5 + 3),
                      {{0, m_formColumns, 1, note, CellAlign::Left}}});
    }
    return lines;
}

void FormPlan::addSignature(QVector<FormLine>& lines) const
{
    struct Item
    {
        QString text;
        int width = 0;
    };
    const int room = widthOf(0, m_formColumns) - 2;
    QVector<QVector<Item>> rows;
    int used = room + 1;
    for (const LabelledText& signer : m_table.signature) {
        const QString text = labelledLine(signer);
        // Room for a name written by hand.
        const int width = textWidth(text) + (signer.text.isEmpty() ? 10 : 2);
        if (used + width > room) {
            rows.push_back({});
            used = 0;
        }
        rows.back().push_back({text, width});
        used += width;
    }
    // Blanks set the items apart inside one merged cell: columns are not where signatures should stand.
    // Full-width blanks, which are as wide in every Chinese font.
    for (const QVector<Item>& row : std::as_const(rows)) {
        int spare = room;
        for (const Item& item : row)
            spare -= item.width;
        const int share = spare / static_cast<int>(row.size());
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += row[i].text;
            if (i + 1 < row.size())
                text += QString((row[i].width - textWidth(row[i].text) + share) / 2, QChar(0x3000));
        }
        lines.append({SheetRole::Meta, 26, {{0, m_formColumns, 1, text, CellAlign::Left}}});
    }
}

} // namespace jc
