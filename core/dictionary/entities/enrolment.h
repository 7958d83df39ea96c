// One person in one class: one 人次. Category and region of origin are frozen as of the opening of the class.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::enrolment {

extern const EntityDescription entity;

inline constexpr ReferenceField trainingClass{{.number = 1,
                                               .key = "class",
                                               .label = {"培训班", "Class"},
                                               .target = "class",
                                               .required = true,
                                               .sortable = true,
                                               .listed = true}};
inline constexpr ReferenceField person{{.number = 2,
                                        .key = "person",
                                        .label = {"学员", "Trainee"},
                                        .target = "person",
                                        .required = true,
                                        .sortable = true,
                                        .listed = true}};
inline constexpr CodeField group{{.number = 3,
                                  .key = "group",
                                  .label = {"申领类别", "Claim category"},
                                  .codeTable = "personnel_group",
                                  .listed = true,
                                  .help = {"以开班日为准。", "As at the opening date."}}};
inline constexpr RegionField originRegion{
    {.number = 4,
     .key = "origin_region",
     .label = {"生源地", "Origin"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"乡镇按生源地统计；空时取人员的户籍地。",
              "Townships are counted by origin; if empty, the registered residence of the person."}}};
inline constexpr RegionField residenceRegion{
    {.number = 5, .key = "residence_region", .label = {"常住地", "Usual residence"}, .target = "region"}};
inline constexpr CodeField status{{.number = 6,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "enrolment_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr DateField completedDate{
    {.number = 7,
     .key = "completed_date",
     .label = {"本人结业日期", "Own completion date"},
     .sortable = true,
     .listed = true,
     .help = {"空时按班级的结业日期。", "If empty, the completion date of the class."}}};
inline constexpr IntegerField attendedHours{
    {.number = 8, .key = "attended_hours", .label = {"实际出勤课时", "Class hours attended"}}};
inline constexpr CodeField result{{.number = 9,
                                   .key = "result",
                                   .label = {"考核结果", "Assessment result"},
                                   .codeTable = "result",
                                   .listed = true}};
inline constexpr TextField reason{
    {.number = 10,
     .key = "reason",
     .label = {"原因", "Reason"},
     .personal = true,
     .help = {"退学、核减、作废时填写。", "Filled in where the record is dropped out, struck off or void."}}};
inline constexpr NoteField remark{
    {.number = 11, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};
inline constexpr CodeSetField otherGroups{
    {.number = 12,
     .key = "other_groups",
     .label = {"其他身份", "Other categories"},
     .codeTable = "personnel_group",
     .help = {"申领类别只有一个；其他身份可多选，表中其项有交叉，不相加。",
              "One category is claimed; others may be many, and their rows overlap and are not added up."}}};

} // namespace jc::enrolment
