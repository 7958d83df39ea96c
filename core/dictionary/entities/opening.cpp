#include "core/dictionary/entities/opening.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entity_checks.h"

#include <QCoreApplication>

#include <array>

namespace jc::opening {

namespace {

constexpr std::array fields{&goal.description,
                            &region.description,
                            &organisation.description,
                            &asOf.description,
                            &value.description,
                            &denominator.description,
                            &source.description,
                            &document.description,
                            &remark.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    requireLive(record, goal, jc::goal::entity, context, problems);
    blockFuture(record, asOf, context, problems);
    if (record.has(value) && record.get(value) < 0) {
        problems.add({value.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "期初数不能是负数。")});
    }
}

} // namespace

const EntityDescription entity{.number = 32,
                               .key = "opening",
                               .label = {"期初数", "Opening balance"},
                               .fields = fields,
                               .title = &source.description,
                               .check = check};

} // namespace jc::opening
