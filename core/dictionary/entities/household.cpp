#include "core/dictionary/entities/household.h"

#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::household {

namespace {

constexpr std::array fields{&name.description,
                            &region.description,
                            &verified.description,
                            &namedDate.description,
                            &document.description,
                            &skill.description,
                            &withdrawnDate.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    blockFuture(record, namedDate, context, problems);
    requireOrder(record, namedDate, withdrawnDate, Gate::Reporting, problems);
    remindOfClosedRegion(record, region, record.get(namedDate), context, problems);
}

} // namespace

const EntityDescription entity{.number = 23,
                               .key = "household",
                               .label = {"家庭", "Household"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check};

} // namespace jc::household
