#include "core/dictionary/entities/former_region_name.h"

#include <array>

namespace jc::former_region_name {

namespace {

constexpr std::array fields{&region.description, &code.description, &name.description, &validTo.description};

} // namespace

const EntityDescription entity{.number = 14,
                               .key = "former_region_name",
                               .label = {"曾用区划名称", "Former name of a division"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::former_region_name
