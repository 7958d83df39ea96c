// How a form groups the fields of an entity by meaning, in the order one fills them in; short fields that
// belong together stand next to each other. A table of its own, for what a record is does not change with it.
// Pure.
#pragma once

#include "core/dictionary/entity.h"

#include <QVector>

namespace jc {

struct FormSection
{
    Label label;
    QVector<const FieldDescription*> fields;
};

// Every field of the entity stands in exactly one section. An entity without sections of its own has one, in
// the order of its fields.
[[nodiscard]] QVector<FormSection> formSections(const EntityDescription& entity);

// A text written in digits and Latin letters alone (a telephone, a credit code): the input method is off and
// full-width characters are taken as their plain ones.
[[nodiscard]] bool isWrittenInLatin(const FieldDescription& field);

} // namespace jc
