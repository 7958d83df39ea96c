// Which sealed values --reveal is about to show: logged before the first of them is printed.
#pragma once

#include "app/ctl/verb.h"
#include "core/ledger/ledger.h"

#include <vector>

namespace jc::ctl {

// Numbers of the sealed fields that hold a value.
[[nodiscard]] QVector<quint16> sealedFields(const Record& record);

class RevealLog
{
public:
    // A record without sealed values shows nothing that is logged. All of one record at once or one after
    // another.
    void note(const EntityDescription& entity, RecordId id, const QVector<quint16>& fields);
    // Field by field where one record of an entity is shown, else one entry with how many there are.
    [[nodiscard]] Result<void> write(const Call& call, Ledger& ledger) const;

private:
    struct Seen
    {
        const EntityDescription* entity = nullptr;
        qint64 records = 0;
        RecordId last;
        QVector<quint16> fields; // of the last record
    };

    std::vector<Seen> m_seen; // one row an entity
};

} // namespace jc::ctl
