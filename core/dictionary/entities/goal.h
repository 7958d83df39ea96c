// An indicator of a policy. Its target figures are records of their own; its counting rule is `measure`.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::goal {

extern const EntityDescription entity;

inline constexpr ReferenceField policy{
    {.number = 1, .key = "policy", .label = {"政策", "Policy"}, .target = "policy", .required = true}};
inline constexpr TextField code{{.number = 2,
                                 .key = "code",
                                 .label = {"指标编号", "Goal id"},
                                 .required = true,
                                 .sortable = true,
                                 .fixed = true}};
inline constexpr TextField name{
    {.number = 3, .key = "name", .label = {"指标名称", "Name"}, .required = true, .listed = true}};
inline constexpr IntegerField position{
    {.number = 4, .key = "position", .label = {"排序", "Position"}, .fixed = true}};
inline constexpr CodeField unitOfMeasure{{.number = 5,
                                          .key = "unit_of_measure",
                                          .label = {"计量单位", "Unit"},
                                          .codeTable = "unit_of_measure",
                                          .required = true,
                                          .listed = true}};
inline constexpr CodeField kind{{.number = 6,
                                 .key = "kind",
                                 .label = {"指标类型", "Kind of goal"},
                                 .codeTable = "goal_kind",
                                 .required = true,
                                 .listed = true}};
inline constexpr TextField compare{
    {.number = 7,
     .key = "operator",
     .label = {"比较方式", "Comparison"},
     .fixed = true,
     .help = {">=、<= 或 =；空为不设目标。", ">=, <= or =; if empty, no target."}}};
inline constexpr TextField modifier{{.number = 8, .key = "modifier", .label = {"文中用语", "Wording"}}};
inline constexpr CodeField commitment{
    {.number = 9,
     .key = "commitment",
     .label = {"约束性质", "Commitment"},
     .codeTable = "goal_commitment",
     .required = true,
     .listed = true,
     .help = {"力争类未达成只提示，不判滞后。",
              "An aspirational goal that is missed is pointed out, never judged lagging."}}};
inline constexpr CodeField basis{
    {.number = 10, .key = "basis", .label = {"依据", "Basis"}, .codeTable = "goal_basis", .required = true}};
inline constexpr CodeField accumulation{{.number = 11,
                                         .key = "accumulation",
                                         .label = {"累计方式", "Accumulation"},
                                         .codeTable = "goal_accumulation",
                                         .required = true,
                                         .listed = true}};
inline constexpr DateField start{{.number = 12, .key = "start_date", .label = {"起算日期", "Start date"}}};
inline constexpr DateField due{
    {.number = 13, .key = "deadline", .label = {"完成时限", "Deadline"}, .listed = true}};
inline constexpr TextField countRule{
    {.number = 14, .key = "count_rule", .label = {"计数规则", "Count rule"}, .fixed = true}};
inline constexpr TextField numerator{{.number = 15, .key = "numerator", .label = {"分子", "Numerator"}}};
inline constexpr TextField denominator{
    {.number = 16, .key = "denominator", .label = {"分母", "Denominator"}}};
inline constexpr ReferenceField parent{
    {.number = 17, .key = "parent", .label = {"所属指标", "Parent goal"}, .target = "goal"}};
inline constexpr TextField relation{{.number = 18,
                                     .key = "relation",
                                     .label = {"与所属指标的关系", "Relation to the parent"},
                                     .fixed = true}};
inline constexpr TextField scope{{.number = 19, .key = "scope", .label = {"范围", "Scope"}}};
inline constexpr TextField measuredFrom{
    {.number = 20, .key = "measured_from", .label = {"取数来源", "Source of figures"}, .fixed = true}};
inline constexpr NoteField measure{
    {.number = 21, .key = "counting_rule", .label = {"统计口径", "Counting rule"}, .fixed = true}};
inline constexpr TextField sections{{.number = 22, .key = "sections", .label = {"原文条款", "Clauses"}}};
inline constexpr NoteField remark{{.number = 23, .key = "remark", .label = {"备注", "Remark"}}};
// Since when the goal stands as it is written here, and the paper that says so; empty: since the policy.
inline constexpr DateField effective{
    {.number = 24, .key = "effective_date", .label = {"生效日期", "Effective date"}}};
inline constexpr TextField authority{
    {.number = 25, .key = "authority", .label = {"调整依据文号", "Document of the adjustment"}}};

} // namespace jc::goal
