// A published standard, assessment specification or item bank, at its publishing or filing document. A
// revision of one is not a new one.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::standard {

extern const EntityDescription entity;

inline constexpr TextField title{{.number = 1,
                                  .key = "title",
                                  .label = {"名称", "Title"},
                                  .required = true,
                                  .sortable = true,
                                  .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "kind",
                                 .label = {"类型", "Kind"},
                                 .codeTable = "standard_kind",
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr TextField edition{{.number = 3, .key = "edition", .label = {"版次", "Edition"}}};
inline constexpr YesNoField revision{{.number = 4,
                                      .key = "is_revision",
                                      .label = {"为修订版", "A revision"},
                                      .help = {"修订不作为新增计数。", "A revision does not count as new."}}};
inline constexpr TextField occupation{{.number = 5,
                                       .key = "occupation",
                                       .label = {"职业（工种）", "Occupation"},
                                       .catalogue = occupationCatalogue,
                                       .listed = true}};
inline constexpr ReferenceField applicant{{.number = 6,
                                           .key = "applicant",
                                           .label = {"申报单位", "Applicant"},
                                           .target = "organisation",
                                           .listed = true}};
inline constexpr RegionField region{
    {.number = 7,
     .key = "region",
     .label = {"申报单位所在地", "Place of the applicant"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取申报单位的所在地。", "If empty, the place of the applicant."}}};
inline constexpr CodeField status{{.number = 8,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "standard_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr DateField issuedDate{{.number = 9,
                                       .key = "issued_date",
                                       .label = {"发布（备案）日期", "Published or filed on"},
                                       .sortable = true,
                                       .listed = true}};
inline constexpr TextField document{
    {.number = 10, .key = "document", .label = {"发布（备案）文号", "Publishing document"}, .listed = true}};
inline constexpr NoteField remark{
    {.number = 11, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::standard
