#include "core/base/resident_id.h"

#include <QCoreApplication>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestAge = 120;

NumberCheck badId(const QString& detailKey, const QString& message)
{
    return {NumberCheck::Verdict::Invalid, detailKey, {}, message};
}

// What people and scanners write for the final X: Roman ten, multiplication signs, Cyrillic and Greek
// look-alikes.
bool looksLikeX(QChar c)
{
    switch (c.unicode()) {
    case u'\u2169':
    case u'\u2179':
    case u'\u00d7':
    case u'\u2715':
    case u'\u2573':
    case u'\u0425':
    case u'\u0445':
    case u'\u03a7':
    case u'\u03c7':
        return true;
    default:
        return false;
    }
}

bool is18Form(QStringView id)
{
    return id.size() == 18 && isAllDigits(id.first(17)) &&
           (id[17] == u'X' || (id[17] >= u'0' && id[17] <= u'9'));
}

// A passport or pass: one to three capitals, then digits; or a military card, which names its 字第.
bool looksLikeOtherDocument(QStringView id)
{
    if (id.contains(u"字第"))
        return true;
    qsizetype letters = 0;
    while (letters < id.size() && id[letters] >= u'A' && id[letters] <= u'Z')
        ++letters;
    const qsizetype digits = id.size() - letters;
    return letters >= 1 && letters <= 3 && digits >= 6 && digits <= 12 && isAllDigits(id.sliced(letters));
}

NumberCheck otherDocument(const QString& detailKey, const QString& message, const QString& normalized = {})
{
    return {NumberCheck::Verdict::OtherDocument, detailKey, normalized, message};
}

NumberCheck wrongLength(qsizetype length)
{
    if (length < 18) {
        return badId(u"length"_s,
                     QCoreApplication::translate(
                         "ResidentId", "身份证号应为 18 位，现有 %1 位，还差 %2 位；请对照证件补齐。")
                         .arg(length)
                         .arg(18 - length));
    }
    return badId(u"length"_s,
                 QCoreApplication::translate("ResidentId",
                                             "身份证号应为 18 位，现有 %1 位，多 %2 位；请对照证件核对。")
                     .arg(length)
                     .arg(length - 18));
}

NumberCheck wrongCharacter(QStringView id)
{
    qsizetype at = 0;
    while (at < id.size() && id[at] >= u'0' && id[at] <= u'9')
        ++at;
    if (at >= 17) {
        return badId(u"char"_s,
                     QCoreApplication::translate("ResidentId", "第 18 位“%1”不是数字或 X；请对照证件核对。")
                         .arg(id[17]));
    }
    const QChar c = id[at];
    const QChar meant = c == u'O'                ? u'0'
                        : c == u'I' || c == u'L' ? u'1'
                        : c == u'Z'              ? u'2'
                        : c == u'S'              ? u'5'
                                                 : u'\0';
    if (!meant.isNull()) {
        return badId(
            u"char"_s,
            QCoreApplication::translate("ResidentId", "第 %1 位是字母 %2，疑为数字 %3；请对照证件改正。")
                .arg(at + 1)
                .arg(c)
                .arg(meant));
    }
    return badId(u"char"_s,
                 QCoreApplication::translate("ResidentId", "第 %1 位“%2”不是数字；请对照证件改正。")
                     .arg(at + 1)
                     .arg(c));
}

NumberCheck wrongDate(int year, int month, int day)
{
    if (month < 1 || month > 12) {
        return badId(
            u"date"_s,
            QCoreApplication::translate("ResidentId", "第 11—12 位月份应为 01—12，现为 %1；请对照证件核对。")
                .arg(month, 2, 10, QChar(u'0')));
    }
    return badId(u"date"_s,
                 QCoreApplication::translate("ResidentId",
                                             "出生日期 %1 年 %2 月 %3 日不存在；请对照证件核对第 7—14 位。")
                     .arg(year)
                     .arg(month)
                     .arg(day));
}

