#include "core/dictionary/entities/class.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::training_class {

namespace {

constexpr std::array fields{&number.description,       &name.description,           &programme.description,
                            &trainingType.description, &organiser.description,      &institution.description,
                            &venueRegion.description,  &place.description,          &occupation.description,
                            &level.description,        &plannedStart.description,   &plannedEnd.description,
                            &startDate.description,    &endDate.description,        &hours.description,
                            &status.description,       &taskYear.description,       &headcount.description,
                            &remark.description,       &organiserRegion.description};

bool isCompleted(const Record& record)
{
    const QString state = record.get(status);
    return state == QLatin1String("completed") || state == QLatin1String("archived");
}

// The day its places are read on: the last one known.
QDate dayOfClass(const Record& record)
{
    for (const DateField* field : {&endDate, &startDate, &plannedEnd, &plannedStart}) {
        if (record.has(*field))
            return record.get(*field);
    }
    return {};
}

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireOrder(record, plannedStart, plannedEnd, Gate::Completion, problems);
    requireOrder(record, startDate, endDate, Gate::Completion, problems);
    remindOfClosedRegion(record, venueRegion, dayOfClass(record), context, problems);
    if (!isCompleted(record))
        return;
    if (!record.has(endDate)) {
        problems.add({endDate.description.number,
                      Severity::Blocking,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "已结业的班须填写结业日期。")});
    } else if (record.get(endDate) > context.numbers.today) {
        problems.add({endDate.description.number,
                      Severity::Reminder,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "结业日期 %1 晚于今天；请核对。")
                          .arg(record.get(endDate).toString(Qt::ISODate))});
    }
    if (!record.has(hours)) {
        problems.add({hours.description.number,
                      Severity::Reminder,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "未填培训课时，本班不计入培训人次；请补填。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, organiserRegion, organiser, organisation::entity, organisation::region, context);
}

} // namespace

const EntityDescription entity{.number = 10,
                               .key = "class",
                               .label = {"培训班", "Class"},
                               .fields = fields,
                               .title = &name.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::training_class
