// A school, a training or assessment body, a major or a group of schools in its register, while it is in
// force. Pupils at school are the number of its yearly return.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::institution {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr ReferenceField organisation{
    {.number = 2, .key = "organisation", .label = {"所属单位", "Organisation"}, .target = "organisation"}};
inline constexpr CodeField kind{{.number = 3,
                                 .key = "kind",
                                 .label = {"类型", "Kind"},
                                 .codeTable = "institution_kind",
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr CodeField quality{{.number = 4,
                                    .key = "quality",
                                    .label = {"优质称号", "Quality title"},
                                    .codeTable = "institution_quality",
                                    .listed = true}};
inline constexpr TextField creditCode{
    {.number = 5, .key = "credit_code", .label = {"统一社会信用代码", "Credit code"}}};
inline constexpr RegionField region{{.number = 6,
                                     .key = "region",
                                     .label = {"所在地", "Place"},
                                     .target = "region",
                                     .sortable = true,
                                     .listed = true}};
inline constexpr DateField approvalDate{{.number = 7,
                                         .key = "approval_date",
                                         .label = {"批准（备案）日期", "Approved or filed on"},
                                         .sortable = true,
                                         .listed = true}};
inline constexpr TextField document{
    {.number = 8, .key = "document", .label = {"批准（备案）文号", "Approving document"}}};
inline constexpr CodeField status{{.number = 9,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "institution_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr DateField validFrom{
    {.number = 10,
     .key = "valid_from",
     .label = {"生效日期", "In force from"},
     .sortable = true,
     .help = {"存量按统计截止日在此区间内计。", "A stock counts what is in force on the reading date."}}};
inline constexpr DateField validTo{{.number = 11,
                                    .key = "valid_to",
                                    .label = {"有效期至", "In force until"},
                                    .sortable = true,
                                    .help = {"有效的最后一天。", "The last day it is in force."}}};
inline constexpr YesNoField isPrivate{{.number = 12, .key = "is_private", .label = {"民办", "Private"}}};
inline constexpr YesNoField isForeign{
    {.number = 13, .key = "is_foreign", .label = {"外商投资", "Foreign-invested"}}};
inline constexpr CodeField grade{
    {.number = 14, .key = "grade", .label = {"评估定级", "Grade"}, .codeTable = "institution_grade"}};
inline constexpr DateField gradeDate{{.number = 15, .key = "grade_date", .label = {"定级日期", "Graded on"}}};
inline constexpr YesNoField integratedTeaching{
    {.number = 16, .key = "integrated_teaching", .label = {"实行工学一体化", "Integrated teaching"}}};
inline constexpr IntegerField pupils{
    {.number = 17, .key = "pupils", .label = {"在校学生数", "Pupils at school"}}};
inline constexpr DateField pupilsDate{
    {.number = 18, .key = "pupils_date", .label = {"学生数统计日期", "Pupils counted on"}}};
inline constexpr NoteField remark{
    {.number = 19, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::institution
