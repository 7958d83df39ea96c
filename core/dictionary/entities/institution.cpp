#include "core/dictionary/entities/institution.h"

#include "core/base/credit_code.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::institution {

namespace {

constexpr std::array fields{&name.description,
                            &organisation.description,
                            &kind.description,
                            &quality.description,
                            &creditCode.description,
                            &region.description,
                            &approvalDate.description,
                            &document.description,
                            &status.description,
                            &validFrom.description,
                            &validTo.description,
                            &isPrivate.description,
                            &isForeign.description,
                            &grade.description,
                            &gradeDate.description,
                            &integratedTeaching.description,
                            &pupils.description,
                            &pupilsDate.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireOrder(record, validFrom, validTo, Gate::Reporting, problems);
    blockFuture(record, approvalDate, context, problems);
    remindOfClosedRegion(record, region, context.numbers.today, context, problems);
    if (record.has(creditCode)) {
        const NumberCheck judged = checkCreditCode(record.get(creditCode), context.numbers);
        if (!judged.message.isEmpty())
            problems.add(
                {creditCode.description.number, Severity::Reminder, Gate::Reporting, judged.message});
    }
    requirePart(record, pupils, pupils, problems);
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, organisation, jc::organisation::entity, jc::organisation::region, context);
    if (!record.has(validFrom) && record.has(approvalDate))
        record.set(validFrom, record.get(approvalDate));
}

} // namespace

const EntityDescription entity{.number = 20,
                               .key = "institution",
                               .label = {"学校与机构", "School or institution"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::institution
