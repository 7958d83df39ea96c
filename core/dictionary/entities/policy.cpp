#include "core/dictionary/entities/policy.h"

#include <array>

namespace jc::policy {

namespace {

constexpr std::array fields{&templateId.description,
                            &version.description,
                            &title.description,
                            &shortName.description,
                            &documentNumber.description,
                            &issuingBody.description,
                            &issuedDate.description,
                            &planStart.description,
                            &planEnd.description,
                            &region.description,
                            &source.description};

} // namespace

const EntityDescription entity{.number = 3,
                               .key = "policy",
                               .label = {"政策", "Policy"},
                               .fields = fields,
                               .title = &shortName.description,
                               .setUp = true};

} // namespace jc::policy
