#include "core/dictionary/entities/reading.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entity_checks.h"

#include <QCoreApplication>

#include <array>

namespace jc::reading {

namespace {

constexpr std::array fields{&goal.description,
                            &region.description,
                            &referenceDate.description,
                            &kind.description,
                            &value.description,
                            &numerator.description,
                            &denominator.description,
                            &source.description,
                            &document.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, goal, jc::goal::entity, context, problems);
    blockFuture(record, referenceDate, context, problems);
    const bool parts = record.has(numerator) && record.has(denominator);
    if (!record.has(value) && !parts) {
        problems.add({value.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "请填写数值，或同时填写分子和分母。")});
    }
    if (record.has(denominator) && record.get(denominator) <= 0) {
        problems.add({denominator.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "分母应大于零。")});
    }
}

} // namespace

const EntityDescription entity{.number = 31,
                               .key = "reading",
                               .label = {"外部统计", "Outside statistic"},
                               .fields = fields,
                               .title = &source.description,
                               .check = check};

} // namespace jc::reading
