#include "core/dictionary/entities/honour.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::honour {

namespace {

constexpr std::array fields{&person.description,
                            &organisation.description,
                            &titles.description,
                            &title.description,
                            &level.description,
                            &announcedDate.description,
                            &document.description,
                            &recommender.description,
                            &region.description,
                            &status.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, person, jc::person::entity, context, problems);
    requireLive(record, organisation, jc::organisation::entity, context, problems);
    blockFuture(record, announcedDate, context, problems);
    remindOfClosedRegion(record, region, record.get(announcedDate), context, problems);
    if (!record.has(person) && !record.has(organisation)) {
        problems.add({person.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "请选择获得者或获得单位。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, recommender, jc::organisation::entity, jc::organisation::region, context);
    completeRegion(record, region, person, jc::person::entity, jc::person::residenceRegion, context);
    completeRegion(record, region, person, jc::person::entity, jc::person::householdRegion, context);
}

} // namespace

const EntityDescription entity{.number = 26,
                               .key = "honour",
                               .label = {"称号与表彰", "Honour"},
                               .fields = fields,
                               .title = &title.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::honour
