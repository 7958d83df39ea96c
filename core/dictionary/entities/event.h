// An activity held or a document issued, with the day it was finished and the evidence. Yes-no goals look
// whether all the items they name are there.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::event {

extern const EntityDescription entity;

inline constexpr TextField name{{.number = 1,
                                 .key = "name",
                                 .label = {"名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr CodeField item{{.number = 2,
                                 .key = "item",
                                 .label = {"事项", "Item"},
                                 .codeTable = "event_item",
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr ReferenceField programme{
    {.number = 3, .key = "programme", .label = {"培训计划", "Programme"}, .target = "programme"}};
inline constexpr ReferenceField organiser{{.number = 4,
                                           .key = "organiser",
                                           .label = {"主办单位", "Organiser"},
                                           .target = "organisation",
                                           .listed = true}};
inline constexpr RegionField region{
    {.number = 5,
     .key = "region",
     .label = {"所在地", "Place"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取主办单位的所在地。", "If empty, the place of the organiser."}}};
inline constexpr DateField finishedDate{{.number = 6,
                                         .key = "finished_date",
                                         .label = {"办结日期", "Finished on"},
                                         .sortable = true,
                                         .listed = true}};
inline constexpr CodeField status{{.number = 7,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "event_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr TextField document{
    {.number = 8, .key = "document", .label = {"佐证材料（文号）", "Evidence (document)"}, .listed = true}};
inline constexpr IntegerField headcount{
    {.number = 9, .key = "headcount", .label = {"参加人次", "Attendance"}}};
inline constexpr NoteField remark{
    {.number = 10, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::event
