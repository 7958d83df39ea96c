#include "core/dictionary/entities/goal.h"

#include <array>

namespace jc::goal {

namespace {

constexpr std::array fields{
    &policy.description,        &code.description,      &name.description,         &position.description,
    &unitOfMeasure.description, &kind.description,      &compare.description,      &modifier.description,
    &commitment.description,    &basis.description,     &accumulation.description, &start.description,
    &due.description,           &countRule.description, &numerator.description,    &denominator.description,
    &parent.description,        &relation.description,  &scope.description,        &measuredFrom.description,
    &measure.description,       &sections.description,  &remark.description,       &effective.description,
    &authority.description};

} // namespace

const EntityDescription entity{.number = 4,
                               .key = "goal",
                               .label = {"目标", "Goal"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::goal
