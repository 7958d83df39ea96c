// A roster pasted from a spreadsheet into a class: read, looked at row by row before anything is stored, then
// one change with the new persons and the enrolments. What is wrong is kept as a draft and said; nothing is
// refused but who is in the class already.
//
// Thread: that of the ledger.
#pragma once

#include "core/ledger/ledger.h"
#include "core/sheets/roster_columns.h"

namespace jc {

struct RosterRow
{
    enum class Fate {
        NewPerson,
        KnownPerson, // somebody of the ledger with this ID number; their data stay as they are
        Left,        // not taken: in the class already, or twice in what was pasted
    };

    int line = 0; // in the selection, from 1
    Fate fate = Fate::NewPerson;
    RecordId known;
    Record person;                  // as it would be stored, for KnownPerson as it stands in the ledger
    QMap<quint16, Value> enrolment; // what the roster says of the enrolment itself
    QString regionText;             // the place as it was pasted
    bool draft = false;             // the person would be kept as a draft
    QStringList notes;              // whole sentences: what, where, how to mend
};

struct RosterPreview
{
    RecordId trainingClass;
    QString status; // the enrolments' status, after the state of the class
    RosterColumns columns;
    QVector<RosterRow> rows;

    // Rows that would join the class.
    [[nodiscard]] qsizetype joining() const;
};

// InvalidInput when nothing in the text can be a person, or when it is longer than one change can be.
[[nodiscard]] Result<RosterPreview> readRoster(const Ledger& ledger,
                                               const CodeTables& codes,
                                               const ColumnSynonyms& synonyms,
                                               RecordId trainingClass,
                                               const QString& text);

// Persons first, each followed by the enrolment. New persons get their ids here.
[[nodiscard]] Change rosterChange(const Ledger& ledger, const RosterPreview& preview, const QString& reason);

// The status of an enrolment made now: completed in a class that is completed, in training in one that runs,
// else enrolled.
[[nodiscard]] QString enrolmentStatusFor(const Record& trainingClass);

} // namespace jc
