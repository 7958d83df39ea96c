// An assessment activity, or a district's supervision, and whether it was inspected and its records kept.
// Each activity is one.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::supervision {

extern const EntityDescription entity;

inline constexpr TextField activity{{.number = 1,
                                     .key = "activity",
                                     .label = {"评价活动（事项）", "Activity"},
                                     .required = true,
                                     .sortable = true,
                                     .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "kind",
                                 .label = {"类型", "Kind"},
                                 .codeTable = "supervision_kind",
                                 .required = true,
                                 .listed = true}};
inline constexpr ReferenceField body{{.number = 3,
                                      .key = "body",
                                      .label = {"评价机构", "Assessment body"},
                                      .target = "organisation",
                                      .listed = true}};
inline constexpr DateField assessmentDate{{.number = 4,
                                           .key = "assessment_date",
                                           .label = {"考核日期", "Assessed on"},
                                           .required = true,
                                           .sortable = true,
                                           .listed = true}};
inline constexpr DateField inspectedDate{
    {.number = 5, .key = "inspected_date", .label = {"检查日期", "Inspected on"}, .listed = true}};
inline constexpr CodeField form{
    {.number = 6, .key = "form", .label = {"督导方式", "Form"}, .codeTable = "supervision_form"}};
inline constexpr YesNoField recordSigned{
    {.number = 7, .key = "record_signed", .label = {"检查记录已签字", "Record signed"}, .listed = true}};
inline constexpr YesNoField traceable{
    {.number = 8, .key = "traceable", .label = {"留存全流程记录", "Whole process recorded"}, .listed = true}};
inline constexpr RegionField region{
    {.number = 9,
     .key = "region",
     .label = {"活动所在地", "Place of the activity"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取评价机构的所在地。", "If empty, the place of the body."}}};
inline constexpr NoteField finding{{.number = 10, .key = "finding", .label = {"发现的问题", "Findings"}}};
inline constexpr NoteField remark{
    {.number = 11, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::supervision
