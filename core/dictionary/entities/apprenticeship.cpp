#include "core/dictionary/entities/apprenticeship.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::apprenticeship {

namespace {

constexpr std::array fields{&person.description,
                            &employer.description,
                            &school.description,
                            &programme.description,
                            &occupation.description,
                            &level.description,
                            &filingDate.description,
                            &startDate.description,
                            &endDate.description,
                            &status.description,
                            &employerRegion.description,
                            &originRegion.description,
                            &employerMentor.description,
                            &schoolMentor.description,
                            &reason.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, person, jc::person::entity, context, problems);
    requireLive(record, employer, organisation::entity, context, problems);
    requireOrder(record, filingDate, startDate, Gate::Filing, problems);
    requireOrder(record, startDate, endDate, Gate::Completion, problems);
    remindOfFuture(record, startDate, context, problems);
    remindOfClosedRegion(record, employerRegion, record.get(startDate), context, problems);
    remindOfClosedRegion(record, originRegion, record.get(startDate), context, problems);
    if (record.get(status) == QLatin1String("stopped") && !record.has(reason)) {
        problems.add({reason.description.number,
                      Severity::Reminder,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "中止培养须写明原因。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, employerRegion, employer, organisation::entity, organisation::region, context);
    completeRegion(record, originRegion, person, jc::person::entity, jc::person::householdRegion, context);
}

} // namespace

const EntityDescription entity{.number = 15,
                               .key = "apprenticeship",
                               .label = {"学徒培养", "Apprenticeship"},
                               .fields = fields,
                               .title = &person.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::apprenticeship
