#include "core/sheets/sheet_measure.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace Qt::StringLiterals;

TEST_CASE("Text breaks between Han characters and between words", "[core][sheets]")
{
    CHECK(wrappedLines(u"", 10) == 1);
    CHECK(wrappedLines(u"一二三四五", 10) == 1);
    CHECK(wrappedLines(u"一二三四五六", 10) == 2);
    CHECK(wrappedLines(u"一\n二", 10) == 2);
    CHECK(wrappedLines(u"hello wonder", 10) == 2);
    CHECK(wrappedLines(u"0123456789012345", 10) == 2);
}

TEST_CASE("A column is as wide as its widest cell, a set width stays, spare room goes to the others",
          "[core][sheets]")
{
    Table table = jctest::flatTable(1500, 4);
    table.columns[0].width = 9;
    const QVector<int> widths = columnWidths(table);
    CHECK(widths[0] == 9);
    CHECK(widths[1] == 18 + 2);
    CHECK(widths[3] == 10 + 2);
    const QVector<int> stretched = stretchedWidths(table, widths, 200);
    CHECK(stretched[0] == 9);
    CHECK(stretched[1] == 30);
    CHECK(stretchedWidths(table, widths, 10) == widths);
}

TEST_CASE("No column breaks a word of its heading, however narrow it is set", "[core][sheets]")
{
    Table table = jctest::flatTable(1, 3);
    table.columns[0].width = 9;
    table.columns[0].heading = {u"Completion rate"_s};
    table.columns[1].width = 9;
    table.columns[1].heading = {u"较序时（百分点）"_s};
    const QVector<int> widths = columnWidths(table);
    CHECK(widths[0] == 10 + 2);
    CHECK(widths[1] == 9);
}
