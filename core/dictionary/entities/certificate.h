// A certificate held by a person. Counted where the holder comes from, wherever it was issued.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::certificate {

extern const EntityDescription entity;

inline constexpr ReferenceField person{{.number = 1,
                                        .key = "person",
                                        .label = {"持证人", "Holder"},
                                        .target = "person",
                                        .required = true,
                                        .sortable = true,
                                        .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "cert_kind",
                                 .label = {"证书类型", "Kind of certificate"},
                                 .codeTable = "certificate_kind",
                                 .required = true,
                                 .listed = true}};
inline constexpr TextField number{{.number = 3,
                                   .key = "cert_no",
                                   .label = {"证书编号", "Certificate number"},
                                   .required = true,
                                   .personal = true,
                                   .sortable = true,
                                   .listed = true,
                                   .mergeClass = MergeClass::Critical}};
inline constexpr TextField occupation{{.number = 4,
                                       .key = "occupation",
                                       .label = {"职业（工种）", "Occupation"},
                                       .catalogue = occupationCatalogue,
                                       .sortable = true,
                                       .listed = true}};
inline constexpr CodeField level{{.number = 5,
                                  .key = "level",
                                  .label = {"技能等级", "Skill level"},
                                  .codeTable = "skill_level",
                                  .listed = true}};
inline constexpr DateField issueDate{{.number = 6,
                                      .key = "cert_date",
                                      .label = {"发证日期", "Date of issue"},
                                      .required = true,
                                      .sortable = true,
                                      .listed = true}};
inline constexpr TextField issuer{{.number = 7, .key = "cert_org", .label = {"评价机构", "Assessment body"}}};
inline constexpr RegionField originRegion{
    {.number = 8,
     .key = "origin_region",
     .label = {"生源地", "Origin"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取持证人的户籍地。", "If empty, the registered residence of the holder."}}};
inline constexpr ReferenceField trainingClass{
    {.number = 9, .key = "class", .label = {"培训班", "Class"}, .target = "class"}};
inline constexpr CodeField status{{.number = 10,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "certificate_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr DateField validTo{{.number = 11, .key = "valid_to", .label = {"有效期至", "Valid until"}}};
inline constexpr NoteField remark{
    {.number = 12, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};
inline constexpr CodeField recognition{{.number = 13,
                                        .key = "recognition",
                                        .label = {"取得方式", "Way of obtaining"},
                                        .codeTable = "recognition",
                                        .help = {"空为考核评价。", "If empty, by assessment."}}};
inline constexpr ReferenceField issuerOrganisation{
    {.number = 14,
     .key = "issuer_organisation",
     .label = {"评价机构（台账单位）", "Assessment body in the ledger"},
     .target = "organisation"}};
inline constexpr ReferenceField employer{
    {.number = 15,
     .key = "employer_organisation",
     .label = {"取证时用人单位", "Employer at the time"},
     .target = "organisation",
     .help = {"企业职工取证时填写。", "For certificates of an enterprise's staff."}}};

} // namespace jc::certificate
