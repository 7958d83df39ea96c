#include "core/dictionary/entities/programme.h"

#include <array>

namespace jc::programme {

namespace {

constexpr std::array fields{&policy.description,
                            &code.description,
                            &name.description,
                            &kind.description,
                            &level.description,
                            &task.description,
                            &goals.description,
                            &section.description,
                            &remark.description};

} // namespace

const EntityDescription entity{.number = 8,
                               .key = "programme",
                               .label = {"培训计划", "Programme"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::programme
