// What a goal had reached before this ledger began: a number with its document and region, and no names.
// Shown apart from what is counted.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::opening {

extern const EntityDescription entity;

inline constexpr ReferenceField goal{{.number = 1,
                                      .key = "goal",
                                      .label = {"指标", "Goal"},
                                      .target = "goal",
                                      .required = true,
                                      .sortable = true,
                                      .listed = true}};
inline constexpr RegionField region{{.number = 2,
                                     .key = "region",
                                     .label = {"地区", "Region"},
                                     .target = "region",
                                     .required = true,
                                     .sortable = true,
                                     .listed = true}};
inline constexpr ReferenceField organisation{{.number = 3,
                                              .key = "organisation",
                                              .label = {"责任单位", "Responsible unit"},
                                              .target = "organisation"}};
inline constexpr DateField asOf{
    {.number = 4,
     .key = "as_of",
     .label = {"截止日期", "Up to"},
     .required = true,
     .sortable = true,
     .listed = true,
     .help = {"台账启用前一天；此日及以前的记录不要再逐条补录，以免重复。",
              "The day before this ledger began; records up to it are not to be entered again."}}};
inline constexpr DecimalField value{{.number = 5,
                                     .key = "value",
                                     .label = {"数量（分子）", "Value (numerator)"},
                                     .required = true,
                                     .listed = true}};
inline constexpr DecimalField denominator{
    {.number = 6, .key = "denominator", .label = {"分母", "Denominator"}}};
inline constexpr TextField source{
    {.number = 7, .key = "source", .label = {"依据", "Source"}, .required = true, .listed = true}};
inline constexpr TextField document{{.number = 8, .key = "document", .label = {"文号", "Document"}}};
inline constexpr NoteField remark{
    {.number = 9, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::opening
