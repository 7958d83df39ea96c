// Which columns a list of counted records has, and their texts. The columns follow the counting rule: the
// fields that say who, where, when and whose come first-hand from it, the others are the entity's listed
// ones. Numbers that are personal are masked.
#pragma once

#include "core/ledger/presenter.h"
#include "core/progress/trace.h"

namespace jc::ui {

struct PeopleColumn
{
    enum class From { Path, Region, Date, Reason, Value };

    From from = From::Path;
    QVector<const FieldDescription*> path; // from the counted record on, through references
    QString heading;
};

struct PeopleRow
{
    QStringList cells;      // "—" for what is missing
    RecordId trainingClass; // of the record, where it has one; else null
};

// `leftOut` puts the reason first; what each row counts is a column where that is not always one.
[[nodiscard]] QVector<PeopleColumn>
peopleColumns(const Dictionary& dictionary, const MeasurePart& part, bool leftOut);

// One row each, in the order given. Thread: that of the ledger.
[[nodiscard]] Result<QVector<PeopleRow>> readPeople(const Ledger& ledger,
                                                    const CodeTables& codes,
                                                    const RegionTree& regions,
                                                    int rootRegion,
                                                    const EntityDescription& entity,
                                                    const QVector<PeopleColumn>& columns,
                                                    const QVector<TraceRow>& rows);

} // namespace jc::ui
