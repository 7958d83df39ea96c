// An occupation and level that an assessment body is filed to assess, while the filing is in force.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::evaluation_project {

extern const EntityDescription entity;

inline constexpr ReferenceField body{{.number = 1,
                                      .key = "body",
                                      .label = {"评价机构", "Assessment body"},
                                      .target = "organisation",
                                      .required = true,
                                      .sortable = true,
                                      .listed = true}};
inline constexpr CodeField bodyKind{{.number = 2,
                                     .key = "body_kind",
                                     .label = {"机构类别", "Kind of body"},
                                     .codeTable = "evaluation_body_kind",
                                     .required = true,
                                     .listed = true}};
inline constexpr TextField occupation{{.number = 3,
                                       .key = "occupation",
                                       .label = {"职业（工种）", "Occupation"},
                                       .catalogue = occupationCatalogue,
                                       .required = true,
                                       .sortable = true,
                                       .listed = true}};
inline constexpr CodeField level{
    {.number = 4, .key = "level", .label = {"等级", "Level"}, .codeTable = "skill_level", .listed = true}};
inline constexpr DateField filingDate{
    {.number = 5, .key = "filing_date", .label = {"备案日期", "Filed on"}, .sortable = true, .listed = true}};
inline constexpr TextField document{
    {.number = 6, .key = "document", .label = {"备案文号", "Filing document"}}};
inline constexpr DateField validFrom{
    {.number = 7,
     .key = "valid_from",
     .label = {"生效日期", "In force from"},
     .sortable = true,
     .help = {"存量按统计截止日在此区间内计。", "A stock counts what is in force on the reading date."}}};
inline constexpr DateField validTo{{.number = 8,
                                    .key = "valid_to",
                                    .label = {"有效期至", "In force until"},
                                    .sortable = true,
                                    .help = {"有效的最后一天。", "The last day it is in force."}}};
inline constexpr RegionField region{
    {.number = 9,
     .key = "region",
     .label = {"备案机关所辖地", "Place of filing"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取评价机构的所在地。", "If empty, the place of the body."}}};
inline constexpr NoteField remark{
    {.number = 10, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::evaluation_project
