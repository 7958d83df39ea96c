#include "core/dictionary/entities/admission.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::admission {

namespace {

constexpr std::array fields{&school.description,
                            &form.description,
                            &schoolKind.description,
                            &schoolYear.description,
                            &registeredDate.description,
                            &person.description,
                            &headcount.description,
                            &major.description,
                            &status.description,
                            &schoolRegion.description,
                            &document.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, school, organisation::entity, context, problems);
    requireLive(record, person, jc::person::entity, context, problems);
    blockFuture(record, registeredDate, context, problems);
    remindOfClosedRegion(record, schoolRegion, record.get(registeredDate), context, problems);
    const bool pupil = record.get(form) == QLatin1String("pupil");
    if (pupil && !record.has(person)) {
        problems.add(
            {person.description.number,
             Severity::Reminder,
             Gate::Reporting,
             QCoreApplication::translate("Checks", "逐人登记的未选学生；同一人可能重复计数，请补选。")});
    }
    if (record.has(headcount) && (record.get(headcount) < 0 || (pupil && record.get(headcount) != 1))) {
        problems.add({headcount.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      pupil ? QCoreApplication::translate("Checks", "逐人登记的人数应为 1。")
                            : QCoreApplication::translate("Checks", "人数不能是负数。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, schoolRegion, school, organisation::entity, organisation::region, context);
    if (!record.has(headcount) && record.get(form) == QLatin1String("pupil"))
        record.set(headcount, 1);
}

} // namespace

const EntityDescription entity{.number = 17,
                               .key = "admission",
                               .label = {"招生注册", "Admission"},
                               .fields = fields,
                               .title = &school.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::admission
