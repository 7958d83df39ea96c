// A place of the ledger: county, township, village, with the days it was valid on. The id never changes:
// renaming keeps it (former_region_name.h keeps the former name); merging, splitting and moving close the
// record and name its successors. Ids are derived: from ("region", code) for shipped regions, from ("region",
// code, effective date) for those a reform made, so that offices entering the same reform hold the same
// records.
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
inline constexpr RegionField parent{{.number = 4,
                                     .key = "parent",
                                     .label = {"上级", "Parent"},
                                     .target = "region",
                                     .listed = true,
                                     .mergeClass = MergeClass::Critical}};
// Missing: since before the ledger knows.
inline constexpr DateField validFrom{{.number = 5, .key = "valid_from", .label = {"启用日期", "Valid from"}}};
// The last day; what became of the region then stands with it.
inline constexpr DateField validTo{{.number = 6,
                                    .key = "valid_to",
                                    .label = {"停用日期", "Valid until"},
                                    .mergeGroup = 1,
                                    .mergeClass = MergeClass::Critical,
                                    .help = {"有效的最后一天。", "The last day it was valid."}}};
inline constexpr ReferenceSetField successors{
    {.number = 7,
     .key = "successors",
     .label = {"承接地区", "Successors"},
     .target = "region",
     .mergeGroup = 1,
     .mergeClass = MergeClass::Critical,
     .help = {"撤并、改隶后承接的一个地区；拆分后的各个地区。",
              "The one region that took it over by merger or move, or the several it was split into."}}};
// A policy may speak of such counties alone, and of the people who come from them.
inline constexpr YesNoField keyArea{
    {.number = 8,
     .key = "key_area",
     .label = {"乡村振兴重点帮扶地区", "Key area of rural revitalisation"},
     .help = {"按省公布的当年名单勾选，下属地区随之计入。",
              "By the list of the year; the regions under it count with it."}}};

} // namespace jc::region
