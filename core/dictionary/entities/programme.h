// A named plan of a policy, such as 康养云师傅计划; classes belong to it.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::programme {

extern const EntityDescription entity;

inline constexpr ReferenceField policy{
    {.number = 1, .key = "policy", .label = {"政策", "Policy"}, .target = "policy", .required = true}};
inline constexpr TextField code{{.number = 2,
                                 .key = "code",
                                 .label = {"计划编号", "Programme id"},
                                 .required = true,
                                 .sortable = true,
                                 .fixed = true}};
inline constexpr TextField name{
    {.number = 3, .key = "name", .label = {"计划名称", "Name"}, .required = true, .listed = true}};
inline constexpr CodeField kind{{.number = 4,
                                 .key = "kind",
                                 .label = {"活动类型", "Kind of activity"},
                                 .codeTable = "activity_kind",
                                 .listed = true}};
inline constexpr CodeField level{
    {.number = 5, .key = "level", .label = {"层级", "Level"}, .codeTable = "policy_level", .listed = true}};
inline constexpr ReferenceField task{
    {.number = 6, .key = "task", .label = {"任务", "Task"}, .target = "task", .listed = true}};
inline constexpr ReferenceSetField goals{
    {.number = 7, .key = "goals", .label = {"对应指标", "Goals"}, .target = "goal"}};
inline constexpr TextField section{
    {.number = 8, .key = "section", .label = {"原文条款", "Clause"}, .listed = true}};
inline constexpr NoteField remark{{.number = 9, .key = "remark", .label = {"备注", "Remark"}}};

} // namespace jc::programme
