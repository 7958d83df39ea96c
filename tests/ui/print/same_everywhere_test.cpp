// A table is the same on paper, in a pdf file and in a workbook: every heading, every cell, every line around
// them.
#include "core/sheets/cell_text.h"
#include "core/sheets/form_plan.h"
#include "core/sheets/table_parts.h"
#include "core/sheets/xlsx_writer.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/core/sheets/xlsx_peek.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/print/table_printing.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

QString textOfLines(const QVector<FormLine>& lines)
{
    QString text;
    for (const FormLine& line : lines) {
        for (const FormCell& cell : line.cells)
            text += cell.text;
    }
    return text;
}

QString textOfRow(const Table& table, const TableRow& row)
{
    if (row.kind == RowKind::Group || row.kind == RowKind::Note)
        return displayText(row.cells.value(0), CellFormat::text());
    QString text;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        text += displayText(row.cells.value(column), table.columns.at(column).format);
    return text;
}

// What stands on a page, in the order a reader meets it.
QString textOfPage(const TablePages& pages, int page)
{
    const Table& table = pages.table();
    const FormPlan plan(table, true);
    QString text;
    if (page > 0)
        text += u"续表："_s + table.head.title;
    text += table.head.watermark;
    text += u"第%1页共%2页"_s.arg(page + 1).arg(pages.count());
    if (page == 0)
        text += textOfLines(plan.head());
    text += textOfLines(plan.headings());
    const auto [first, end] = pages.rowsOf(page);
    for (int row = first; row < end; ++row)
        text += textOfRow(table, table.rows.at(row));
    if (page + 1 == pages.count())
        text += textOfLines(plan.foot());
    return jctest::withoutBlanks(text);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

// A number as a spreadsheet shows it in its format.
QString shown(const jctest::PeekedCell& cell)
{
    if (cell.isText || cell.value.isEmpty())
        return cell.value;
    const double number = cell.value.toDouble();
    if (cell.numberFormat == u"yyyy-mm-dd")
        return QDate(1899, 12, 30).addDays(qRound(number)).toString(Qt::ISODate);
    QString format = cell.numberFormat;
    const bool percent = format.endsWith(u'%');
    if (percent)
        format.chop(1);
    const qsizetype point = format.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(format.size() - point - 1);
    const CellFormat asked =
        percent ? CellFormat{CellKind::Percent, decimals} : CellFormat{CellKind::Decimal, decimals};
    return displayText(TableCell(number), asked);
}

void requireSameEverywhere(const Table& table)
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"表.pdf"_s);
    const QString xlsx = folder.filePath(u"表.xlsx"_s);
    REQUIRE(writePdf(QVector<Table>{table}, pdf));
    REQUIRE(writeXlsx(table, xlsx));

    const TablePages pages(table, PrintFonts::ofThisMachine());
    const QStringList printed = jctest::pdfPages(pdf);
    REQUIRE(printed.size() == pages.count());
    for (int page = 0; page < pages.count(); ++page) {
        INFO("page " << page);
        CHECK(printed.at(page) == textOfPage(pages, page));
    }

    const QHash<QString, jctest::PeekedCell> cells = jctest::XlsxPeek(xlsx).cells(1);
    const FormPlan plan(table, true);
    int line = table.head.watermark.isEmpty() ? 0 : 1;
    const auto requireLines = [&](const QVector<FormLine>& lines) {
        for (const FormLine& form : lines) {
            ++line;
            for (const FormCell& cell : form.cells) {
                INFO("line " << line << " column " << cell.column);
                CHECK(cells.value(columnName(cell.column) + QString::number(line)).value == cell.text);
            }
        }
    };
    requireLines(plan.head());
    requireLines(plan.headings());
    for (const TableRow& row : table.rows) {
        ++line;
        const bool across = row.kind == RowKind::Group || row.kind == RowKind::Note;
        for (int column = 0; column < (across ? 1 : static_cast<int>(table.columns.size())); ++column) {
            INFO("row " << line << " column " << column);
            CHECK(shown(cells.value(columnName(column) + QString::number(line))) ==
                  displayText(row.cells.value(column), table.columns.at(column).format));
        }
    }
    requireLines(plan.foot());
}

} // namespace

TEST_CASE("A statistical form reads the same on paper and in the workbook", "[ui][print]")
{
    Table table = jctest::targetTable();
    table.head.formNumber = u"云人社统 12 表"_s;
    table.head.formAuthority = u"云南省人力资源和社会保障厅"_s;
    table.head.approvalNumber = u"云统制〔2024〕8 号"_s;
    table.head.validUntil = u"2026 年 12 月"_s;
    table.head.watermark = u"演示数据"_s;
    requireSameEverywhere(table);
}

TEST_CASE("A roster over many pages reads the same on paper and in the workbook", "[ui][print]")
{
    Table table = jctest::flatTable(300, 7);
    table.head.watermark = u"演示数据"_s;
    table.signature = officialSignature();
    table.notes = {u"证件号码只显示前六位和末四位。"_s};
    requireSameEverywhere(table);
    table.page.orientation = PageOrientation::Portrait;
    requireSameEverywhere(table);
}

TEST_CASE("The letters of a pdf are inside it", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"表.pdf"_s);
    REQUIRE(writePdf(QVector<Table>{jctest::targetTable()}, pdf));
    const QStringList fonts = jctest::pdfFonts(pdf);
    REQUIRE_FALSE(fonts.isEmpty());
    // Embedded and with a table of characters: yes, whether named as a part, yes.
    const QRegularExpression whole(u"yes +(yes|no) +yes +\\d+ +\\d+$"_s);
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(whole.match(font).hasMatch());
    }
}

TEST_CASE("Tables of a report follow one another, each numbered by itself", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"表.pdf"_s);
    Table roster = jctest::flatTable(60, 4);
    roster.page.orientation = PageOrientation::Portrait;
    const QVector<Table> tables{jctest::targetTable(), roster};
    REQUIRE(writePdf(tables, pdf));
    const Result<PrintedForm> laidOut = layOut(tables, PrintFonts::ofThisMachine());
    REQUIRE(laidOut);
    const PrintedForm& form = *laidOut;
    CHECK(placeOf(form, 0) == std::pair(0, 0));
    CHECK(placeOf(form, form.front().count()) == std::pair(1, 0));
    const QStringList pages = jctest::pdfPages(pdf);
    REQUIRE(pages.size() == pageCount(form));
    CHECK(pages.at(form.front().count()) == textOfPage(form.back(), 0));
}
