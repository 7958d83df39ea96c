// What a form shows of one record, read and judged in the reader thread.
#pragma once

#include "core/ledger/conflicts.h"
#include "ui/records/choice_sources.h"

#include <QVariantMap>

namespace jc::ui {

// One side of a conflict in words.
struct ShownSide
{
    QString who; // 龙陵县人社局 · 李明 2025-09-30 10:20
    QString masked;
    QString whole;
    bool shown = false; // the record shows this one's values
    FieldValues values;
};

struct ShownConflict
{
    Conflict conflict;
    QString label; // 证件类型、证件号码
    bool sensitive = false;
    QVector<ShownSide> sides;
};

struct LoadedRecord
{
    Record record;                    // without id: a new one with what was preset
    QMap<quint16, QStringList> words; // names of the records and regions that references lead to
    QString title;
    SharedRegions regions;
    QVector<ShownConflict> conflicts; // critical ones first
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
    quint16 number = 0; // of the field; 0: personal data as a whole
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
