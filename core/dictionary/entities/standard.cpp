#include "core/dictionary/entities/standard.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::standard {

namespace {

constexpr std::array fields{&title.description,
                            &kind.description,
                            &edition.description,
                            &revision.description,
                            &occupation.description,
                            &applicant.description,
                            &region.description,
                            &status.description,
                            &issuedDate.description,
                            &document.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, applicant, organisation::entity, context, problems);
    blockFuture(record, issuedDate, context, problems);
    remindOfClosedRegion(record, region, record.get(issuedDate), context, problems);
    if (record.get(status) == QLatin1String("issued") && !record.has(issuedDate)) {
        problems.add({issuedDate.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "已发布的须填写发布（备案）日期。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, applicant, organisation::entity, organisation::region, context);
}

} // namespace

const EntityDescription entity{.number = 24,
                               .key = "standard",
                               .label = {"标准与题库", "Standard or item bank"},
                               .fields = fields,
                               .title = &title.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::standard
