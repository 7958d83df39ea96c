#include "core/sheets/table_parts.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"

using namespace jc;
using namespace Qt::StringLiterals;

TEST_CASE("Group headings join over neighbours and short headings reach down", "[core][sheets]")
{
    const Table table = jctest::targetTable();
    REQUIRE(headingLines(table.columns) == 3);
    const QVector<HeadingCell> cells = headingCells(table.columns);
    CHECK(cells.contains(HeadingCell{0, 0, 3, 1, u"目标任务"_s}));
    CHECK(cells.contains(HeadingCell{0, 3, 1, 3, u"完成情况"_s}));
    CHECK(cells.contains(HeadingCell{1, 3, 1, 2, u"完成数"_s}));
    CHECK(cells.contains(HeadingCell{1, 5, 2, 1, u"完成率"_s}));
    CHECK(cells.contains(HeadingCell{2, 4, 1, 1, u"累计"_s}));

    int places = 0;
    for (const HeadingCell& cell : cells)
        places += cell.lineSpan * cell.columnSpan;
    CHECK(places == 3 * table.columns.size());
}

TEST_CASE("Neighbours of the same name are not joined into one column", "[core][sheets]")
{
    QVector<TableColumn> columns(2);
    columns[0].heading = {u"人数"_s};
    columns[1].heading = {u"人数"_s};
    CHECK(headingCells(columns).size() == 2);
}

TEST_CASE("One note stands alone and several are numbered", "[core][sheets]")
{
    CHECK(numberedNotes({}).isEmpty());
    CHECK(numberedNotes({u"甲"_s}) == QStringList{u"注：甲"_s});
    CHECK(numberedNotes({u"甲"_s, u"乙"_s}) == QStringList{u"注：1. 甲"_s, u"　　2. 乙"_s});
}

TEST_CASE("What is exported names its two dates and counts data rows alone", "[core][sheets]")
{
    const QVector<LabelledText> lines = headLines(jctest::targetTable());
    CHECK(lines.contains(LabelledText{u"统计截止日"_s, u"2024-09-30"_s}));
    CHECK(lines.contains(LabelledText{u"数据截至"_s, u"2024-10-08 17:30"_s}));
    CHECK(lines.contains(LabelledText{u"行数"_s, u"18"_s}));
}

TEST_CASE("A row with more cells than columns is refused", "[core][sheets]")
{
    Table table = jctest::flatTable(1, 2);
    CHECK(checkShape(table));
    table.rows[0].cells += TableCell(1);
    CHECK(checkShape(table).error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(checkShape(Table()));
}
