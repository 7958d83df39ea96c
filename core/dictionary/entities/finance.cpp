#include "core/dictionary/entities/finance.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::finance {

namespace {

constexpr std::array fields{&voucher.description,
                            &kind.description,
                            &side.description,
                            &beneficiary.description,
                            &person.description,
                            &amount.description,
                            &paidDate.description,
                            &status.description,
                            &sufficient.description,
                            &source.description,
                            &document.description,
                            &region.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, beneficiary, organisation::entity, context, problems);
    requireLive(record, person, jc::person::entity, context, problems);
    remindOfClosedRegion(record, region, record.get(paidDate), context, problems);
    if (record.has(amount) && record.get(amount) <= 0) {
        problems.add({amount.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks",
                                                  "金额应大于零；退回、追回的请选相应类型，金额仍填正数。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, beneficiary, organisation::entity, organisation::region, context);
    completeRegion(record, region, person, jc::person::entity, jc::person::householdRegion, context);
}

} // namespace

const EntityDescription entity{.number = 28,
                               .key = "finance",
                               .label = {"资金与贷款", "Payment or loan"},
                               .fields = fields,
                               .title = &voucher.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::finance
