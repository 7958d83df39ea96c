// A title that a policy names, such as 天府工匠. Honours say which they are.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::honour_title {

extern const EntityDescription entity;

inline constexpr ReferenceField policy{
    {.number = 1, .key = "policy", .label = {"政策", "Policy"}, .target = "policy", .required = true}};
inline constexpr TextField code{
    {.number = 2, .key = "code", .label = {"编号", "Id"}, .required = true, .sortable = true, .fixed = true}};
inline constexpr TextField name{
    {.number = 3, .key = "name", .label = {"名称", "Name"}, .required = true, .listed = true}};
inline constexpr CodeField level{
    {.number = 4, .key = "level", .label = {"级别", "Level"}, .codeTable = "policy_level", .listed = true}};
inline constexpr ReferenceField goal{
    {.number = 5, .key = "goal", .label = {"指标", "Goal"}, .target = "goal"}};
inline constexpr TextField section{{.number = 6, .key = "section", .label = {"原文条款", "Clause"}}};
inline constexpr NoteField remark{{.number = 7, .key = "remark", .label = {"备注", "Remark"}}};

} // namespace jc::honour_title
