// A village or community as a basic unit (基本单元), as verified on a day and until a later verification.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::village {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr RegionField region{{.number = 2,
                                     .key = "region",
                                     .label = {"所在地", "Place"},
                                     .target = "region",
                                     .required = true,
                                     .sortable = true,
                                     .listed = true}};
inline constexpr CodeField kind{{.number = 3,
                                 .key = "kind",
                                 .label = {"类型", "Kind"},
                                 .codeTable = "village_kind",
                                 .required = true,
                                 .listed = true}};
inline constexpr YesNoField verified{
    {.number = 4,
     .key = "verified",
     .label = {"已核验", "Verified"},
     .listed = true,
     .help = {"自报未核验的不计入。", "What is reported and not verified does not count."}}};
inline constexpr DateField validFrom{
    {.number = 5,
     .key = "valid_from",
     .label = {"核验日期", "Verified on"},
     .required = true,
     .sortable = true,
     .listed = true,
     .help = {"存量按统计截止日有效的核验计。",
              "A stock counts the verification in force on the reading date."}}};
inline constexpr DateField validTo{{.number = 6,
                                    .key = "valid_to",
                                    .label = {"有效期至", "In force until"},
                                    .sortable = true,
                                    .help = {"有效的最后一天。", "The last day it is in force."}}};
inline constexpr IntegerField minutesToTraining{
    {.number = 7, .key = "minutes_to_training", .label = {"到培训场所时间（分钟）", "Minutes to training"}}};
inline constexpr IntegerField minutesToService{
    {.number = 8,
     .key = "minutes_to_service",
     .label = {"到就业服务点时间（分钟）", "Minutes to employment service"}}};
inline constexpr YesNoField skillBrand{
    {.number = 9, .key = "skill_brand", .label = {"有特色技能（劳务）品牌", "Has a skill brand"}}};
inline constexpr TextField brandName{{.number = 10, .key = "brand_name", .label = {"品牌名称", "Brand"}}};
inline constexpr YesNoField inParty{
    {.number = 11, .key = "in_party_system", .label = {"纳入党建引领共富体系", "In the party-led system"}}};
inline constexpr IntegerField willingAdults{
    {.number = 12, .key = "willing_adults", .label = {"有就业创业意愿的适龄人数", "Adults willing to work"}}};
inline constexpr IntegerField employedAdults{
    {.number = 13, .key = "employed_adults", .label = {"其中已就业创业人数", "Of these in work"}}};
inline constexpr NoteField remark{
    {.number = 14, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::village
