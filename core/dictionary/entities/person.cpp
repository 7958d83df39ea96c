#include "core/dictionary/entities/person.h"

#include "core/base/phone.h"
#include "core/base/resident_id.h"
#include "core/base/text.h"
#include "core/dictionary/checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::person {

namespace {

constexpr std::array fields{&name.description,
                            &idType.description,
                            &idNumber.description,
                            &gender.description,
                            &birthDate.description,
                            &ethnic.description,
                            &education.description,
                            &phone.description,
                            &householdType.description,
                            &householdRegion.description,
                            &residenceRegion.description,
                            &groups.description,
                            &willing.description,
                            &surveyDate.description,
                            &employer.description,
                            &address.description,
                            &remark.description};

// Other documents (permits, passports) have numbers of their own forms.
bool hasResidentCard(const Record& record)
{
    const QString type = record.get(idType);
    return type.isEmpty() || type == QLatin1String("01");
}

void checkIdentity(const Record& record, const RecordContext& context, Problems& problems)
{
    if (!record.has(idNumber) || !hasResidentCard(record))
        return;
    const QString number = record.get(idNumber);
    const NumberCheck judged = checkResidentId(number, context.numbers);
    const quint16 field = idNumber.description.number;
    if (judged.verdict != NumberCheck::Verdict::Valid) {
        const bool blocks = judged.verdict != NumberCheck::Verdict::Warn;
        problems.add(
            {field, blocks ? Severity::Blocking : Severity::Reminder, Gate::Reporting, judged.message});
        return;
    }
    if (!judged.message.isEmpty())
        problems.add({field, Severity::Reminder, Gate::Subsidy, judged.message});
    const QDate born = residentIdBirthDate(number);
    if (record.has(birthDate) && record.get(birthDate) != born) {
        problems.add(
            {birthDate.description.number,
             Severity::Reminder,
             Gate::Reporting,
             QCoreApplication::translate("Checks", "出生日期与身份证号中的 %1 不一致；请对照证件核对。")
                 .arg(born.toString(Qt::ISODate))});
    }
    const QString sex = *residentIdIsFemale(number) ? QStringLiteral("2") : QStringLiteral("1");
    if (record.has(gender) && record.get(gender) != sex) {
        problems.add({gender.description.number,
                      Severity::Reminder,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "性别与身份证号不一致；请对照证件核对。")});
    }
}

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    checkIdentity(record, context, problems);
    if (!record.has(idNumber)) {
        problems.add(
            {idNumber.description.number,
             Severity::Reminder,
             Gate::Reporting,
             QCoreApplication::translate("Checks", "待补证件：没有公民身份号码，不计入完成数；请补录。")});
    }
    remindOfClosedRegion(record, householdRegion, context.numbers.today, context, problems);
    remindOfClosedRegion(record, residenceRegion, context.numbers.today, context, problems);
    if (record.has(phone)) {
        const NumberCheck judged = checkPhone(record.get(phone));
        if (!judged.message.isEmpty())
            problems.add({phone.description.number, Severity::Reminder, Gate::Subsidy, judged.message});
    }
}

void complete(Record& record, const RecordContext& context)
{
    record.set(name, normaliseName(record.get(name)));
    if (!record.has(idNumber) || !hasResidentCard(record))
        return;
    const NumberCheck judged = checkResidentId(record.get(idNumber), context.numbers);
    if (judged.verdict != NumberCheck::Verdict::Valid)
        return;
    record.set(idNumber, judged.normalized);
    if (!record.has(birthDate))
        record.set(birthDate, residentIdBirthDate(judged.normalized));
    if (!record.has(gender))
        record.set(gender,
                   *residentIdIsFemale(judged.normalized) ? QStringLiteral("2") : QStringLiteral("1"));
}

} // namespace

const EntityDescription entity{.number = 9,
                               .key = "person",
                               .label = {"人员", "Person"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::person
