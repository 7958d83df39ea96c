// An office, school, institution or enterprise. A policy's units have ids derived from the template.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::organisation {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"单位名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr CodeField kind{{.number = 2,
                                 .key = "kind",
                                 .label = {"单位类型", "Kind of organisation"},
                                 .codeTable = "organisation_kind",
                                 .listed = true}};
inline constexpr RegionField region{
    {.number = 3,
     .key = "region",
     .label = {"所在地区", "Region"},
     .target = "region",
     .required = true,
     .listed = true,
     .help = {"主办单位所在地区决定培训计入哪一级的合计。",
              "The region of the organiser decides in which total its classes are counted."}}};
inline constexpr TextField creditCode{{.number = 4,
                                       .key = "employer_code",
                                       .label = {"统一社会信用代码", "Unified social credit code"},
                                       .sortable = true,
                                       .listed = true,
                                       .help = {"18 位；GB 32100-2015。", "18 characters; GB 32100-2015."}}};
inline constexpr TextField contact{
    {.number = 5, .key = "contact", .label = {"联系人", "Contact"}, .personal = true, .listed = true}};
inline constexpr TextField phone{
    {.number = 6, .key = "phone", .label = {"联系电话", "Telephone"}, .personal = true, .sensitive = true}};
inline constexpr NoteField remark{
    {.number = 7, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::organisation
