#include "app/ctl/reveal_log.h"

#include "app/ctl/ledger_access.h"
#include "core/ledger/audit.h"

#include <algorithm>

namespace jc::ctl {

QVector<quint16> sealedFields(const Record& record)
{
    QVector<quint16> fields;
    for (const FieldDescription* field : record.entity().fields) {
        if (field->sensitive && !record.value(field->number).isEmpty())
            fields.append(field->number);
    }
    return fields;
}

void RevealLog::note(const EntityDescription& entity, RecordId id, const QVector<quint16>& fields)
{
    if (fields.isEmpty())
        return;
    auto seen = std::ranges::find(m_seen, &entity, &Seen::entity);
    if (seen == m_seen.end())
        seen = m_seen.insert(seen, Seen{&entity, 0, {}, {}});
    if (seen->records == 0 || seen->last != id) {
        ++seen->records;
        seen->last = id;
        seen->fields.clear();
    }
    for (const quint16 field : fields) {
        if (!seen->fields.contains(field))
            seen->fields.append(field);
    }
}

Result<void> RevealLog::write(const Call& call, Ledger& ledger) const
{
    const Result<Author> author = authorOf(call, ledger);
    if (!author)
        return author.error();
    Result<void> done;
    for (const Seen& seen : m_seen) {
        if (seen.records > 1) {
            if (done)
                done = logReveals(ledger, *author, *seen.entity, seen.records);
            continue;
        }
        for (const quint16 field : seen.fields) {
            if (done)
                done = logReveal(ledger, *author, *seen.entity, seen.last, field);
        }
    }
    return done;
}

} // namespace jc::ctl
