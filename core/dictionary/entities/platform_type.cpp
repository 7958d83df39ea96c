#include "core/dictionary/entities/platform_type.h"

#include <array>

namespace jc::platform_type {

namespace {

constexpr std::array fields{&policy.description,
                            &code.description,
                            &name.description,
                            &level.description,
                            &hosts.description,
                            &goal.description,
                            &section.description,
                            &remark.description};

} // namespace

const EntityDescription entity{.number = 33,
                               .key = "platform_type",
                               .label = {"政策平台", "Kind of platform"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::platform_type
