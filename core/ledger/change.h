// What every form, paste, import, merge and rule hands to Ledger::apply, and what comes back.
#pragma once

#include "core/dictionary/problem.h"
#include "core/dictionary/record.h"

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
};

// All or none of it is stored.
struct Change
{
    static constexpr qsizetype maximumEdits = 10'000;

    QString reason;
    QVector<Edit> edits;
    // Changes with the same act belong together (a large import); null: the change is an act of its own.
    RecordId act;
};

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