QDate birthDateOf(QStringView id)
{
    const int number = digitsValue(id.sliced(6, 8));
    return {number / 10'000, number / 100 % 100, number % 100};
}

std::optional<NumberCheck> dateProblem(QStringView id, QDate today)
{
    const int number = digitsValue(id.sliced(6, 8));
    const int year = number / 10'000;
    const int month = number / 100 % 100;
    const int day = number % 100;
    if (!QDate::isValid(year, month, day))
        return wrongDate(year, month, day);
    if (year < 1800) {
        return badId(
            u"century"_s,
            QCoreApplication::translate("ResidentId", "出生年份 %1 早于 1800 年；请对照证件核对第 7—10 位。")
                .arg(year));
    }
    if (today.isValid() && QDate(year, month, day) > today) {
        return badId(
            u"future-birth"_s,
            QCoreApplication::translate("ResidentId", "出生日期 %1 晚于今天；请对照证件核对第 7—14 位。")
                .arg(QDate(year, month, day).toString(Qt::ISODate)));
    }
    return std::nullopt;
}

NumberCheck wrongCheck(QStringView id, char16_t expected)
{
    if (id.endsWith(u"000")) {
        return badId(
            u"precision-loss"_s,
            QCoreApplication::translate(
                "ResidentId",
                "末三位为 000，像是表格按数字存储丢失，原号无法还原；请把该列设为文本后重新填写原号。"));
    }
    return badId(u"checksum"_s,
                 QCoreApplication::translate("ResidentId", "第 18 位校验不符，应为 %1；请对照证件核对。")
                     .arg(QChar(expected)));
}

// The permanent residence card of 2023: 9, two digits of the accepting province, three of the nationality.
bool looksLikeForeignResident(QStringView id)
{
    return id[0] == u'9' && isProvincePrefix(digitsValue(id.sliced(1, 2)));
}

std::optional<NumberCheck> regionProblem(const QString& id, KnownRegions regions)
{
    const int province = digitsValue(QStringView(id).first(2));
    const int code = digitsValue(QStringView(id).first(6));
    if (!isProvincePrefix(province)) {
        if (looksLikeForeignResident(id)) {
            return otherDocument(
                u"doc:07"_s,
                QCoreApplication::translate(
                    "ResidentId", "这是外国人永久居留身份证的号码；请把证件类型改为外国人永久居留证。"));
        }
        return badId(
            u"region"_s,
            QCoreApplication::translate("ResidentId", "前两位“%1”不是省级代码；请对照证件核对前六位。")
                .arg(QStringView(id).first(2)));
    }
    const bool permit = province >= 81 && code % 10'000 == 0;
    if (permit)
        return NumberCheck{NumberCheck::Verdict::Valid, u"doc:17"_s, id, {}};
    if (province == 83 || !isKnownRegion(code, regions)) {
        return NumberCheck{
            NumberCheck::Verdict::Warn,
            u"region-unknown"_s,
            id,
            QCoreApplication::translate(
                "ResidentId", "前六位“%1”不在 1981 年以来的行政区划代码中；请对照证件核对，无误可保留。")
                .arg(QStringView(id).first(6))};
    }
    if (code % 100 == 0) {
        return NumberCheck{
            NumberCheck::Verdict::Valid,
            u"warn:region-level"_s,
            id,
            QCoreApplication::translate("ResidentId",
                                        "前六位“%1”是市级或省级代码，较少见；请对照证件核对，无误可保留。")
                .arg(QStringView(id).first(6))};
    }
    return std::nullopt;
}

std::optional<NumberCheck> reminders(const QString& id, QDate today)
{
    const QDate birth = birthDateOf(id);
    if (today.isValid() && birth.addYears(greatestAge) < today) {
        return NumberCheck{
            NumberCheck::Verdict::Valid,
            u"warn:age"_s,
            id,
            QCoreApplication::translate("ResidentId", "按身份证号已超过 %1 岁；请对照证件核对出生日期。")
                .arg(greatestAge)};
    }
    if (id.endsWith(u"000")) {
        return NumberCheck{
            NumberCheck::Verdict::Valid,
            u"warn:precision-loss"_s,
            id,
            QCoreApplication::translate(
                "ResidentId", "末三位为 000，可能是表格按数字存储丢失；请对照证件核对，无误可保留。")};
    }
    return std::nullopt;
}

NumberCheck check18(QString id, const NumberContext& context)
{
    const char16_t expected = residentIdCheckCharacter(id);
    if (id[17] != expected)
        return wrongCheck(id, expected);
    if (auto problem = dateProblem(id, context.today))
        return *std::move(problem);
    if (auto problem = regionProblem(id, context.regions))
        return *std::move(problem);
    if (auto reminder = reminders(id, context.today))
        return *std::move(reminder);
    return {NumberCheck::Verdict::Valid, {}, std::move(id), {}};
}

NumberCheck check15(QStringView digits, const NumberContext& context)
{
    const QString id = residentIdFrom15(digits);
    if (auto problem = dateProblem(id, context.today)) {
        problem->message = QCoreApplication::translate(
                               "ResidentId", "15 位旧号第 7—12 位“%1”不是有效的出生日期；请对照证件核对。")
                               .arg(digits.sliced(6, 6));
        return *std::move(problem);
    }
    if (!isProvincePrefix(digitsValue(digits.first(2)))) {
        return badId(
            u"region"_s,
            QCoreApplication::translate("ResidentId", "前两位“%1”不是省级代码；请对照证件核对前六位。")
                .arg(digits.first(2)));
    }
    return {NumberCheck::Verdict::Legacy15,
            {},
            id,
            QCoreApplication::translate("ResidentId",
                                        "15 位旧号已于 2013 年停用，升位后应为 %1；请对照证件核对后改填。")
                .arg(id)};
}

} // namespace

