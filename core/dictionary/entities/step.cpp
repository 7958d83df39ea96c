#include "core/dictionary/entities/step.h"

#include <array>

namespace jc::step {

namespace {

constexpr std::array fields{&task.description,
                            &code.description,
                            &name.description,
                            &kind.description,
                            &done.description,
                            &doneDate.description,
                            &progress.description};

} // namespace

const EntityDescription entity{.number = 7,
                               .key = "step",
                               .label = {"工作措施", "Step"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::step
