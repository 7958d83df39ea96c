#include "core/dictionary/entities/cultivation.h"

#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::cultivation {

namespace {

constexpr std::array fields{&person.description,
                            &kind.description,
                            &programme.description,
                            &startDate.description,
                            &completedDate.description,
                            &status.description,
                            &evidence.description,
                            &trainingClass.description,
                            &document.description,
                            &employer.description,
                            &originRegion.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, person, jc::person::entity, context, problems);
    requireOrder(record, startDate, completedDate, Gate::Completion, problems);
    blockFuture(record, completedDate, context, problems);
    remindOfClosedRegion(record, originRegion, record.get(completedDate), context, problems);
    if (record.get(status) != QLatin1String("completed"))
        return;
    if (!record.has(completedDate)) {
        problems.add({completedDate.description.number,
                      Severity::Blocking,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "培养完成的须填写培养完成日期。")});
    }
    if (!record.has(evidence)) {
        problems.add(
            {evidence.description.number,
             Severity::Reminder,
             Gate::Reporting,
             QCoreApplication::translate("Checks", "没有佐证的培养记录不计入完成数；请选择佐证类型。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, originRegion, person, jc::person::entity, jc::person::householdRegion, context);
}

} // namespace

const EntityDescription entity{.number = 16,
                               .key = "cultivation",
                               .label = {"人才培养", "Talent cultivation"},
                               .fields = fields,
                               .title = &person.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::cultivation
