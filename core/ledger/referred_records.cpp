#include "core/ledger/referred_records.h"

namespace jc {

Result<std::optional<Record>> ReferredRecords::read(const EntityDescription& entity, RecordId id) const
{
    const auto known = m_read.constFind(id);
    // An id asked for as another kind of record is a fault in data, and is answered by the ledger.
    if (known != m_read.constEnd() && known->has_value() && &(*known)->entity() == &entity)
        return *known;
    Result<std::optional<Record>> record = m_reader.read(entity, id);
    if (record && record->has_value()) {
        if (m_read.size() >= mostKept)
            m_read.clear();
        m_read.insert(id, *record);
    }
    return record;
}

} // namespace jc