NumberCheck checkResidentId(QStringView text, const NumberContext& context)
{
    QString id = foldNumber(text);
    if (auto damage = checkCommonDamage(text, id))
        return *std::move(damage);
    if (id.size() == 18 && looksLikeX(id.back()))
        id.back() = u'X';
    if (is18Form(id))
        return check18(std::move(id), context);
    if (id.size() == 15 && isAllDigits(id))
        return check15(id, context);
    // The certificate of a disabled person: a resident ID, the kind and the degree.
    if (id.size() == 20 && is18Form(QStringView(id).first(18)) && isAllDigits(QStringView(id).sliced(18)) &&
        id[17] == residentIdCheckCharacter(id)) {
        return otherDocument(u"doc:09"_s,
                             QCoreApplication::translate(
                                 "ResidentId", "这是残疾人证号，前 18 位是身份证号 %1；请改填身份证号。")
                                 .arg(QStringView(id).first(18)),
                             id.first(18));
    }
    if (looksLikeOtherDocument(id)) {
        return otherDocument(u"doc"_s,
                             QCoreApplication::translate(
                                 "ResidentId", "“%1”像是护照、通行证等其他证件的号码；请改选证件类型。")
                                 .arg(id));
    }
    if (id.size() != 18)
        return wrongLength(id.size());
    return wrongCharacter(id);
}

QDate residentIdBirthDate(QStringView id)
{
    return is18Form(id) ? birthDateOf(id) : QDate();
}

std::optional<bool> residentIdIsFemale(QStringView id)
{
    if (!is18Form(id))
        return std::nullopt;
    return (id[16].unicode() - u'0') % 2 == 0;
}

QString residentIdRegion(QStringView id)
{
    return is18Form(id) ? id.first(6).toString() : QString();
}

char16_t residentIdCheckCharacter(QStringView first17)
{
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char16_t characters[] = u"10X98765432";
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * (first17[i].unicode() - u'0');
    return characters[sum % 11];
}

QString residentIdFrom15(QStringView digits)
{
    const bool centenarian = digitsValue(digits.sliced(12)) >= 996;
    QString id;
    id.reserve(18);
    id += digits.first(6);
    id += centenarian ? QStringView(u"18") : QStringView(u"19");
    id += digits.sliced(6);
    id += QChar(residentIdCheckCharacter(id));
    return id;
}

QString maskResidentId(QStringView id)
{
    return id.size() < 15 ? maskMiddle(id, 0, 0) : maskMiddle(id, 6, 4);
}

QString maskResidentIdToRegion(QStringView id)
{
    return id.size() < 15 ? maskMiddle(id, 0, 0) : maskMiddle(id, 6, 0);
}

} // namespace jc
