// The figure a goal sets for one region and, if given, one unit or one year.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::target {

extern const EntityDescription entity;

inline constexpr ReferenceField goal{{.number = 1,
                                      .key = "goal",
                                      .label = {"指标", "Goal"},
                                      .target = "goal",
                                      .required = true,
                                      .listed = true}};
inline constexpr RegionField region{{.number = 2,
                                     .key = "region",
                                     .label = {"地区", "Region"},
                                     .target = "region",
                                     .required = true,
                                     .listed = true}};
inline constexpr ReferenceField organisation{{.number = 3,
                                              .key = "organisation",
                                              .label = {"责任单位", "Responsible unit"},
                                              .target = "organisation",
                                              .listed = true}};
inline constexpr IntegerField year{{.number = 4,
                                    .key = "year",
                                    .label = {"年度", "Year"},
                                    .sortable = true,
                                    .listed = true,
                                    .help = {"空为整个规划期。", "If empty, the whole plan period."}}};
inline constexpr DecimalField value{
    {.number = 5,
     .key = "target",
     .label = {"目标任务数", "Target"},
     .required = true,
     .listed = true,
     .mergeClass = MergeClass::Critical,
     .help = {"比率填小数，30% 为 0.3。", "A ratio is a fraction: 30% is 0.3."}}};
inline constexpr NoteField remark{{.number = 6, .key = "remark", .label = {"备注", "Remark"}}};
// The notice that sets the figure: an annual notice takes the place of the derived year of a longer goal.
inline constexpr TextField authority{
    {.number = 7, .key = "authority", .label = {"下达文号", "Document that sets it"}, .listed = true}};
inline constexpr DateField effective{
    {.number = 8, .key = "effective_date", .label = {"生效日期", "Effective date"}}};

} // namespace jc::target
