// What a kind of record is: its fields in the order of the form, its checks, and what it fills in by itself.
// Adding an entity is one file pair in core/dictionary/entities and one line in dictionary.cpp.
#pragma once

#include "core/dictionary/field.h"

#include <span>

namespace jc {

class Record;
class Problems;
struct RecordContext;

using RecordCheck = void (*)(const Record&, const RecordContext&, Problems&);
using RecordCompletion = void (*)(Record&, const RecordContext&);
using RecordIdentity = RecordId (*)(const Record&);

struct EntityDescription
{
    quint16 number = 0;
    const char* key = "";
    Label label;
    std::span<const FieldDescription* const> fields;
    // The field by which people know a record; the first text field where a list names one record of another.
    const FieldDescription* title = nullptr;
    // The person whom a record is about, where it is about one. Such records keep the canonical person of
    // theirs (same_person), which every distinct count uses.
    const FieldDescription* holder = nullptr;
    // Judges a record beyond what its field descriptions say. May be null.
    RecordCheck check = nullptr;
    // Fills fields that follow from others and were left empty, e.g. sex and birth date from the ID number.
    // May be null.
    RecordCompletion complete = nullptr;
    // The id of a new record of its own making, where two offices saying the same must mean the same record.
    // May be null.
    RecordIdentity identity = nullptr;
    // Records of the ledger's own set-up (regions, policy): loaded from a source and not entered by clerks.
    bool setUp = false;

    [[nodiscard]] const FieldDescription* field(quint16 fieldNumber) const;
    [[nodiscard]] const FieldDescription* field(QStringView fieldKey) const;
};

} // namespace jc
