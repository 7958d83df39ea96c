#include "core/dictionary/entities/supervision.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::supervision {

namespace {

constexpr std::array fields{&activity.description,
                            &kind.description,
                            &body.description,
                            &assessmentDate.description,
                            &inspectedDate.description,
                            &form.description,
                            &recordSigned.description,
                            &traceable.description,
                            &region.description,
                            &finding.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, body, organisation::entity, context, problems);
    remindOfFuture(record, inspectedDate, context, problems);
    remindOfClosedRegion(record, region, record.get(assessmentDate), context, problems);
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, body, organisation::entity, organisation::region, context);
}

} // namespace

const EntityDescription entity{.number = 29,
                               .key = "supervision",
                               .label = {"督导检查", "Inspection"},
                               .fields = fields,
                               .title = &activity.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::supervision
