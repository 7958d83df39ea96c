// What one field of a record is. Table, form, import, export, merge, history and help all read it here.
//
// A field's number, type, merge group, personal and sensitive marks never change after release: a new number
// instead.
#pragma once

#include "core/base/language.h"
#include "core/dictionary/value.h"

#include <QDate>

#include <optional>

namespace jc {

struct EntityDescription;

enum class FieldType {
    Text,
    Note, // text of several lines
    ResidentId,
    Date, // yyyymmdd
    Code, // a code of `codeTable`
    CodeSet,
    Region,       // a reference to a region
    Reference,    // a reference to a record of `target`
    ReferenceSet, // references to records of `target`
    Money,        // fen
    Integer,
    Decimal, // scaled by 10^6
    YesNo,   // 0 or 1
};

// How a sealed field can be found without being opened: by keyed hashes of the whole value, or of its last
// four characters too.
enum class Lookup { None, Whole, WholeAndLastFour };

// Information groups show a winner after a merge; critical ones wait for a person.
enum class MergeClass { Information, Critical };

// The only catalogue so far.
inline constexpr const char* occupationCatalogue = "occupation";

struct FieldDescription
{
    quint16 number = 0;
    const char* key = "";
    Label label = {};
    FieldType type = FieldType::Text;
    const char* codeTable = "";
    const char* target = ""; // key of the entity referred to
    // Of a Text: the bundled catalogue it is filled from, which helps and does not bind.
    const char* catalogue = "";
    bool required = false;
    bool personal = false;        // may be erased by law
    bool sensitive = false;       // masked in lists; sealed on disk
    Lookup lookup = Lookup::None; // of a sensitive field
    bool sortable = false;        // indexed; never a sensitive field
    bool listed = false;          // a column of the entity's list as first shown
    bool fixed = false; // set by the program (a source, a measure); forms show it and do not edit it
    // Fields with the same number are merged together; 0 stands alone. Never changes; a new field joins no
    // old group.
    quint16 mergeGroup = 0;
    MergeClass mergeClass = MergeClass::Information;
    Label help = {}; // one line, with the clause it comes from where there is one
};

namespace detail {

template <FieldType T>
struct NativeOf
{
    using Type = QString;
};
template <>
struct NativeOf<FieldType::Date>
{
    using Type = QDate;
};
template <>
struct NativeOf<FieldType::CodeSet>
{
    using Type = QStringList;
};
template <>
struct NativeOf<FieldType::Region>
{
    using Type = RecordId;
};
template <>
struct NativeOf<FieldType::Reference>
{
    using Type = RecordId;
};
template <>
struct NativeOf<FieldType::ReferenceSet>
{
    using Type = QVector<RecordId>;
};
template <>
struct NativeOf<FieldType::Money>
{
    using Type = qint64;
};
template <>
struct NativeOf<FieldType::Integer>
{
    using Type = qint64;
};
template <>
struct NativeOf<FieldType::Decimal>
{
    using Type = qint64;
};
template <>
struct NativeOf<FieldType::YesNo>
{
    using Type = bool;
};

} // namespace detail

// A typed handle to a field, so that rule code reads a date where a date is and the compiler says so.
template <FieldType T>
struct Field
{
    using Native = typename detail::NativeOf<T>::Type;

    consteval Field(FieldDescription described)
        : description(described)
    {
        description.type = T;
    }

    FieldDescription description;
};

using TextField = Field<FieldType::Text>;
using NoteField = Field<FieldType::Note>;
using ResidentIdField = Field<FieldType::ResidentId>;
using DateField = Field<FieldType::Date>;
using CodeField = Field<FieldType::Code>;
using CodeSetField = Field<FieldType::CodeSet>;
using RegionField = Field<FieldType::Region>;
using ReferenceField = Field<FieldType::Reference>;
using ReferenceSetField = Field<FieldType::ReferenceSet>;
using MoneyField = Field<FieldType::Money>;
using IntegerField = Field<FieldType::Integer>;
using DecimalField = Field<FieldType::Decimal>;
using YesNoField = Field<FieldType::YesNo>;

} // namespace jc
