// A unit's yearly return on the pay of its skilled staff. Means over units are weighted by heads; growth
// compares with the year before at this year's heads.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::wage {

extern const EntityDescription entity;

inline constexpr ReferenceField organisation{{.number = 1,
                                              .key = "organisation",
                                              .label = {"填报单位", "Unit"},
                                              .target = "organisation",
                                              .required = true,
                                              .sortable = true,
                                              .listed = true}};
inline constexpr IntegerField year{{.number = 2,
                                    .key = "year",
                                    .label = {"参考年度", "Reference year"},
                                    .required = true,
                                    .sortable = true,
                                    .listed = true}};
inline constexpr DateField referenceDate{
    {.number = 3,
     .key = "reference_date",
     .label = {"参考日期", "Reference date"},
     .sortable = true,
     .help = {"空时取参考年度的 12 月 31 日。", "If empty, the last day of the reference year."}}};
inline constexpr IntegerField heads{{.number = 4,
                                     .key = "heads",
                                     .label = {"技能人才人数", "Skilled staff"},
                                     .required = true,
                                     .listed = true}};
inline constexpr MoneyField average{{.number = 5,
                                     .key = "average_pay",
                                     .label = {"人均年工资", "Average yearly pay"},
                                     .required = true,
                                     .listed = true}};
inline constexpr MoneyField priorAverage{
    {.number = 6, .key = "prior_average_pay", .label = {"上年人均年工资", "Average of the year before"}}};
inline constexpr MoneyField total{
    {.number = 7, .key = "total_pay", .label = {"年工资总额", "Total pay"}, .fixed = true}};
inline constexpr MoneyField rise{
    {.number = 8, .key = "pay_rise", .label = {"人均增加 × 人数", "Rise times heads"}, .fixed = true}};
inline constexpr MoneyField priorTotal{{.number = 9,
                                        .key = "prior_total_pay",
                                        .label = {"上年人均 × 人数", "Prior average times heads"},
                                        .fixed = true}};
inline constexpr CodeField status{{.number = 10,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "wage_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr RegionField region{
    {.number = 11,
     .key = "region",
     .label = {"单位所在地", "Place of the unit"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取填报单位的所在地。", "If empty, the place of the unit."}}};
inline constexpr NoteField remark{
    {.number = 12, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::wage
