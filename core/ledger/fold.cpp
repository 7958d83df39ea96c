#include "core/ledger/fold.h"

#include "core/ledger/payload.h"

namespace jc {

void overlayField(Record& record, quint16 field, const Value& value)
{
    const bool set = value.integer() != nullptr && *value.integer() != 0;
    if (field == ledger_field::state)
        record.setState(set ? RecordState::Draft : RecordState::Clean);
    else if (field == ledger_field::deleted)
        record.setDeleted(set);
    else if (record.entity().field(field) != nullptr)
        record.setValue(field, value);
}

Result<void> overlay(Record& record, const Operation& operation)
{
    for (const SealedMap* map : {&operation.personal, &operation.plain}) {
        if (map->bytes.isEmpty())
            continue;
        const Result<QMap<quint16, Value>> fields = decodeFields(map->bytes);
        if (!fields)
            return fields.error();
        for (auto field = fields->cbegin(); field != fields->cend(); ++field)
            overlayField(record, field.key(), field.value());
    }
    return {};
}

} // namespace jc
