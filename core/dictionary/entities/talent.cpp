#include "core/dictionary/entities/talent.h"

#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::talent {

namespace {

constexpr std::array fields{&person.description,
                            &level.description,
                            &occupation.description,
                            &certificate.description,
                            &certificateKind.description,
                            &validFrom.description,
                            &validTo.description,
                            &exitReason.description,
                            &appointed.description,
                            &employer.description,
                            &residenceRegion.description,
                            &presumed.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, person, jc::person::entity, context, problems);
    requireOrder(record, validFrom, validTo, Gate::Reporting, problems);
    remindOfFuture(record, validFrom, context, problems);
    remindOfClosedRegion(record, residenceRegion, context.numbers.today, context, problems);
    if (record.has(validTo) && !record.has(exitReason)) {
        problems.add({exitReason.description.number,
                      Severity::Reminder,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "填了退出日期，请选择退出原因。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    const std::optional<Record> holder = referred(context, jc::person::entity, record.get(person));
    if (!holder || record.has(residenceRegion))
        return;
    const bool known = holder->has(jc::person::residenceRegion);
    record.set(residenceRegion,
               known ? holder->get(jc::person::residenceRegion) : holder->get(jc::person::householdRegion));
    if (!known && record.has(residenceRegion))
        record.set(presumed, true);
}

} // namespace

const EntityDescription entity{.number = 18,
                               .key = "talent",
                               .label = {"技能人才", "Skilled talent"},
                               .fields = fields,
                               .title = &person.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::talent
