// What a form shows of one record, read and judged in the reader thread.
#pragma once

#include "core/ledger/ledger.h"
#include "ui/records/choice_sources.h"

#include <QVariantMap>

namespace jc::ui {

struct LoadedRecord
{
    Record record;                    // without id: a new one with what was preset
    QMap<quint16, QStringList> words; // names of the records and regions that references lead to
    QString title;
    SharedRegions regions;
};

// A null `id` makes a new record of `preset` (field key to text); what cannot be read of it is left out.
// NotFound when the ledger has no such record.
[[nodiscard]] Result<LoadedRecord> loadRecord(const Ledger& ledger,
                                              const CodeTables& codes,
                                              const EntityDescription& entity,
                                              RecordId id,
                                              const QVariantMap& preset);

// What saving would say now: the record completed as the ledger would and checked, and whether somebody else
// has the same ID number.
[[nodiscard]] Result<QVector<Problem>>
judgeEdited(const Ledger& ledger, const CodeTables& codes, Record record);

// One row for each field a change touched, newest change first.
struct HistoryRow
{
    bool first = false; // of its change
    QString time;
    QString who;
    QString reason;
    QString field;
    QString before; // empty: missing
    QString after;
};

[[nodiscard]] Result<QVector<HistoryRow>>
loadHistory(const Ledger& ledger, const CodeTables& codes, const EntityDescription& entity, RecordId id);

} // namespace jc::ui
