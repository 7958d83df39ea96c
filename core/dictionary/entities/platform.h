// A base, studio, centre or chain of skills work, from its approval to its end. New ones count on the day of
// the approving document, standing ones while they are in force.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::platform {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "kind",
                                 .label = {"平台类型", "Kind of platform"},
                                 .codeTable = "platform_kind",
                                 .sortable = true,
                                 .listed = true}};
inline constexpr ReferenceSetField types{
    {.number = 3,
     .key = "types",
     .label = {"对应的政策平台", "Kinds of the policies"},
     .target = "platform_type",
     .listed = true,
     .help = {"可对应几份政策的平台；据此计入各自的指标。",
              "May stand for platforms of several policies and counts for the goals of each."}}};
inline constexpr CodeField level{
    {.number = 4, .key = "level", .label = {"级别", "Level"}, .codeTable = "policy_level", .listed = true}};
inline constexpr ReferenceField host{
    {.number = 5, .key = "host", .label = {"依托单位", "Host"}, .target = "organisation", .listed = true}};
inline constexpr RegionField region{
    {.number = 6,
     .key = "region",
     .label = {"依托单位所在地", "Place of the host"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取依托单位的所在地。", "If empty, the place of the host."}}};
inline constexpr TextField industry{{.number = 7, .key = "industry", .label = {"产业（行业）", "Industry"}}};
inline constexpr TextField leader{
    {.number = 8, .key = "leader", .label = {"负责人（带头人）", "Leader"}, .personal = true}};
inline constexpr DateField approvalDate{{.number = 9,
                                         .key = "approval_date",
                                         .label = {"批准文件日期", "Approved on"},
                                         .sortable = true,
                                         .listed = true}};
inline constexpr TextField document{
    {.number = 10, .key = "document", .label = {"批准文号", "Approving document"}, .listed = true}};
inline constexpr CodeField status{{.number = 11,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "platform_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr DateField validFrom{
    {.number = 12,
     .key = "valid_from",
     .label = {"生效日期", "In force from"},
     .sortable = true,
     .help = {"存量按统计截止日在此区间内计。", "A stock counts what is in force on the reading date."}}};
inline constexpr DateField validTo{{.number = 13,
                                    .key = "valid_to",
                                    .label = {"有效期至", "In force until"},
                                    .sortable = true,
                                    .help = {"有效的最后一天。", "The last day it is in force."}}};
inline constexpr NoteField remark{
    {.number = 14, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::platform
