#include "core/dictionary/entities/enterprise.h"

#include "core/base/credit_code.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::enterprise {

namespace {

constexpr std::array fields{&name.description,
                            &organisation.description,
                            &creditCode.description,
                            &region.description,
                            &type.description,
                            &stateOwned.description,
                            &verified.description,
                            &validFrom.description,
                            &validTo.description,
                            &staff.description,
                            &technicalWorkers.description,
                            &certifiedStaff.description,
                            &congressDelegates.description,
                            &congressHighSkilled.description,
                            &planEvaluated.description,
                            &equityIncentive.description,
                            &apprenticeship.description,
                            &demoDate.description,
                            &demoDocument.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireOrder(record, validFrom, validTo, Gate::Reporting, problems);
    blockFuture(record, demoDate, context, problems);
    remindOfClosedRegion(record, region, context.numbers.today, context, problems);
    requirePart(record, technicalWorkers, staff, problems);
    requirePart(record, certifiedStaff, staff, problems);
    requirePart(record, congressHighSkilled, congressDelegates, problems);
    if (record.has(creditCode)) {
        const NumberCheck judged = checkCreditCode(record.get(creditCode), context.numbers);
        if (!judged.message.isEmpty())
            problems.add(
                {creditCode.description.number, Severity::Reminder, Gate::Reporting, judged.message});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, organisation, jc::organisation::entity, jc::organisation::region, context);
}

} // namespace

const EntityDescription entity{.number = 22,
                               .key = "enterprise",
                               .label = {"企业", "Enterprise"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::enterprise
