#include "core/dictionary/entities/evaluation_project.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::evaluation_project {

namespace {

constexpr std::array fields{&body.description,
                            &bodyKind.description,
                            &occupation.description,
                            &level.description,
                            &filingDate.description,
                            &document.description,
                            &validFrom.description,
                            &validTo.description,
                            &region.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, body, organisation::entity, context, problems);
    requireOrder(record, validFrom, validTo, Gate::Reporting, problems);
    blockFuture(record, filingDate, context, problems);
    remindOfClosedRegion(record, region, context.numbers.today, context, problems);
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, body, organisation::entity, organisation::region, context);
    if (!record.has(validFrom) && record.has(filingDate))
        record.set(validFrom, record.get(filingDate));
}

} // namespace

const EntityDescription entity{.number = 25,
                               .key = "evaluation_project",
                               .label = {"评价项目", "Assessment project"},
                               .fields = fields,
                               .title = &body.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::evaluation_project
