#include "core/dictionary/entities/event.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::event {

namespace {

constexpr std::array fields{&name.description,
                            &item.description,
                            &programme.description,
                            &organiser.description,
                            &region.description,
                            &finishedDate.description,
                            &status.description,
                            &document.description,
                            &headcount.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, organiser, organisation::entity, context, problems);
    blockFuture(record, finishedDate, context, problems);
    remindOfClosedRegion(record, region, record.get(finishedDate), context, problems);
    if (record.get(status) != QLatin1String("done"))
        return;
    if (!record.has(finishedDate)) {
        problems.add({finishedDate.description.number,
                      Severity::Blocking,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "已办结的须填写办结日期。")});
    }
    if (!record.has(document)) {
        problems.add({document.description.number,
                      Severity::Reminder,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "没有佐证的事项不计入完成；请填写佐证材料。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, organiser, organisation::entity, organisation::region, context);
}

} // namespace

const EntityDescription entity{.number = 27,
                               .key = "event",
                               .label = {"活动与事项", "Activity"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::event
