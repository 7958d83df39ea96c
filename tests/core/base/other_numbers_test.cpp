#include "core/base/bank_card.h"
#include "core/base/certificate_number.h"
#include "core/base/phone.h"
#include "tests/core/base/vector_file.h"
#include "tests/support/catch.h"

using jc::CertificateForm;
using jc::checkBankCard;
using jc::checkCertificateNumber;
using jc::checkPhone;
using jc::NumberCheck;
using namespace Qt::StringLiterals;
using Verdict = jc::NumberCheck::Verdict;

namespace {

const QDate certificateDay(2026, 9, 30);

NumberCheck checkedByKind(const QString& kind, const QString& input)
{
    if (kind == u"mobile"_s)
        return checkPhone(input);
    if (kind == u"bankcard"_s)
        return checkBankCard(input);
    REQUIRE(kind == u"certificate"_s);
    return checkCertificateNumber(input, certificateDay);
}

} // namespace

TEST_CASE("Every phone, card and certificate test vector gets its verdict, reason and normalized form",
          "[core][base]")
{
    const auto rows = jc::test::readVectors(u"testvectors-other.csv"_s);
    REQUIRE(rows.size() == 42);
    for (const auto& row : rows) {
        CAPTURE(row.value(u"id"_s), row.value(u"input"_s));
        const NumberCheck check = checkedByKind(row.value(u"kind"_s), row.value(u"input"_s));
        CHECK(jc::test::verdictName(check.verdict) == row.value(u"expect"_s));
        CHECK(check.detailKey == row.value(u"detail"_s));
        CHECK(check.normalized == jc::test::expectedNormalized(row));
        const bool judged = check.verdict != Verdict::Valid && check.verdict != Verdict::Empty;
        CHECK((!judged || check.message.endsWith(u'。')));
    }
}

TEST_CASE("Phones are told apart and mended as offices write them", "[core][base]")
{
    CHECK(checkPhone(u"1380013800").message == u"手机号应为 11 位，现有 10 位；请与本人核对。"_s);
    CHECK(checkPhone(u"13800138000.0").normalized == u"13800138000"_s);
    CHECK(checkPhone(u"13800138000 15400000000").normalized == u"13800138000;15400000000"_s);
    CHECK(checkPhone(u"（0875）0000000").normalized == u"0875-0000000"_s);
    CHECK(checkPhone(u"021-00000000").normalized == u"021-00000000"_s);
    CHECK(checkPhone(u"6120000").detailKey == u"warn:area-code"_s);
    CHECK(checkPhone(u"13800138000/12").detailKey == u"length"_s);
    CHECK(checkPhone(u"1380013800a").detailKey == u"char"_s);
    CHECK(checkPhone(u"/").verdict == Verdict::Empty);
    CHECK(checkPhone(u"()").verdict == Verdict::Invalid);
}

TEST_CASE("A masked phone or card keeps only its ends", "[core][base]")
{
    CHECK(jc::maskPhone(u"13800130042") == u"138****0042"_s);
    CHECK(jc::maskPhone(u"0875-6124567") == u"0875-***4567"_s);
    CHECK(jc::maskPhone(u"13800130042;0875-6124567") == u"138****0042;0875-***4567"_s);
    CHECK(jc::maskPhone(u"12333") == u"*****"_s);
    CHECK(jc::maskPhone({}).isEmpty());
    CHECK(jc::maskBankCard(u"6200000000000000018") == u"6200***********0018"_s);
    CHECK(jc::maskBankCard(u"620000") == u"******"_s);
}

TEST_CASE("Account numbers without a check are kept with a warning", "[core][base]")
{
    CHECK(checkBankCard(u"530523010400").verdict == Verdict::Warn);
    CHECK(checkBankCard(u"53052301040000171234").detailKey == u"account"_s);
    CHECK(checkBankCard(u"6200A00000000018").message == u"第 5 位“A”不是数字；请对照银行卡核对。"_s);
}

TEST_CASE("A certificate number of no national form is kept as written", "[core][base]")
{
    const NumberCheck provincial = checkCertificateNumber(u" 云专字第2025-0012号 ", certificateDay);
    CHECK(provincial.isValid());
    CHECK(provincial.detailKey == u"other-form"_s);
    CHECK(provincial.normalized == u"云专字第2025-0012号"_s);
    CHECK(checkCertificateNumber(u"T530523199103079994", certificateDay).isValid());
    CHECK(checkCertificateNumber(u"530523199103079994", certificateDay).isValid());
}

TEST_CASE("A certificate whose kind is known is held to that kind's form", "[core][base]")
{
    CHECK(checkCertificateNumber(u"530523199103079994", certificateDay, CertificateForm::SkillLevel)
              .detailKey == u"prefix"_s);
    CHECK(checkCertificateNumber(u"Y00005300", certificateDay, CertificateForm::SkillLevel).detailKey ==
          u"length"_s);
    CHECK(checkCertificateNumber(u"Y000053000O01243000001", certificateDay, CertificateForm::SkillLevel)
              .message == u"第 11 位“O”应为数字；请对照证书核对。"_s);
    CHECK(checkCertificateNumber(u"Y00005300000124A000001", certificateDay).isValid());
    CHECK(checkCertificateNumber(u"1825001000300001", certificateDay, CertificateForm::Free).detailKey ==
          u"other-form"_s);
    CHECK(checkCertificateNumber(u"Y000053000001273000001", certificateDay).detailKey == u"year"_s);
}

TEST_CASE("The level of a certificate stands in its number", "[core][base]")
{
    CHECK(jc::certificateNumberLevel(u"Y000053000001243000001") == 3);
    CHECK(jc::certificateNumberLevel(u"1825001000400001") == 4);
    CHECK(jc::certificateNumberLevel(u"Y00005300000124A000001") == 0);
    CHECK(jc::certificateNumberLevel(u"云专字第2025-0012号") == 0);
}
