#include "core/dictionary/entity.h"

#include <algorithm>

namespace jc {

const FieldDescription* EntityDescription::field(quint16 fieldNumber) const
{
    const auto at =
        std::ranges::find(fields, fieldNumber, [](const FieldDescription* f) { return f->number; });
    return at == fields.end() ? nullptr : *at;
}

const FieldDescription* EntityDescription::field(QStringView fieldKey) const
{
    const auto at = std::ranges::find_if(
        fields, [fieldKey](const FieldDescription* f) { return fieldKey == QLatin1String(f->key); });
    return at == fields.end() ? nullptr : *at;
}

} // namespace jc
