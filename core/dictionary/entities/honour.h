// A title awarded to a person or an organisation by an announcing document. Counted where it was recommended
// from; a title awarded again to the same person is one.
#pragma once

#include "core/dictionary/entity.h"

namespace jc::honour {

extern const EntityDescription entity;

inline constexpr ReferenceField person{{.number = 1,
                                        .key = "person",
                                        .label = {"获得者", "Holder"},
                                        .target = "person",
                                        .sortable = true,
                                        .listed = true}};
inline constexpr ReferenceField organisation{{.number = 2,
                                              .key = "organisation",
                                              .label = {"获得单位", "Organisation honoured"},
                                              .target = "organisation",
                                              .listed = true}};
inline constexpr ReferenceSetField titles{
    {.number = 3,
     .key = "titles",
     .label = {"称号", "Titles"},
     .target = "honour_title",
     .listed = true,
     .help = {"可对应几份政策所列的同一称号。", "May stand for the same title in several policies."}}};
inline constexpr TextField title{{.number = 4,
                                  .key = "title",
                                  .label = {"称号名称", "Name of the title"},
                                  .required = true,
                                  .sortable = true,
                                  .listed = true}};
inline constexpr CodeField level{
    {.number = 5, .key = "level", .label = {"级别", "Level"}, .codeTable = "policy_level", .listed = true}};
inline constexpr DateField announcedDate{{.number = 6,
                                          .key = "announced_date",
                                          .label = {"公布文件日期", "Announced on"},
                                          .required = true,
                                          .sortable = true,
                                          .listed = true}};
inline constexpr TextField document{
    {.number = 7, .key = "document", .label = {"公布文号", "Announcing document"}, .listed = true}};
inline constexpr ReferenceField recommender{
    {.number = 8, .key = "recommender", .label = {"推荐单位", "Recommended by"}, .target = "organisation"}};
inline constexpr RegionField region{
    {.number = 9,
     .key = "region",
     .label = {"推荐地", "Recommended from"},
     .target = "region",
     .sortable = true,
     .listed = true,
     .help = {"空时取推荐单位的所在地，再取获得者的常住地。",
              "If empty, the place of the recommending body, then the residence of the holder."}}};
inline constexpr CodeField status{{.number = 10,
                                   .key = "status",
                                   .label = {"状态", "Status"},
                                   .codeTable = "honour_status",
                                   .required = true,
                                   .listed = true}};
inline constexpr NoteField remark{
    {.number = 11, .key = "remark", .label = {"备注", "Remark"}, .personal = true}};

} // namespace jc::honour
