#include "core/sheets/csv_writer.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jc;
using namespace Qt::StringLiterals;

namespace {

QString csvWritten(const Table& table, CsvContent content = CsvContent::TableOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.csv"_s);
    REQUIRE(writeCsv(table, path, content));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF")); // fromUtf8 drops it
    return QString::fromUtf8(bytes);
}

Table oneRow(const QVector<TableCell>& cells, CellFormat format)
{
    Table table;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        TableColumn column;
        column.heading = {u"h%1"_s.arg(i)};
        column.format = format;
        table.columns += column;
    }
    TableRow row;
    row.cells = cells;
    table.rows += row;
    return table;
}

} // namespace

TEST_CASE("A csv file begins with the mark of UTF-8 and the headings, ends its lines with CRLF and quotes",
          "[core][sheets]")
{
    const Table table = oneRow(
        {TableCell(u"a,b"_s), TableCell(u"说“\"好\"”"_s), TableCell(u"一\r\n二"_s), TableCell(u"平常"_s)},
        CellFormat::text());
    CHECK(csvWritten(table) == u"h0,h1,h2,h3\r\n\"a,b\",\"说“\"\"好\"\"”\",\"一\n二\",平常\r\n"_s);
}

TEST_CASE("Text that begins like a formula gets an apostrophe, a negative number does not", "[core][sheets]")
{
    const Table text = oneRow(
        {TableCell(u"=cmd()"_s), TableCell(u"-1"_s), TableCell(u"＠x"_s), TableCell(-5)}, CellFormat::text());
    CHECK(csvWritten(text).endsWith(u"\r\n'=cmd(),'-1,'＠x,-5\r\n"_s));
    const Table numbers = oneRow({TableCell(-0.129), TableCell(), TableCell(0)}, CellFormat::points());
    CHECK(csvWritten(numbers).endsWith(u"\r\n-12.9,—,0.0\r\n"_s));
}

TEST_CASE("A code a spreadsheet would mangle is held as text, a short one is not", "[core][sheets]")
{
    const Table table =
        oneRow({TableCell(u"530523199001011234"_s), TableCell(u"0871"_s), TableCell(u"530523"_s)},
               CellFormat::code());
    CHECK(csvWritten(table).endsWith(u"\r\n530523199001011234\t,0871\t,530523\r\n"_s));
}

TEST_CASE("Every row of a demo ledger says so", "[core][sheets]")
{
    Table table = oneRow({TableCell(1)}, CellFormat::integer());
    table.head.watermark = u"演示数据"_s;
    CHECK(csvWritten(table) == u"h0,演示数据\r\n1,演示数据\r\n"_s);
}

TEST_CASE("Head and notes stand around the table when asked for", "[core][sheets]")
{
    const QString text = csvWritten(jctest::targetTable(), CsvContent::WithHeadAndNotes);
    CHECK(text.startsWith(u"表名,龙陵县"_s));
    CHECK(text.contains(u"\r\n统计截止日,2024-09-30\r\n"_s));
    CHECK(text.contains(u"\r\n注：1. 职业培训按人次计"_s));
    CHECK(text.contains(u"完成情况/完成数/累计"_s));
}
