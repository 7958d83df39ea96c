// An apprentice trained by an enterprise together with a school (企业新型学徒制). Counted once per goal,
// where the employer is, from the day the training begins.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::apprenticeship {

extern const EntityDescription entity;

inline constexpr ReferenceField person{{.number = 1,
                                        .key = "person",
                                        .label = {"学徒", "Apprentice"},
                                        .target = "person",
                                        .required = true,
                                        .sortable = true,
                                        .listed = true}};
inline constexpr ReferenceField employer{{.number = 2,
                                          .key = "employer",
                                          .label = {"用人单位", "Employer"},
                                          .target = "organisation",
                                          .required = true,
                                          .sortable = true,
                                          .listed = true}};
inline constexpr ReferenceField school{{.number = 3,
                                        .key = "institution",
                                        .label = {"培养院校（机构）", "Training body"},
                                        .target = "organisation"}};
inline constexpr ReferenceField programme{
    {.number = 4, .key = "programme", .label = {"培训计划", "Programme"}, .target = "programme"}};
inline constexpr TextField occupation{{.number = 5,
                                       .key = "occupation",
                                       .label = {"职业（工种）", "Occupation"},
                                       .catalogue = occupationCatalogue,
                                       .listed = true}};
inline constexpr CodeField level{{.number = 6,
                                  .key = "level",
                                  .label = {"培养等级", "Level aimed at"},
                                  .codeTable = "skill_level",
                                  .listed = true}};
inline constexpr DateField filingDate{
    {.number = 7, .key = "filing_date", .label = {"备案通过日期", "Filing approved on"}}};
inline constexpr DateField startDate{{.number = 8,
                                      .key = "start_date",
                                      .label = {"培养开始日期", "Training began on"},
                                      .required = true,
                                      .sortable = true,
                                      .listed = true}};
inline constexpr DateField endDate{
    {.number = 9, .key = "end_date", .label = {"培养结束日期", "Training ended on"}}};
inline constexpr CodeField status{{.number = 10,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "apprenticeship_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr RegionField employerRegion{
    {.number = 11,
     .key = "employer_region",
     .label = {"用人单位所在地", "Place of the employer"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取用人单位的所在地。", "If empty, the place of the employer."}}};
inline constexpr RegionField originRegion{
    {.number = 12,
     .key = "origin_region",
     .label = {"生源地", "Origin"},
     .target = "region",
     .sortable = true,
     .help = {"空时取学徒的户籍地。", "If empty, the registered residence of the apprentice."}}};
inline constexpr TextField employerMentor{{.number = 13,
                                           .key = "employer_mentor",
                                           .label = {"企业导师", "Mentor in the enterprise"},
                                           .personal = true}};
inline constexpr TextField schoolMentor{
    {.number = 14, .key = "school_mentor", .label = {"院校导师", "Mentor in the school"}, .personal = true}};
inline constexpr NoteField reason{
    {.number = 15, .key = "reason", .label = {"中止原因", "Reason of stopping"}}};
inline constexpr NoteField remark{
    {.number = 16, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::apprenticeship
