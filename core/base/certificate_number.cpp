#include "core/base/certificate_number.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr int skillLevelSince = 2019;
constexpr qsizetype skillLevelAt = 15;
constexpr qsizetype qualificationLevelAt = 10;

NumberCheck badCertificate(const QString& detailKey, const QString& message)
{
    return {NumberCheck::Verdict::Invalid, detailKey, {}, message};
}

NumberCheck wrongCertificateLength(QStringView kind, int expected, qsizetype length)
{
    return badCertificate(
        u"length"_s,
        QCoreApplication::translate("CertificateNumber", "%1编号应为 %2 位，现有 %3 位；请对照证书核对。")
            .arg(kind)
            .arg(expected)
            .arg(length));
}

NumberCheck wrongCertificateCharacter(QStringView number, qsizetype from)
{
    qsizetype at = from;
    while (at + 1 < number.size() && number[at] >= u'0' && number[at] <= u'9')
        ++at;
    return badCertificate(
        u"char"_s,
        QCoreApplication::translate("CertificateNumber", "第 %1 位“%2”应为数字；请对照证书核对。")
            .arg(at + 1)
            .arg(number[at]));
}

NumberCheck wrongCertificateLevel(qsizetype at, QChar level)
{
    return badCertificate(u"level"_s,
                          QCoreApplication::translate("CertificateNumber",
                                                      "第 %1 位是等级，应为 1—5，现为 %2；请对照证书核对。")
                              .arg(at + 1)
                              .arg(level));
}

NumberCheck checkSkillLevel(const QString& number, QDate today)
{
    const QStringView view = number;
    const QChar issuer = view.front();
    if (issuer != u'Y' && issuer != u'S') {
        return badCertificate(
            u"prefix"_s,
            QCoreApplication::translate(
                "CertificateNumber",
                "首位应为 Y（用人单位）或 S（社会培训评价组织），现为“%1”；请对照证书核对。")
                .arg(issuer));
    }
    if (view.size() != 22)
        return wrongCertificateLength(
            QCoreApplication::translate("CertificateNumber", "职业技能等级证书"), 22, view.size());
    const QChar level = view[skillLevelAt];
    const bool special = level >= u'A' && level <= u'Z';
    if (!isAllDigits(view.sliced(1, skillLevelAt - 1)))
        return wrongCertificateCharacter(view, 1);
    if (!isAllDigits(view.sliced(skillLevelAt + 1)))
        return wrongCertificateCharacter(view, skillLevelAt + 1);
    const int province = digitsValue(view.sliced(5, 2));
    if (!isProvincePrefix(province)) {
        return badCertificate(
            u"province"_s,
            QCoreApplication::translate("CertificateNumber", "第 6—7 位“%1”不是省级代码；请对照证书核对。")
                .arg(view.sliced(5, 2)));
    }
    if (!special && (level < u'1' || level > u'5'))
        return wrongCertificateLevel(skillLevelAt, level);
    const int year = 2000 + digitsValue(view.sliced(13, 2));
    if (year < skillLevelSince || (today.isValid() && year > today.year())) {
        return {NumberCheck::Verdict::Warn,
                u"year"_s,
                number,
                QCoreApplication::translate(
                    "CertificateNumber",
                    "第 14—15 位年份为 %1，而此编号 2019 年起使用；请对照证书核对，无误可保留。")
                    .arg(view.sliced(13, 2))};
    }
    return {NumberCheck::Verdict::Valid, {}, number, {}};
}

NumberCheck checkQualification(const QString& number)
{
    const QStringView view = number;
    constexpr qsizetype shanghaiLength = 13;
    if (view.size() != 16 && view.size() != shanghaiLength)
        return wrongCertificateLength(
            QCoreApplication::translate("CertificateNumber", "职业资格证书"), 16, view.size());
    if (!isAllDigits(view))
        return wrongCertificateCharacter(view, 0);
    if (view.size() == shanghaiLength)
        return {NumberCheck::Verdict::Valid, {}, number, {}};
    if (view[6] > u'4') {
        return badCertificate(
            u"orgtype"_s,
            QCoreApplication::translate("CertificateNumber",
                                        "第 7 位是鉴定机构类别，应为 0—4，现为 %1；请对照证书核对。")
                .arg(view[6]));
    }
    const QChar level = view[qualificationLevelAt];
    if (level < u'1' || level > u'5')
        return wrongCertificateLevel(qualificationLevelAt, level);
    return {NumberCheck::Verdict::Valid, {}, number, {}};
}

// One letter and about 21 digits is meant as the one form, about 16 digits as the other. T and a resident ID
// (特种作业操作证) or a bare resident ID (特种设备) are near neither.
CertificateForm guessForm(QStringView number)
{
    if (isAllDigits(number))
        return number.size() >= 15 && number.size() <= 17 ? CertificateForm::Qualification
                                                          : CertificateForm::Free;
    const bool letterFirst = number.front() >= u'A' && number.front() <= u'Z';
    if (!letterFirst)
        return CertificateForm::Free;
    const bool issuer = number.front() == u'Y' || number.front() == u'S';
    const bool digitsAfter = isAllDigits(number.sliced(1));
    if (digitsAfter && (number.size() == 22 || (issuer && number.size() >= 20 && number.size() <= 24)))
        return CertificateForm::SkillLevel;
    const bool special = issuer && number.size() == 22 && isAllDigits(number.sliced(1, skillLevelAt - 1));
    return special ? CertificateForm::SkillLevel : CertificateForm::Free;
}

} // namespace

NumberCheck checkCertificateNumber(QStringView text, QDate today, CertificateForm form)
{
    const QString number = foldNumber(text);
    if (auto damage = checkCommonDamage(text, number))
        return *std::move(damage);
    if (form == CertificateForm::Unknown)
        form = guessForm(number);
    if (form == CertificateForm::SkillLevel)
        return checkSkillLevel(number, today);
    if (form == CertificateForm::Qualification)
        return checkQualification(number);
    // Hyphens may belong to a province's own form, so what was written is kept as it is but for its ends.
    return {NumberCheck::Verdict::Valid, u"other-form"_s, foldText(text), {}};
}

int certificateNumberLevel(QStringView number)
{
    qsizetype at = -1;
    if (number.size() == 22 && (number.front() == u'Y' || number.front() == u'S'))
        at = skillLevelAt;
    else if (number.size() == 16 && isAllDigits(number))
        at = qualificationLevelAt;
    if (at < 0 || number[at] < u'1' || number[at] > u'5')
        return 0;
    return number[at].unicode() - u'0';
}

} // namespace jc
