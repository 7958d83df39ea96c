// A training class: who runs it, under which programme, when. States and dates as in the counting rules.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::training_class {

extern const EntityDescription entity;

inline constexpr TextField number{{.number = 1,
                                   .key = "class_no",
                                   .label = {"班次编号", "Class number"},
                                   .sortable = true,
                                   .listed = true}};
inline constexpr TextField name{{.number = 2,
                                 .key = "class_name",
                                 .label = {"培训班名称", "Class name"},
                                 .required = true,
                                 .listed = true}};
inline constexpr ReferenceField programme{
    {.number = 3,
     .key = "programme",
     .label = {"培训计划", "Programme"},
     .target = "programme",
     .sortable = true,
     .listed = true,
     .help = {"决定计入政策的哪一项计划。", "Decides which programme of the policy the class counts for."}}};
inline constexpr CodeField trainingType{{.number = 4,
                                         .key = "training_type",
                                         .label = {"培训类型", "Kind of training"},
                                         .codeTable = "training_type",
                                         .required = true,
                                         .listed = true}};
inline constexpr ReferenceField organiser{
    {.number = 5,
     .key = "organiser",
     .label = {"主办单位", "Organiser"},
     .target = "organisation",
     .required = true,
     .listed = true,
     .help = {"合计按主办单位所在地区统计。", "Totals follow the region of the organiser."}}};
inline constexpr ReferenceField institution{
    {.number = 6, .key = "institution", .label = {"培训机构", "Provider"}, .target = "organisation"}};
inline constexpr RegionField venueRegion{
    {.number = 7, .key = "venue_region", .label = {"培训地", "Place of training"}, .target = "region"}};
inline constexpr TextField place{{.number = 8, .key = "place", .label = {"培训地点", "Venue"}}};
inline constexpr TextField occupation{{.number = 9,
                                       .key = "occupation",
                                       .label = {"培训职业（工种）", "Occupation"},
                                       .catalogue = occupationCatalogue,
                                       .listed = true}};
inline constexpr CodeField level{
    {.number = 10, .key = "level", .label = {"技能等级", "Skill level"}, .codeTable = "skill_level"}};
inline constexpr DateField plannedStart{
    {.number = 11, .key = "planned_start", .label = {"计划开班日期", "Planned opening"}, .mergeGroup = 1}};
inline constexpr DateField plannedEnd{
    {.number = 12, .key = "planned_end", .label = {"计划结业日期", "Planned completion"}, .mergeGroup = 1}};
inline constexpr DateField startDate{{.number = 13,
                                      .key = "start_date",
                                      .label = {"开班日期", "Opening date"},
                                      .listed = true,
                                      .mergeGroup = 2}};
inline constexpr DateField endDate{{.number = 14,
                                    .key = "end_date",
                                    .label = {"结业日期", "Completion date"},
                                    .sortable = true,
                                    .listed = true,
                                    .mergeGroup = 2}};
inline constexpr IntegerField hours{
    {.number = 15, .key = "hours", .label = {"培训课时", "Class hours"}, .listed = true}};
inline constexpr CodeField status{{.number = 16,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "class_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr IntegerField taskYear{
    {.number = 17,
     .key = "task_year",
     .label = {"任务年度", "Task year"},
     .help = {"空为结业日期所在年度。", "If empty, the year of the completion date."}}};
inline constexpr IntegerField headcount{
    {.number = 18, .key = "headcount", .label = {"计划人数", "Persons planned"}}};
inline constexpr NoteField remark{{.number = 19, .key = "remark", .label = {"备注", "Remark"}}};
inline constexpr RegionField organiserRegion{
    {.number = 20,
     .key = "organiser_region",
     .label = {"主办单位所在地", "Place of the organiser"},
     .target = "region",
     .sortable = true,
     .help = {"空时取主办单位的所在地；班次的合计按此归属。",
              "If empty, the place of the organiser; the total a class belongs to follows it."}}};

} // namespace jc::training_class
