// A person cultivated as one kind of talent (专项培养): one record a person and kind, with the evidence for
// it. Several kinds are allowed; rows of different kinds are never added up.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::cultivation {

extern const EntityDescription entity;

inline constexpr ReferenceField person{{.number = 1,
                                        .key = "person",
                                        .label = {"培养对象", "Person"},
                                        .target = "person",
                                        .required = true,
                                        .sortable = true,
                                        .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "kind",
                                 .label = {"人才类别", "Kind of talent"},
                                 .codeTable = "cultivation_kind",
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr ReferenceField programme{
    {.number = 3, .key = "programme", .label = {"培养计划", "Programme"}, .target = "programme"}};
inline constexpr DateField startDate{
    {.number = 4, .key = "start_date", .label = {"培养开始日期", "Began on"}}};
inline constexpr DateField completedDate{{.number = 5,
                                          .key = "completed_date",
                                          .label = {"培养完成日期", "Completed on"},
                                          .sortable = true,
                                          .listed = true}};
inline constexpr CodeField status{{.number = 6,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "cultivation_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr CodeField evidence{{.number = 7,
                                     .key = "evidence",
                                     .label = {"佐证类型", "Kind of evidence"},
                                     .codeTable = "cultivation_evidence",
                                     .listed = true}};
inline constexpr ReferenceField trainingClass{
    {.number = 8, .key = "class", .label = {"培训班", "Class"}, .target = "class"}};
inline constexpr TextField document{
    {.number = 9, .key = "document", .label = {"佐证材料（文号）", "Evidence (document)"}}};
inline constexpr ReferenceField employer{{.number = 10,
                                          .key = "employer_organisation",
                                          .label = {"工作单位", "Employer"},
                                          .target = "organisation"}};
inline constexpr RegionField originRegion{
    {.number = 11,
     .key = "origin_region",
     .label = {"生源地", "Origin"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取本人户籍地；在职人员改填单位所在地。",
              "If empty, the registered residence; of staff, the place of the employer."}}};
inline constexpr NoteField remark{
    {.number = 12, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::cultivation
