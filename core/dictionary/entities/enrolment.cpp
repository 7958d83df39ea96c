#include "core/dictionary/entities/enrolment.h"

#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::enrolment {

namespace {

constexpr std::array fields{&trainingClass.description,
                            &person.description,
                            &group.description,
                            &originRegion.description,
                            &residenceRegion.description,
                            &status.description,
                            &completedDate.description,
                            &attendedHours.description,
                            &result.description,
                            &reason.description,
                            &remark.description,
                            &otherGroups.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, trainingClass, training_class::entity, context, problems);
    requireLive(record, person, person::entity, context, problems);
    const std::optional<Record> joined = referred(context, training_class::entity, record.get(trainingClass));
    const QDate opened = joined ? joined->get(training_class::startDate) : QDate();
    if (record.has(completedDate) && opened.isValid() && record.get(completedDate) < opened) {
        problems.add({completedDate.description.number,
                      Severity::Blocking,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "本人结业日期早于开班日期 %1；请改为 %1 或以后。")
                          .arg(opened.toString(Qt::ISODate))});
    }
    QDate counted = record.get(completedDate);
    if (!counted.isValid() && joined)
        counted = joined->get(training_class::endDate);
    remindOfClosedRegion(record, originRegion, counted, context, problems);
    remindOfClosedRegion(record, residenceRegion, counted, context, problems);
    if (!record.has(originRegion)) {
        problems.add({originRegion.description.number,
                      Severity::Reminder,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "未填生源地，乡镇表中列入未落实乡镇；请补填。")});
    }
    const QString state = record.get(status);
    const bool excluded = state == QLatin1String("dropped") || state == QLatin1String("struck") ||
                          state == QLatin1String("void");
    if (excluded && !record.has(reason)) {
        problems.add({reason.description.number,
                      Severity::Reminder,
                      Gate::Completion,
                      QCoreApplication::translate("Checks", "退学、核减、作废须写明原因。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    if (record.has(originRegion) && record.has(group))
        return;
    const std::optional<Record> trainee = referred(context, person::entity, record.get(person));
    if (!trainee)
        return;
    if (!record.has(originRegion))
        record.set(originRegion, trainee->get(person::householdRegion));
    if (!record.has(residenceRegion))
        record.set(residenceRegion, trainee->get(person::residenceRegion));
    // One claim category per class; with several to choose from the clerk decides.
    const QStringList groups = trainee->get(person::groups);
    if (!record.has(group) && groups.size() == 1)
        record.set(group, groups.first());
}

} // namespace

const EntityDescription entity{.number = 11,
                               .key = "enrolment",
                               .label = {"培训记录", "Training record"},
                               .fields = fields,
                               .title = &person.description,
                               .holder = &person.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::enrolment
