#include "core/sheets/form_plan.h"
#include "core/sheets/xlsx_writer.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/core/sheets/xlsx_peek.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace jc;
using namespace Qt::StringLiterals;
using jctest::PeekedCell;
using jctest::XlsxPeek;

namespace {

XlsxPeek
written(const QTemporaryDir& folder, const QVector<Table>& tables, XlsxEdition edition = XlsxEdition::Print)
{
    const QString path = folder.filePath(u"目标 表.xlsx"_s);
    XlsxOptions options;
    options.edition = edition;
    const Result<void> result = writeXlsx(tables, path, options);
    REQUIRE(result);
    return XlsxPeek(path);
}

} // namespace

TEST_CASE("The print edition carries title, head line, joined headings, column numbers and foot",
          "[core][sheets]")
{
    const QTemporaryDir folder;
    const Table table = jctest::targetTable();
    const XlsxPeek file = written(folder, {table});

    CHECK(file.sheetNames() == QStringList{table.head.title.left(31), u"说明"_s});
    CHECK(file.find(1, table.head.title) == QStringList{u"A1"_s});
    CHECK(file.find(1, u"填报单位：龙陵县人力资源和社会保障局"_s).size() == 1);
    CHECK(file.find(1, u"报告期：2024年9月　统计截止日：2024-09-30　数据截至：2024-10-08 17:30"_s).size() ==
          1);
    CHECK(file.find(1, u"6=4-5"_s) == QStringList{u"H6"_s});
    CHECK_FALSE(file.cells(1).value(u"H6"_s).isFormula);
    const QStringList merges = file.merges(1);
    for (const QString& merge : {u"A1:J1"_s, u"A3:A5"_s, u"D3:F3"_s, u"D4:E4"_s, u"F4:F5"_s, u"A8:J8"_s})
        CHECK(merges.contains(merge));
    CHECK(file.part(u"xl/worksheets/sheet1.xml"_s).contains("ySplit=\"6\""));
}

TEST_CASE("Numbers are numbers with a format, missing values are dashes", "[core][sheets]")
{
    const QTemporaryDir folder;
    const QHash<QString, PeekedCell> cells = written(folder, {jctest::targetTable()}).cells(1);
    CHECK(cells.value(u"C9"_s).value == u"10000"_s);
    CHECK_FALSE(cells.value(u"C9"_s).isText);
    CHECK(cells.value(u"C9"_s).numberFormat == u"#,##0"_s);
    CHECK(cells.value(u"F9"_s).value.toDouble() == Approx(0.7389));
    CHECK(cells.value(u"F9"_s).numberFormat == u"0.0%"_s);
    CHECK(cells.value(u"H9"_s).value.toDouble() == Approx(-1.2));
    CHECK(cells.value(u"C18"_s).numberFormat == u"0.0%"_s); // a ratio's target in a column of counts
    CHECK(cells.value(u"E15"_s).value == u"—"_s);
    CHECK(cells.value(u"E20"_s).value == u"0"_s);
    CHECK(cells.value(u"A7"_s).bold);
    CHECK_FALSE(cells.value(u"A9"_s).bold);
}

TEST_CASE("The page is A4, one page wide, with headings repeated, numbered pages and an area to print",
          "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::targetTable();
    table.head.watermark = u"演示&数据"_s;
    const XlsxPeek file = written(folder, {table});
    const QByteArray sheet = file.part(u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<pageSetup paperSize=\"9\""));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"));
    const QString text = QString::fromUtf8(sheet);
    CHECK(text.contains(u"第 &amp;P 页 共 &amp;N 页"_s));
    CHECK(text.contains(u"演示&amp;&amp;数据"_s));
    const QString book = QString::fromUtf8(file.part(u"xl/workbook.xml"_s));
    CHECK(book.contains(u"!$4:$7"_s));      // headings, under demo mark, title and head line
    CHECK(book.contains(u"!$A$2:$J$31"_s)); // without the demo mark, which the page header prints
}

TEST_CASE("A long list takes as many pages as it needs, a short one is held on one", "[core][sheets]")
{
    const QTemporaryDir folder;
    const auto isHeldOnOnePage = [&folder](int rows) {
        return !written(folder, {jctest::flatTable(rows, 4)})
                    .part(u"xl/worksheets/sheet1.xml"_s)
                    .contains("fitToHeight=\"0\"");
    };
    CHECK(isHeldOnOnePage(20));
    CHECK_FALSE(isHeldOnOnePage(200));
}

TEST_CASE("A table too wide to be read on one page is broken between columns, its first ones repeated",
          "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::flatTable(10, 60);
    table.page.frozenColumns = 2;
    const XlsxPeek file = written(folder, {table});
    const QByteArray sheet = file.part(u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains("<colBreaks count="));
    CHECK(sheet.contains("scale=\"6"));
    CHECK_FALSE(sheet.contains("fitToPage"));
    CHECK(sheet.contains("pageOrder=\"overThenDown\""));
    CHECK(file.part(u"xl/workbook.xml"_s).contains("!$A:$B,"));
    // The lines around the table stand on the first page.
    CHECK(FormPlan(table, true).sidePages().first().second < 60);
    CHECK(file.merges(1).first().startsWith(u"A1:"_s));
    CHECK_FALSE(file.merges(1).contains(u"A1:BH1"_s));
}

