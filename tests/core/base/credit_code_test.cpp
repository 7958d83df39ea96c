#include "core/base/credit_code.h"
#include "tests/core/base/vector_file.h"
#include "tests/support/catch.h"

#include <array>

using jc::checkCreditCode;
using jc::NumberCheck;
using jc::NumberContext;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::int32_t, 2> creditRegions{350100, 530523};

const NumberContext creditContext{QDate(2026, 9, 30), creditRegions};

} // namespace

TEST_CASE("Every credit-code test vector gets its verdict, reason and normalized form", "[core][base]")
{
    const auto rows = jc::test::readVectors(u"testvectors-uscc.csv"_s);
    REQUIRE(rows.size() == 30);
    for (const auto& row : rows) {
        CAPTURE(row.value(u"id"_s), row.value(u"input"_s));
        const NumberCheck check = checkCreditCode(row.value(u"input"_s), creditContext);
        CHECK(jc::test::verdictName(check.verdict) == row.value(u"expect"_s));
        CHECK(check.detailKey == row.value(u"detail"_s));
        CHECK(check.normalized == jc::test::expectedNormalized(row));
        const bool silent = check.detailKey == u"empty"_s || (check.isValid() && check.detailKey.isEmpty());
        CHECK(check.message.isEmpty() == silent);
    }
}

TEST_CASE("A wrong credit code is told what is wrong", "[core][base]")
{
    CHECK(checkCreditCode(u"91530523MX00010621", creditContext).message ==
          u"第 18 位校验不符，应为 K；请对照营业执照或登记证书核对。"_s);
    CHECK(checkCreditCode(u"9153O523MX0001062K", creditContext).message ==
          u"第 5 位“O”应为数字；请对照营业执照或登记证书核对。"_s);
    CHECK(checkCreditCode(u"村委会", creditContext).detailKey == u"length"_s);
}

TEST_CASE("The published organisation code has its published check character", "[core][base]")
{
    CHECK(jc::organisationCodeCheckCharacter(u"D2143569") == u'X');
    CHECK(jc::creditCodeCheckCharacter(u"91350100M000100Y4") == u'3');
    CHECK(jc::creditCodeCheckCharacter(u"91350100I000100Y4") == u'\0');
}
