// A family as a basic unit: chosen as a model of prosperity by skill (技能致富型家庭).
#pragma once

#include "core/dictionary/entity.h"

namespace jc::household {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"户主姓名", "Head of the household"},
                                 .required = true,
                                 .personal = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr RegionField region{{.number = 2,
                                     .key = "region",
                                     .label = {"所在村（社区）", "Village"},
                                     .target = "region",
                                     .required = true,
                                     .sortable = true,
                                     .listed = true}};
inline constexpr YesNoField verified{
    {.number = 3,
     .key = "verified",
     .label = {"已核验", "Verified"},
     .listed = true,
     .help = {"自报未核验的不计入。", "What is reported and not verified does not count."}}};
inline constexpr DateField namedDate{
    {.number = 4, .key = "named_date", .label = {"选树日期", "Named on"}, .sortable = true, .listed = true}};
inline constexpr TextField document{{.number = 5, .key = "document", .label = {"选树文号", "Document"}}};
inline constexpr TextField skill{
    {.number = 6, .key = "skill", .label = {"主要技能", "Main skill"}, .listed = true}};
inline constexpr DateField withdrawnDate{
    {.number = 7, .key = "withdrawn_date", .label = {"撤销日期", "Withdrawn on"}}};
inline constexpr NoteField remark{
    {.number = 8, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::household
