#include "core/dictionary/entities/village.h"

#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::village {

namespace {

constexpr std::array fields{&name.description,
                            &region.description,
                            &kind.description,
                            &verified.description,
                            &validFrom.description,
                            &validTo.description,
                            &minutesToTraining.description,
                            &minutesToService.description,
                            &skillBrand.description,
                            &brandName.description,
                            &inParty.description,
                            &willingAdults.description,
                            &employedAdults.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireOrder(record, validFrom, validTo, Gate::Reporting, problems);
    remindOfClosedRegion(record, region, context.numbers.today, context, problems);
    requirePart(record, employedAdults, willingAdults, problems);
}

} // namespace

const EntityDescription entity{.number = 21,
                               .key = "village",
                               .label = {"村（社区）", "Village or community"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check};

} // namespace jc::village
