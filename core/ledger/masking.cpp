#include "core/ledger/masking.h"

#include "core/base/phone.h"
#include "core/base/resident_id.h"

namespace jc {

QString maskedText(const FieldDescription& field, const QString& text)
{
    if (field.type == FieldType::ResidentId)
        return maskResidentIdToRegion(text);
    if (QLatin1String(field.key) == QLatin1String("phone"))
        return maskPhone(text);
    return QString(text.size(), u'*');
}

} // namespace jc
