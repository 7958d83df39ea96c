#include "core/dictionary/entities/platform.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::platform {

namespace {

constexpr std::array fields{&name.description,
                            &kind.description,
                            &types.description,
                            &level.description,
                            &host.description,
                            &region.description,
                            &industry.description,
                            &leader.description,
                            &approvalDate.description,
                            &document.description,
                            &status.description,
                            &validFrom.description,
                            &validTo.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, host, organisation::entity, context, problems);
    requireOrder(record, validFrom, validTo, Gate::Reporting, problems);
    blockFuture(record, approvalDate, context, problems);
    remindOfClosedRegion(record, region, record.get(approvalDate), context, problems);
    const bool building = record.get(status) == QLatin1String("building");
    if (!building && !record.has(approvalDate)) {
        problems.add({approvalDate.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate(
                          "Checks", "已认定的平台须填写批准文件日期；尚未批准的请选“建设中”。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, host, organisation::entity, organisation::region, context);
    if (!record.has(validFrom) && record.has(approvalDate))
        record.set(validFrom, record.get(approvalDate));
}

} // namespace

const EntityDescription entity{.number = 19,
                               .key = "platform",
                               .label = {"平台载体", "Platform"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::platform
