#include "core/dictionary/entities/region_name.h"

#include <array>

namespace jc::region_name {

namespace {

constexpr std::array fields{&region.description, &code.description, &name.description, &validTo.description};

} // namespace

const EntityDescription entity{.number = 14,
                               .key = "region_name",
                               .label = {"曾用区划名称", "Former name of a division"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::region_name
