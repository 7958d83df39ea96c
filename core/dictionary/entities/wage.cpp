#include "core/dictionary/entities/wage.h"

#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entity_checks.h"
#include "core/dictionary/region_reminder.h"

#include <QCoreApplication>

#include <array>

namespace jc::wage {

namespace {

constexpr std::array fields{&organisation.description,
                            &year.description,
                            &referenceDate.description,
                            &heads.description,
                            &average.description,
                            &priorAverage.description,
                            &total.description,
                            &rise.description,
                            &priorTotal.description,
                            &status.description,
                            &region.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, organisation, jc::organisation::entity, context, problems);
    remindOfClosedRegion(record, region, record.get(referenceDate), context, problems);
    if (record.has(heads) && record.get(heads) <= 0) {
        problems.add({heads.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "技能人才人数应大于零。")});
    }
}

void complete(Record& record, const RecordContext& context)
{
    completeRegion(record, region, organisation, jc::organisation::entity, jc::organisation::region, context);
    if (!record.has(referenceDate) && record.has(year))
        record.set(referenceDate, QDate(static_cast<int>(record.get(year)), 12, 31));
    const qint64 people = record.get(heads);
    if (people > 0 && record.has(average)) {
        record.set(total, people * record.get(average));
        if (record.has(priorAverage)) {
            record.set(priorTotal, people * record.get(priorAverage));
            record.set(rise, people * (record.get(average) - record.get(priorAverage)));
        }
    }
}

} // namespace

const EntityDescription entity{.number = 30,
                               .key = "wage",
                               .label = {"工资调查", "Wage survey"},
                               .fields = fields,
                               .title = &organisation.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::wage
