// A trainee or certificate holder. Base data belong to the office of the township of origin.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::person {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"姓名", "Name"},
                                 .required = true,
                                 .personal = true,
                                 .sortable = true,
                                 .listed = true,
                                 .mergeGroup = 1,
                                 .mergeClass = MergeClass::Critical}};
inline constexpr CodeField idType{{.number = 2,
                                   .key = "id_type",
                                   .label = {"证件类型", "Kind of document"},
                                   .codeTable = "id_document",
                                   .mergeGroup = 2,
                                   .mergeClass = MergeClass::Critical,
                                   .help = {"空为居民身份证。", "If empty, the resident identity card."}}};
inline constexpr ResidentIdField idNumber{{.number = 3,
                                           .key = "id_number",
                                           .label = {"公民身份号码", "Citizen ID number"},
                                           .personal = true,
                                           .sensitive = true,
                                           .lookup = Lookup::WholeAndLastFour,
                                           .listed = true,
                                           .mergeGroup = 2,
                                           .mergeClass = MergeClass::Critical,
                                           .help = {"18 位；没有证件号的人员列为待补证件，不计入完成数。",
                                                    "18 characters; a person without a number is listed as "
                                                    "papers missing and not counted in the actual."}}};
inline constexpr CodeField gender{
    {.number = 4, .key = "gender", .label = {"性别", "Sex"}, .codeTable = "gender", .listed = true}};
inline constexpr DateField birthDate{
    {.number = 5, .key = "birth_date", .label = {"出生日期", "Date of birth"}, .personal = true}};
inline constexpr CodeField ethnic{
    {.number = 6, .key = "ethnic", .label = {"民族", "Ethnic group"}, .codeTable = "ethnic"}};
inline constexpr CodeField education{
    {.number = 7, .key = "education", .label = {"文化程度", "Education"}, .codeTable = "education"}};
inline constexpr TextField phone{{.number = 8,
                                  .key = "phone",
                                  .label = {"联系电话", "Telephone"},
                                  .personal = true,
                                  .sensitive = true,
                                  .lookup = Lookup::WholeAndLastFour,
                                  .listed = true}};
inline constexpr CodeField householdType{{.number = 9,
                                          .key = "household_type",
                                          .label = {"户籍性质", "Household type"},
                                          .codeTable = "household"}};
inline constexpr RegionField householdRegion{
    {.number = 10,
     .key = "household_region",
     .label = {"户籍地", "Registered residence"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"生源地由此带出，选到村（社区）。",
              "The origin is taken from here; select down to the village."}}};
inline constexpr RegionField residenceRegion{
    {.number = 11, .key = "residence_region", .label = {"常住地", "Usual residence"}, .target = "region"}};
inline constexpr CodeSetField groups{{.number = 12,
                                      .key = "group",
                                      .label = {"人员类别", "Personnel category"},
                                      .codeTable = "personnel_group",
                                      .listed = true}};
inline constexpr YesNoField willing{
    {.number = 13,
     .key = "training_willing",
     .label = {"有培训意愿", "Willing to train"},
     .help = {"意愿摸底的结果。", "The result of the survey of willingness."}}};
inline constexpr DateField surveyDate{
    {.number = 14, .key = "survey_date", .label = {"摸底日期", "Date of survey"}}};
inline constexpr TextField employer{{.number = 15, .key = "employer", .label = {"工作单位", "Employer"}}};
inline constexpr TextField address{{.number = 16,
                                    .key = "home_addr",
                                    .label = {"家庭住址", "Home address"},
                                    .personal = true,
                                    .sensitive = true}};
inline constexpr NoteField remark{
    {.number = 17, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::person
