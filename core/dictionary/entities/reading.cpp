#include "core/dictionary/entities/reading.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entity_checks.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

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
    // What the document quotes is loaded as it stands: offices whose clocks differ must load the same.
    if (record.get(kind) != QLatin1String("quoted"))
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

void complete(Record& record, const RecordContext&)
{
    const qint64 whole = record.get(denominator);
    if (!record.has(value) && record.has(numerator) && whole > 0) {
        const double share = static_cast<double>(record.get(numerator)) / static_cast<double>(whole);
        record.set(value, std::llround(share * 1e6));
    }
}

} // namespace

const EntityDescription entity{.number = 31,
                               .key = "reading",
                               .label = {"外部统计", "Outside statistic"},
                               .fields = fields,
                               .title = &source.description,
                               .check = check,
                               .complete = complete};

} // namespace jc::reading
