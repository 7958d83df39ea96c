#include "core/dictionary/entities/honour_title.h"

#include <array>

namespace jc::honour_title {

namespace {

constexpr std::array fields{&policy.description,
                            &code.description,
                            &name.description,
                            &level.description,
                            &goal.description,
                            &section.description,
                            &remark.description};

} // namespace

const EntityDescription entity{.number = 34,
                               .key = "honour_title",
                               .label = {"政策称号", "Honour of a policy"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::honour_title
