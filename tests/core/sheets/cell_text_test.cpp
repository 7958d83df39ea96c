#include "core/sheets/cell_text.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace jc;
using namespace Qt::StringLiterals;

TEST_CASE("A missing value prints as a dash and never as zero", "[core][sheets]")
{
    CHECK(displayText(TableCell(), CellFormat::integer()) == u"—"_s);
    CHECK(displayText(TableCell(QDate()), CellFormat::date()) == u"—"_s);
    CHECK(displayText(TableCell(std::optional<int>()), CellFormat::percent()) == u"—"_s);
    CHECK(displayText(TableCell(std::numeric_limits<double>::quiet_NaN()), CellFormat::percent()) == u"—"_s);
    CHECK(displayText(TableCell(0), CellFormat::integer()) == u"0"_s);
    CHECK(displayText(TableCell(QString()), CellFormat::integer()).isEmpty());
    CHECK_FALSE(sheetNumber(TableCell(), CellFormat::integer()));
}

TEST_CASE("Numbers print in the format of their column, or of their own", "[core][sheets]")
{
    CHECK(displayText(TableCell(1234567), CellFormat::integer()) == u"1,234,567"_s);
    CHECK(plainText(TableCell(1234567), CellFormat::integer()) == u"1234567"_s);
    CHECK(displayText(TableCell(-999), CellFormat::integer()) == u"-999"_s);
    CHECK(displayText(TableCell(1234.5), CellFormat::decimal(2)) == u"1,234.50"_s);
    CHECK(displayText(TableCell(0.7389), CellFormat::percent()) == u"73.9%"_s);
    CHECK(displayText(TableCell(-0.129), CellFormat::points()) == u"-12.9"_s);
    CHECK(displayText(TableCell(1.0, CellFormat::percent()), CellFormat::integer()) == u"100.0%"_s);
    CHECK(displayText(TableCell(Money::fromYuan(123456)), CellFormat::money()) == u"123,456.00"_s);
    CHECK(displayText(TableCell(Money::fromYuan(123456)), CellFormat::moneyWan()) == u"12.35"_s);
    CHECK(displayText(TableCell(QDate(2024, 9, 30)), CellFormat::date()) == u"2024-09-30"_s);
    CHECK(displayText(TableCell(530523), CellFormat::code()) == u"530523"_s);
}

TEST_CASE("Halves round away from zero as a spreadsheet rounds them, and nothing prints as minus zero",
          "[core][sheets]")
{
    CHECK(displayText(TableCell(0.3455), CellFormat::percent()) == u"34.6%"_s);
    CHECK(displayText(TableCell(1.005), CellFormat::decimal(2)) == u"1.01"_s);
    CHECK(displayText(TableCell(-2.5), CellFormat::integer()) == u"-3"_s);
    CHECK(displayText(TableCell(-0.0004), CellFormat::points()) == u"0.0"_s);
    CHECK_FALSE(std::signbit(sheetNumber(TableCell(-0.0004), CellFormat::points()).value()));
    CHECK(sheetNumber(TableCell(-0.129), CellFormat::points()).value() == Approx(-12.9));
}

TEST_CASE("A number with more digits than a spreadsheet keeps stays text", "[core][sheets]")
{
    CHECK_FALSE(sheetNumber(TableCell(qint64{530523199001011234}), CellFormat::integer()));
    CHECK(displayText(TableCell(qint64{530523199001011234}), CellFormat::code()) == u"530523199001011234"_s);
    CHECK(displayText(TableCell(std::numeric_limits<qint64>::min()), CellFormat::integer()) ==
          u"-9,223,372,036,854,775,808"_s);
}

TEST_CASE("Han characters count two columns, Latin ones one", "[core][sheets]")
{
    CHECK(textWidth(u"技能AB") == 6);
    CHECK(textWidth(u"（）—") == 6);
    CHECK(textWidth(u"𠀀a") == 3);
}

TEST_CASE("Text a spreadsheet could run is recognised behind blanks and in full width", "[core][sheets]")
{
    for (const auto* text :
         {u"=1+1", u"+86", u"-5", u"@SUM(A1)", u"\tx", u"\r=1", u" =1", u"　＝1", u"＋1", u"\u200B=1"})
        CHECK(looksLikeFormula(QString::fromUtf16(text)));
    for (const auto* text : {u"张三", u"—", u"", u"a=b", u"1-2"})
        CHECK_FALSE(looksLikeFormula(QString::fromUtf16(text)));
}
