// A place of the ledger: county, township, village. Id derived from ("region", code).
#pragma once

#include "core/dictionary/entity.h"

namespace jc::region {

extern const EntityDescription entity;

inline constexpr TextField code{
    {.number = 1,
     .key = "code",
     .label = {"区划代码", "Division code"},
     .required = true,
     .sortable = true,
     .listed = true,
     .help = {
         "6 位为县级及以上，9 位为乡镇（街道），12 位为村（社区）。",
         "6 digits down to county level, 9 for a township or subdistrict, 12 for a village or community."}}};
inline constexpr TextField name{{.number = 2,
                                 .key = "name",
                                 .label = {"名称", "Name"},
                                 .required = true,
                                 .sortable = true,
                                 .listed = true}};
inline constexpr CodeField level{{.number = 3,
                                  .key = "level",
                                  .label = {"层级", "Level"},
                                  .codeTable = "region_level",
                                  .required = true,
                                  .listed = true}};
inline constexpr RegionField parent{
    {.number = 4, .key = "parent", .label = {"上级", "Parent"}, .target = "region", .listed = true}};
inline constexpr DateField validFrom{{.number = 5, .key = "valid_from", .label = {"启用日期", "Valid from"}}};
inline constexpr DateField validTo{{.number = 6, .key = "valid_to", .label = {"停用日期", "Valid until"}}};

} // namespace jc::region
