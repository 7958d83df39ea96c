#include "core/dictionary/entities/organisation.h"

#include "core/base/credit_code.h"
#include "core/base/phone.h"
#include "core/dictionary/checks.h"
#include "core/dictionary/region_reminder.h"

#include <array>

namespace jc::organisation {

namespace {

constexpr std::array fields{&name.description,
                            &kind.description,
                            &region.description,
                            &creditCode.description,
                            &contact.description,
                            &phone.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    remindOfClosedRegion(record, region, context.numbers.today, context, problems);
    if (record.has(creditCode)) {
        const NumberCheck judged = checkCreditCode(record.get(creditCode), context.numbers);
        if (!judged.message.isEmpty())
            problems.add({creditCode.description.number, Severity::Reminder, Gate::Subsidy, judged.message});
    }
    if (record.has(phone)) {
        const NumberCheck judged = checkPhone(record.get(phone));
        if (!judged.message.isEmpty())
            problems.add({phone.description.number, Severity::Reminder, Gate::Reporting, judged.message});
    }
}

} // namespace

const EntityDescription entity{.number = 2,
                               .key = "organisation",
                               .label = {"单位", "Organisation"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check};

} // namespace jc::organisation
