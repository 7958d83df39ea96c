// A person in the register of skilled talent at one level, for as long as it holds: a stock. The person
// counts once, at the highest level in force on the reading date.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::talent {

extern const EntityDescription entity;

inline constexpr ReferenceField person{{.number = 1,
                                        .key = "person",
                                        .label = {"姓名", "Person"},
                                        .target = "person",
                                        .required = true,
                                        .sortable = true,
                                        .listed = true}};
inline constexpr CodeField level{{.number = 2,
                                  .key = "level",
                                  .label = {"技能等级", "Skill level"},
                                  .codeTable = "skill_level",
                                  .required = true,
                                  .sortable = true,
                                  .listed = true}};
inline constexpr TextField occupation{{.number = 3,
                                       .key = "occupation",
                                       .label = {"职业（工种）", "Occupation"},
                                       .catalogue = occupationCatalogue,
                                       .listed = true}};
inline constexpr ReferenceField certificate{
    {.number = 4, .key = "certificate", .label = {"依据证书", "Certificate"}, .target = "certificate"}};
inline constexpr CodeField certificateKind{{.number = 5,
                                            .key = "cert_kind",
                                            .label = {"证书类型", "Kind of certificate"},
                                            .codeTable = "certificate_kind"}};
inline constexpr DateField validFrom{
    {.number = 6,
     .key = "valid_from",
     .label = {"纳入日期", "Registered from"},
     .required = true,
     .sortable = true,
     .listed = true,
     .help = {"存量按统计截止日在册计。", "A stock counts what is registered on the reading date."}}};
inline constexpr DateField validTo{
    {.number = 7, .key = "valid_to", .label = {"退出日期", "Left on"}, .sortable = true}};
inline constexpr CodeField exitReason{{.number = 8,
                                       .key = "exit_reason",
                                       .label = {"退出原因", "Reason of leaving"},
                                       .codeTable = "talent_exit"}};
inline constexpr YesNoField appointed{
    {.number = 9,
     .key = "appointed",
     .label = {"已聘任", "Appointed"},
     .help = {"特级技师、首席技师以聘任为准。", "Special and chief technicians count when appointed."}}};
inline constexpr ReferenceField employer{{.number = 10,
                                          .key = "employer_organisation",
                                          .label = {"工作单位", "Employer"},
                                          .target = "organisation"}};
inline constexpr RegionField residenceRegion{
    {.number = 11,
     .key = "residence_region",
     .label = {"常住地（就业地）", "Residence or workplace"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取本人常住地；常住地不明的取户籍地，标为推定。",
              "If empty, the usual residence; where unknown the registered one, marked as presumed."}}};
inline constexpr YesNoField presumed{
    {.number = 12, .key = "place_presumed", .label = {"地点为推定", "Place presumed"}}};
inline constexpr NoteField remark{
    {.number = 13, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::talent
