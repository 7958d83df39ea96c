#include "core/dictionary/entities/task.h"

#include <array>

namespace jc::task {

namespace {

constexpr std::array fields{&policy.description,
                            &code.description,
                            &number.description,
                            &name.description,
                            &position.description,
                            &category.description,
                            &parent.description,
                            &leadUnits.description,
                            &responsibleUnits.description,
                            &goals.description,
                            &section.description,
                            &remark.description};

} // namespace

const EntityDescription entity{.number = 6,
                               .key = "task",
                               .label = {"任务", "Task"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::task
