// A figure published elsewhere, with its source: never rolled up from lower regions, never typed without a
// document. Of a stock the oldest reading quoted by the document is its baseline.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::reading {

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
                                     .label = {"统计范围", "Region"},
                                     .target = "region",
                                     .required = true,
                                     .sortable = true,
                                     .listed = true}};
inline constexpr DateField referenceDate{{.number = 3,
                                          .key = "reference_date",
                                          .label = {"统计截止日", "Reference date"},
                                          .required = true,
                                          .sortable = true,
                                          .listed = true}};
inline constexpr CodeField kind{{.number = 4,
                                 .key = "kind",
                                 .label = {"性质", "Kind"},
                                 .codeTable = "reading_kind",
                                 .required = true,
                                 .listed = true}};
inline constexpr DecimalField value{
    {.number = 5,
     .key = "value",
     .label = {"数值", "Value"},
     .listed = true,
     .help = {"比率填小数，如 0.3。", "A ratio as a fraction, such as 0.3."}}};
inline constexpr DecimalField numerator{{.number = 6, .key = "numerator", .label = {"分子", "Numerator"}}};
inline constexpr DecimalField denominator{
    {.number = 7, .key = "denominator", .label = {"分母", "Denominator"}}};
inline constexpr TextField source{
    {.number = 8, .key = "source", .label = {"来源", "Source"}, .required = true, .listed = true}};
inline constexpr TextField document{{.number = 9, .key = "document", .label = {"文号", "Document"}}};
inline constexpr NoteField remark{
    {.number = 10, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::reading
