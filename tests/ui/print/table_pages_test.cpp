#include "core/sheets/table_parts.h"
#include "tests/core/sheets/sample_tables.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdf_text.h"
#include "ui/print/table_printing.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace jc;
using namespace jc::ui;
using namespace Qt::StringLiterals;

namespace {

TablePages paged(const Table& table)
{
    return TablePages(table, PrintFonts::ofThisMachine());
}

QImage painted(const TablePages& pages, int page)
{
    QImage image((pages.paper() * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    pages.paint(painter, page);
    return image;
}

// Dark pixels of a part of the page, given in millimetres.
int inkIn(const QImage& image, const QRectF& part)
{
    const double dots = 2 * 72 / 25.4;
    int ink = 0;
    for (int y = qRound(part.top() * dots); y < qMin(qRound(part.bottom() * dots), image.height()); ++y) {
        for (int x = qRound(part.left() * dots); x < qMin(qRound(part.right() * dots), image.width()); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return ink;
}

} // namespace

TEST_CASE("Every row stands on exactly one page, in order", "[ui][print]")
{
    const TablePages pages = paged(jctest::flatTable(500, 6));
    REQUIRE(pages.count() > 5);
    int next = 0;
    for (int page = 0; page < pages.count(); ++page) {
        const auto [first, end] = pages.rowsOf(page);
        CHECK(first == next);
        next = end;
    }
    CHECK(next == 500);
}

TEST_CASE("A form a little longer than a page is set smaller, a long one is not", "[ui][print]")
{
    const TablePages whole = paged(jctest::flatTable(18, 4));
    CHECK(whole.count() == 1);
    CHECK(whole.scale() == 1.0);
    const TablePages squeezed = paged(jctest::flatTable(26, 4));
    CHECK(squeezed.count() == 1);
    CHECK(squeezed.scale() < 1.0);
    const TablePages longer = paged(jctest::flatTable(60, 4));
    CHECK(longer.count() > 1);
    CHECK(longer.scale() == 1.0);
}

TEST_CASE("A wide form a little longer than a page is not shrunk below what can be read", "[ui][print]")
{
    int columns = 4;
    while (paged(jctest::flatTable(2, columns)).scale() > 0.66)
        ++columns;
    REQUIRE(paged(jctest::flatTable(2, columns)).sides() == 1);
    bool turned = false;
    for (int rows = 10; rows < 80 && !turned; ++rows) {
        const TablePages pages = paged(jctest::flatTable(rows, columns));
        turned = pages.count() > 1;
        CHECK(pages.scale() >= leastScale);
    }
    CHECK(turned);
}

TEST_CASE("A table wider than the paper is scaled to it and nothing reaches into the margins", "[ui][print]")
{
    for (const PageOrientation orientation : {PageOrientation::Landscape, PageOrientation::Portrait}) {
        Table table = jctest::flatTable(40, orientation == PageOrientation::Landscape ? 16 : 10);
        table.page.orientation = orientation;
        const TablePages pages = paged(table);
        CHECK(pages.sides() == 1);
        CHECK(pages.scale() < 0.9);
        const QImage image = painted(pages, 0);
        const double width = pages.paper().width() / 72 * 25.4;
        const double height = pages.paper().height() / 72 * 25.4;
        CHECK((orientation == PageOrientation::Landscape) == (width > height));
        CHECK(inkIn(image, {0, 0, sideMarginMm - 1, height}) == 0);
        CHECK(inkIn(image, {width - sideMarginMm + 1, 0, sideMarginMm - 1, height}) == 0);
        CHECK(inkIn(image, {sideMarginMm, topMarginMm, 100, 100}) > 0);
    }
}

TEST_CASE("A table too wide to be read on one page goes on beside it, its first columns repeated",
          "[ui][print]")
{
    Table table = jctest::flatTable(40, 60);
    table.page.frozenColumns = 2;
    const TablePages pages = paged(table);
    REQUIRE(pages.sides() > 2);
    CHECK(pages.scale() >= 0.6);
    CHECK(pages.count() % pages.sides() == 0);
    CHECK(pages.rowsOf(0) == pages.rowsOf(pages.sides() - 1));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"宽.pdf"_s);
    REQUIRE(writePdf(QVector<Table>{table}, path));
    const QStringList printed = jctest::pdfPages(path);
    REQUIRE(printed.size() == pages.count());
    QString beside;
    for (int side = 0; side < pages.sides(); ++side) {
        CHECK(printed.at(side).contains(u"栏1栏2"_s));
        CHECK(printed.at(side).contains(u"张三0"_s));
        beside += printed.at(side);
    }
    // Every other column once.
    for (int column = 3; column <= 60; ++column)
        CHECK(beside.count(QRegularExpression(u"栏%1(?!\\d)"_s.arg(column))) == 1);
}

TEST_CASE("A table with open sides has heavy rules above and below and none beside", "[ui][print]")
{
    Table table = jctest::flatTable(3, 3);
    table.head = {};
    table.page.rules = TableRules::FullGrid;
    const QImage grid = painted(paged(table), 0);
    table.page.rules = TableRules::OpenSides;
    const TablePages pages = paged(table);
    const QImage open = painted(pages, 0);
    // The left edge of the form, centred between the margins.
    int left = 0;
    while (left < grid.width() && inkIn(grid, {left * 25.4 / 144, 40, 25.4 / 144, 5}) == 0)
        ++left;
    REQUIRE(left < grid.width());
    CHECK(inkIn(grid, {(left - 1) * 25.4 / 144, 40, 4 * 25.4 / 144, 5}) > 20);
    CHECK(inkIn(open, {(left - 1) * 25.4 / 144, 40, 4 * 25.4 / 144, 5}) < 20);
}

TEST_CASE("A row taller than a page goes on over the next ones with every letter", "[ui][print]")
{
    Table table = jctest::flatTable(3, 2);
    table.columns[0].wrap = true;
    QString text;
    for (int i = 0; i < 2500; ++i)
        text += u"第%1条记事；"_s.arg(i);
    table.rows[1].cells[0] = TableCell(text);
    const TablePages pages = paged(table);
    CHECK(pages.count() >= 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"长.pdf"_s);
    REQUIRE(writePdf(QVector<Table>{table}, path));
    const QString all = jctest::pdfPages(path).join(QString());
    for (const int i : {0, 1, 700, 1250, 1900, 2499})
        CHECK(all.contains(u"第%1条"_s.arg(i)));
}

TEST_CASE("Words longer than their column are wrapped, figures are squeezed, none is cut", "[ui][print]")
{
    Table table = jctest::flatTable(2, 3);
    table.columns[0].width = 10;
    table.columns[2].width = 6;
    table.rows[0].cells[0] = TableCell(u"云南省保山市龙陵县龙山镇职业技能公共实训基地"_s);
    table.rows[0].cells[2] = TableCell(123'456'789'012);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"窄.pdf"_s);
    REQUIRE(writePdf(QVector<Table>{table}, path));
    const QString page = jctest::pdfPages(path).value(0);
    CHECK(page.contains(u"云南省保山市龙陵县龙山镇职业技能公共实训基地"_s));
    CHECK(page.contains(u"123,456,789,012"_s));
}

TEST_CASE("A table without rows is still a form of one page", "[ui][print]")
{
    Table table = jctest::targetTable();
    table.rows.clear();
    const TablePages pages = paged(table);
    CHECK(pages.count() == 1);
    CHECK(inkIn(painted(pages, 0), {18, 20, 261, 60}) > 0);
}

TEST_CASE("Twenty thousand rows are laid out and each page can be painted alone", "[ui][print]")
{
    const TablePages pages = paged(jctest::flatTable(20'000, 8));
    CHECK(pages.count() > 600);
    const auto [first, end] = pages.rowsOf(pages.count() - 1);
    CHECK(end == 20'000);
    CHECK(first < end);
    CHECK(inkIn(painted(pages, pages.count() - 1), {18, 20, 261, 60}) > 0);
}

TEST_CASE("A pdf that cannot be written names the folder and leaves nothing", "[ui][print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"没有/表.pdf"_s);
    const Result<void> written = writePdf(QVector<Table>{jctest::targetTable()}, path);
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(u"没有"_s));
    const QString stopped = folder.filePath(u"停.pdf"_s);
    const Result<void> cancelled = writePdf(QVector<Table>{jctest::flatTable(200, 4)},
                                            stopped,
                                            [](qsizetype done, qsizetype) { return done < 3; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(stopped));
}
