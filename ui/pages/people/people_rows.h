// Which columns a list of counted records has, and their texts. The columns follow the counting rule: the
// fields that say who, where, when and whose come first-hand from it, the others are the entity's listed
// ones. Numbers that are personal are masked.
#pragma once

#include "core/ledger/presenter.h"
#include "core/progress/trace.h"
#include "core/sheets/write_progress.h"

#include <functional>

namespace jc::ui {

struct PeopleColumn
{
    enum class From { Path, Region, Date, Reason, Value, Advice };

    From from = From::Path;
    QVector<const FieldDescription*> path; // from the counted record on, through references
    QString heading;
};

// What to do about a row whose region is no more (待改归属); empty for any other. Thread: any.
using PeopleAdvice = std::function<QString(const TraceRow&)>;

struct PeopleRow
{
    QStringList cells;      // "—" for what is missing
    RecordId trainingClass; // of the record, where it has one; else null
};

// `leftOut` puts the reason first, `advised` what to do about a region that is no more beside the region;
// what each row counts is a column where that is not always one.
[[nodiscard]] QVector<PeopleColumn>
peopleColumns(const Dictionary& dictionary, const MeasurePart& part, bool leftOut, bool advised);

// One row each, in the order given; `progress` is told every few hundred. Thread: that of the ledger.
[[nodiscard]] Result<QVector<PeopleRow>> readPeople(const Ledger& ledger,
                                                    const CodeTables& codes,
                                                    const RegionTree& regions,
                                                    int rootRegion,
                                                    const EntityDescription& entity,
                                                    const QVector<PeopleColumn>& columns,
                                                    const QVector<TraceRow>& rows,
                                                    const PeopleAdvice& advice,
                                                    const WriteProgress& progress = {});

} // namespace jc::ui
