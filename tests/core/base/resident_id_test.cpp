#include "core/base/resident_id.h"
#include "tests/core/base/vector_file.h"
#include "tests/support/catch.h"

#include <array>

using jc::checkResidentId;
using jc::NumberCheck;
using jc::NumberContext;
using namespace Qt::StringLiterals;
using Verdict = jc::NumberCheck::Verdict;

namespace {

constexpr std::array<std::int32_t, 11> someRegions{
    110103, 110105, 150202, 310101, 330302, 440524, 510923, 530000, 530500, 530523, 650100};

const NumberContext residentContext{QDate(2026, 9, 30), someRegions};

NumberCheck checkedId(const QString& text)
{
    return checkResidentId(text, residentContext);
}

// An ID with the right check character for 17 digits.
QString completedId(QStringView first17)
{
    return first17.toString() + QChar(jc::residentIdCheckCharacter(first17));
}

} // namespace

TEST_CASE("Every resident-ID test vector gets its verdict, reason and normalized form", "[core][base]")
{
    const auto rows = jc::test::readVectors(u"testvectors-resident-id.csv"_s);
    REQUIRE(rows.size() == 50);
    for (const auto& row : rows) {
        CAPTURE(row.value(u"id"_s), row.value(u"input"_s));
        const NumberCheck check = checkedId(row.value(u"input"_s));
        CHECK(jc::test::verdictName(check.verdict) == row.value(u"expect"_s));
        CHECK(check.detailKey == row.value(u"detail"_s));
        CHECK(check.normalized == jc::test::expectedNormalized(row));
        const bool silent = check.detailKey == u"empty"_s || check.detailKey == u"doc:17"_s ||
                            (check.isValid() && check.detailKey.isEmpty());
        CHECK(check.message.isEmpty() == silent);
        CHECK((silent || check.message.endsWith(u'。')));
    }
}

TEST_CASE("A wrong resident ID is told what is wrong and how to mend it", "[core][base]")
{
    CHECK(checkedId(u"530523199103079991"_s).message == u"第 18 位校验不符，应为 4；请对照证件核对。"_s);
    CHECK(checkedId(u"530523199103070000"_s).message ==
          u"末三位为 000，像是表格按数字存储丢失，原号无法还原；请把该列设为文本后重新填写原号。"_s);
    CHECK(checkedId(u"53052319910307"_s).message ==
          u"身份证号应为 18 位，现有 14 位，还差 4 位；请对照证件补齐。"_s);
    CHECK(checkedId(u"530O23199103079994"_s).message == u"第 4 位是字母 O，疑为数字 0；请对照证件改正。"_s);
    CHECK(checkedId(u"530523199102299995"_s).message ==
          u"出生日期 1991 年 2 月 29 日不存在；请对照证件核对第 7—14 位。"_s);
}

TEST_CASE("Birth date, sex and region are read from a resident ID and from nothing else", "[core][base]")
{
    CHECK(jc::residentIdBirthDate(u"11010519491231002X") == QDate(1949, 12, 31));
    CHECK(jc::residentIdIsFemale(u"11010519491231002X") == true);
    CHECK(jc::residentIdIsFemale(u"530523199103079994") == false);
    CHECK(jc::residentIdRegion(u"530523199103079994") == u"530523"_s);
    CHECK_FALSE(jc::residentIdBirthDate(u"5305231991").isValid());
    CHECK_FALSE(jc::residentIdIsFemale(u"530523********9994").has_value());
    CHECK(jc::residentIdRegion(u"A12345678").isEmpty());
}

TEST_CASE("An old 15-digit number is offered in its 18-digit form, centenarians with century 18",
          "[core][base]")
{
    CHECK(jc::residentIdFrom15(u"110105491231002") == u"11010519491231002X"_s);
    CHECK(jc::residentIdFrom15(u"530523010307999").startsWith(u"53052318010307999"_s));
    CHECK(checkedId(u"990105491231002"_s).detailKey == u"region"_s);
}

TEST_CASE("A masked ID shows region and tail, or region only where the birth date stands beside it",
          "[core][base]")
{
    CHECK(jc::maskResidentId(u"53052319910307002X") == u"530523********002X"_s);
    CHECK(jc::maskResidentIdToRegion(u"53052319910307002X") == u"530523************"_s);
    CHECK(jc::maskResidentId(u"5305231991") == u"**********"_s);
    CHECK(jc::maskResidentIdToRegion({}).isEmpty());
}

TEST_CASE("Numbers of other documents in the ID column are named as such", "[core][base]")
{
    const NumberCheck disabled = checkedId(u"53052319910307999442"_s);
    CHECK(disabled.verdict == Verdict::OtherDocument);
    CHECK(disabled.detailKey == u"doc:09"_s);
    CHECK(disabled.normalized == u"530523199103079994"_s);
    CHECK(checkedId(completedId(u"93115619910307999")).detailKey == u"doc:07"_s);
    CHECK(checkedId(u"军字第12345678号"_s).verdict == Verdict::OtherDocument);
}

TEST_CASE("A number that a spreadsheet may have cut is flagged even if its check passes by chance",
          "[core][base]")
{
    QString lucky;
    for (int day = 1; day <= 28 && lucky.isEmpty(); ++day) {
        const QString id =
            completedId(u"5305231991"_s + QString::number(300 + day).rightJustified(4, u'0') + u"700"_s);
        if (id.endsWith(u'0'))
            lucky = id;
    }
    REQUIRE_FALSE(lucky.isEmpty());
    const NumberCheck check = checkedId(lucky);
    CHECK(check.isValid());
    CHECK(check.detailKey == u"warn:precision-loss"_s);
}

TEST_CASE("Without a list of regions only the province of an ID is judged", "[core][base]")
{
    const NumberContext bare{QDate(2026, 9, 30), {}};
    CHECK(checkResidentId(u"530599199103079991", bare).isValid());
    CHECK(checkResidentId(u"99010119910307999X", bare).detailKey == u"region"_s);
}
