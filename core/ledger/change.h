// What every form, paste, import, merge and rule hands to Ledger::apply, and what comes back.
#pragma once

#include "core/dictionary/problem.h"
#include "core/dictionary/record.h"
#include "core/ledger/merge_group.h"

#include <QSet>

#include <functional>
#include <optional>

namespace jc {

struct Author
{
    QString office;
    QString user;
};

// One save of one record.
struct Edit
{
    const EntityDescription* entity = nullptr;
    // Null: a new record with a random id. An id the ledger does not hold: a new record with that id (derived
    // ids).
    RecordId id;
    // Field numbers to new values; an empty Value clears the field. Fields not named stay as they are.
    QMap<quint16, Value> fields;
    // True deletes the record, false brings it back.
    std::optional<bool> deleted;
    // Merge groups to be written even where the value stands already: a person decided what replicas
    // disagreed on.
    QSet<GroupNumber> decides = {};
};

// All or none of it is stored, however large it is.
struct Change
{
    QString reason;
    QVector<Edit> edits;
    // Changes with the same act are shown, cancelled and undone as one; null: the change is an act of its
    // own.
    RecordId act;
};

// Told now and then during long work, with what is done of the whole; false stops it, and nothing was stored.
using Progress = std::function<bool(qint64 done, qint64 whole)>;

struct EditOutcome
{
    RecordId id;
    RecordState state = RecordState::Clean;
    bool changed = false; // false: the record already stood as asked
    QVector<Problem> problems;
};

struct ChangeOutcome
{
    QVector<EditOutcome> edits; // in the order of the change
};

// Told once after each commit, in the thread of the writer.
struct ChangeNotice
{
    struct Touched
    {
        const EntityDescription* entity = nullptr;
        QSet<RecordId> records;
        QSet<quint16> fields;
    };
    QVector<Touched> touched; // one row an entity
};

using ChangeListener = std::function<void(const ChangeNotice&)>;

} // namespace jc
