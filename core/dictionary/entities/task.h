// A task of a policy with its lead and responsible units.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::task {

extern const EntityDescription entity;

inline constexpr ReferenceField policy{
    {.number = 1, .key = "policy", .label = {"政策", "Policy"}, .target = "policy", .required = true}};
inline constexpr TextField code{{.number = 2,
                                 .key = "code",
                                 .label = {"任务编号", "Task id"},
                                 .required = true,
                                 .sortable = true,
                                 .fixed = true}};
inline constexpr TextField number{
    {.number = 3, .key = "number", .label = {"文中序号", "Number in the document"}, .listed = true}};
inline constexpr TextField name{
    {.number = 4, .key = "task", .label = {"任务名称", "Name"}, .required = true, .listed = true}};
inline constexpr IntegerField position{
    {.number = 5, .key = "position", .label = {"排序", "Position"}, .fixed = true}};
inline constexpr TextField category{
    {.number = 6, .key = "category", .label = {"类别", "Category"}, .listed = true}};
inline constexpr ReferenceField parent{
    {.number = 7, .key = "parent", .label = {"上级任务", "Parent task"}, .target = "task"}};
inline constexpr ReferenceSetField leadUnits{{.number = 8,
                                              .key = "lead_unit",
                                              .label = {"牵头单位", "Lead units"},
                                              .target = "organisation",
                                              .listed = true}};
inline constexpr ReferenceSetField responsibleUnits{{.number = 9,
                                                     .key = "resp_unit",
                                                     .label = {"责任单位", "Responsible units"},
                                                     .target = "organisation",
                                                     .listed = true}};
inline constexpr ReferenceSetField goals{
    {.number = 10, .key = "goals", .label = {"对应指标", "Goals"}, .target = "goal", .listed = true}};
inline constexpr TextField section{
    {.number = 11, .key = "section", .label = {"原文条款", "Clause"}, .listed = true}};
inline constexpr NoteField remark{{.number = 12, .key = "remark", .label = {"备注", "Remark"}}};

} // namespace jc::task
