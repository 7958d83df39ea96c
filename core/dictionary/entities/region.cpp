#include "core/dictionary/entities/region.h"

#include <array>

namespace jc::region {

namespace {

constexpr std::array fields{&code.description,
                            &name.description,
                            &level.description,
                            &parent.description,
                            &validFrom.description,
                            &validTo.description};

} // namespace

const EntityDescription entity{.number = 1,
                               .key = "region",
                               .label = {"行政区划", "Administrative division"},
                               .fields = fields,
                               .title = &name.description,
                               .setUp = true};

} // namespace jc::region