TEST_CASE("Text stays text whatever it begins with", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::flatTable(3, 2);
    table.rows[0].cells[0] = TableCell(u"=HYPERLINK(\"http://x\")"_s);
    table.rows[1].cells[0] = TableCell(u"_x0041_\u0001末"_s);
    table.rows[2].cells[0] = TableCell(QString(40'000, u'长'));
    const XlsxPeek file = written(folder, {table}, XlsxEdition::Data);
    const QHash<QString, PeekedCell> cells = file.cells(1);
    CHECK(cells.value(u"A2"_s).isText);
    CHECK_FALSE(cells.value(u"A2"_s).isFormula);
    CHECK(cells.value(u"A2"_s).value == u"=HYPERLINK(\"http://x\")"_s);
    CHECK(cells.value(u"A2"_s).numberFormat == u"@"_s);
    CHECK(cells.value(u"A3"_s).value == u"_x005F_x0041_末"_s);
    CHECK(cells.value(u"A4"_s).value.endsWith(u'…'));
    CHECK(file.find(2, u"截短"_s).size() == 1);
    CHECK(cells.value(u"B2"_s).isText);
    CHECK(cells.value(u"B2"_s).value == u"530523199000000000"_s);
    CHECK(cells.value(u"B2"_s).numberFormat == u"@"_s);
}

TEST_CASE("The data edition has one line of headings and joins no cell", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::targetTable();
    table.head.watermark = u"演示"_s;
    const XlsxPeek file = written(folder, {table}, XlsxEdition::Data);
    CHECK(file.merges(1).isEmpty());
    CHECK(file.find(1, u"完成情况/完成数/本月"_s) == QStringList{u"D1"_s});
    CHECK(file.part(u"xl/worksheets/sheet1.xml"_s).contains("<autoFilter"));
    CHECK(file.find(1, u"演示"_s).size() == 1 + table.rows.size());
}

TEST_CASE("Dates are dates, and those a spreadsheet does not know are text", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::flatTable(2, 4);
    table.rows[1].cells[3] = TableCell(QDate(1899, 5, 4));
    const QHash<QString, PeekedCell> cells = written(folder, {table}, XlsxEdition::Data).cells(1);
    CHECK(cells.value(u"D2"_s).value == u"45292"_s);
    CHECK(cells.value(u"D2"_s).numberFormat == u"yyyy-mm-dd"_s);
    CHECK(cells.value(u"D3"_s).value == u"1899-05-04"_s);
}

TEST_CASE("The last sheet says what was exported and by which rules", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::targetTable();
    const XlsxPeek file = written(folder, {table, table});
    CHECK(file.sheetNames().size() == 3);
    CHECK(file.sheetNames()[1].endsWith(u" (2)"_s));
    CHECK(file.find(3, u"2024-10-08 17:30"_s).size() == 2);
    CHECK(file.find(3, u"1. "_s + table.notes[0]).size() == 2);
    CHECK(file.find(3, u"18"_s).size() == 2);
}

TEST_CASE("A table title that no sheet may bear still gives a sheet", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::flatTable(1, 1);
    table.head.title = u"'[说明]:*?/\\'"_s;
    CHECK(written(folder, {table}).sheetNames() == QStringList{u"说明 (2)"_s, u"说明"_s});
    table.head.title.clear();
    CHECK(written(folder, {table}).sheetNames() == QStringList{u"表"_s, u"说明"_s});
}

TEST_CASE("Twenty thousand rows of thirty columns are written whole, streamed or not", "[core][sheets]")
{
    const QTemporaryDir folder;
    Table table = jctest::flatTable(20'000, 30);
    table.head.measureUnit = u"人"_s;
    const QByteArray streamed = written(folder, {table}).part(u"xl/worksheets/sheet1.xml"_s);
    CHECK(streamed.contains("inlineStr"));
    CHECK(streamed.contains("<v>519974</v>"));
    table.columns[0].heading = {u"甲"_s, u"乙"_s};
    const QByteArray shared = written(folder, {table}).part(u"xl/worksheets/sheet1.xml"_s);
    CHECK_FALSE(shared.contains("inlineStr"));
    CHECK(shared.count("<row ") == streamed.count("<row ") + 1);
}

TEST_CASE("The same table gives the same bytes", "[core][sheets]")
{
    const QTemporaryDir folder;
    const auto bytes = [&folder](const QString& name) {
        REQUIRE(writeXlsx(jctest::targetTable(), folder.filePath(name)));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(bytes(u"a.xlsx"_s) == bytes(u"b.xlsx"_s));
}
