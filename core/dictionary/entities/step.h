// A concrete step of a task that can be ticked and reported.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::step {

extern const EntityDescription entity;

inline constexpr ReferenceField task{{.number = 1,
                                      .key = "task",
                                      .label = {"任务", "Task"},
                                      .target = "task",
                                      .required = true,
                                      .listed = true}};
inline constexpr TextField code{{.number = 2,
                                 .key = "code",
                                 .label = {"措施编号", "Step id"},
                                 .required = true,
                                 .sortable = true,
                                 .fixed = true}};
inline constexpr TextField name{
    {.number = 3, .key = "measure", .label = {"工作措施", "Step"}, .required = true, .listed = true}};
inline constexpr CodeField kind{{.number = 4,
                                 .key = "kind",
                                 .label = {"活动类型", "Kind of activity"},
                                 .codeTable = "activity_kind",
                                 .listed = true}};
inline constexpr YesNoField done{{.number = 5, .key = "done", .label = {"已完成", "Done"}, .listed = true}};
inline constexpr DateField doneDate{
    {.number = 6, .key = "done_date", .label = {"完成日期", "Date done"}, .listed = true}};
inline constexpr NoteField progress{{.number = 7, .key = "progress", .label = {"进展情况", "Progress"}}};

} // namespace jc::step
