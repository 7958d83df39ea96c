// A pupil registered by a school, or a school's return with a number and no names. Counted where the school
// is, on the day of registration or of the return.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::admission {

extern const EntityDescription entity;

inline constexpr ReferenceField school{{.number = 1,
                                        .key = "school",
                                        .label = {"学校", "School"},
                                        .target = "organisation",
                                        .required = true,
                                        .sortable = true,
                                        .listed = true}};
inline constexpr CodeField form{
    {.number = 2,
     .key = "form",
     .label = {"登记方式", "Form"},
     .codeTable = "admission_form",
     .required = true,
     .listed = true,
     .help = {"逐人登记，或按学校报表登记人数。", "One pupil, or the number on a return of the school."}}};
inline constexpr CodeField schoolKind{{.number = 3,
                                       .key = "school_kind",
                                       .label = {"学校类型", "Kind of school"},
                                       .codeTable = "institution_kind",
                                       .required = true,
                                       .listed = true}};
inline constexpr IntegerField schoolYear{
    {.number = 4,
     .key = "school_year",
     .label = {"学年（秋季）", "School year (autumn)"},
     .required = true,
     .sortable = true,
     .listed = true,
     .help = {"填秋季学期所在年份，如 2023。", "The year of the autumn term, such as 2023."}}};
inline constexpr DateField registeredDate{{.number = 5,
                                           .key = "registered_date",
                                           .label = {"学籍注册（填报）日期", "Registered or returned on"},
                                           .required = true,
                                           .sortable = true,
                                           .listed = true}};
inline constexpr ReferenceField person{
    {.number = 6, .key = "person", .label = {"学生", "Pupil"}, .target = "person", .sortable = true}};
inline constexpr IntegerField headcount{{.number = 7,
                                         .key = "headcount",
                                         .label = {"人数", "Number of pupils"},
                                         .required = true,
                                         .listed = true,
                                         .help = {"逐人登记填 1。", "1 for a single pupil."}}};
inline constexpr TextField major{{.number = 8, .key = "major", .label = {"专业", "Major"}}};
inline constexpr CodeField status{{.number = 9,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "admission_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr RegionField schoolRegion{
    {.number = 10,
     .key = "school_region",
     .label = {"学校所在地", "Place of the school"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取学校的所在地。", "If empty, the place of the school."}}};
inline constexpr TextField document{
    {.number = 11, .key = "document", .label = {"报表（文号）", "Return (document)"}}};
inline constexpr NoteField remark{
    {.number = 12, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::admission
