#include "core/dictionary/entities/target.h"

#include <array>

namespace jc::target {

namespace {

constexpr std::array fields{&goal.description,
                            &region.description,
                            &organisation.description,
                            &year.description,
                            &value.description,
                            &remark.description,
                            &authority.description,
                            &effective.description};

} // namespace

const EntityDescription entity{
    .number = 5,
    .key = "target",
    .label = {"目标数", "Target"},
    .fields = fields,
    .title = &goal.description,
};

} // namespace jc::target
