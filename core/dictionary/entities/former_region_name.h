// A name or code that a region had before, and the last day it had it. On a day the region is called by the
// former name with the least last day not before it; where there is none, by what the region itself says. Id
// derived from ("former_region_name", region, last day).
#pragma once

#include "core/dictionary/entity.h"

namespace jc::former_region_name {

extern const EntityDescription entity;

inline constexpr RegionField region{{.number = 1,
                                     .key = "region",
                                     .label = {"行政区划", "Administrative division"},
                                     .target = "region",
                                     .required = true,
                                     .listed = true}};
inline constexpr TextField code{
    {.number = 2, .key = "code", .label = {"原代码", "Former code"}, .required = true, .listed = true}};
inline constexpr TextField name{
    {.number = 3, .key = "name", .label = {"原名称", "Former name"}, .required = true, .listed = true}};
inline constexpr DateField validTo{
    {.number = 4,
     .key = "valid_to",
     .label = {"沿用至", "Used until"},
     .required = true,
     .listed = true,
     .help = {"用这个名称或代码的最后一天。", "The last day of this name or code."}}};

} // namespace jc::former_region_name
