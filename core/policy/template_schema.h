// The shape of a policy template as a table: which keys each object has, and what each may hold. The rules
// between fields stand in template_check.cpp.
#pragma once

#include <QStringView>

#include <span>

namespace jc {

enum class TemplateField {
    Text,        // not empty
    Texts,       // list of Text
    Flag,        // true or false
    Whole,       // whole number, not negative
    Wholes,      // list of Whole
    Number,      // up to six decimals
    TargetValue, // number, true or null; the rules between fields say which
    Date,        // YYYY-MM-DD
    Word,        // one of a vocabulary
    Words,       // list of Word
    Ref,         // id of an object in a section
    Refs,        // list of Ref
    Region,      // six digits
    Id,          // lower-case kebab-case, unique
    Object,
    Objects,
};

struct TemplateFieldRule
{
    QStringView key;
    TemplateField type = TemplateField::Text;
    bool nullable = false;
    // The vocabulary of words, the section a reference leads to, the shape of an object, the prefix of an id.
    QStringView of = {};
};

struct TemplateShape
{
    QStringView name;
    std::span<const TemplateFieldRule> fields;
};

// The template itself: 33 keys in their order.
[[nodiscard]] const TemplateShape& templateRootShape();
// Precondition: a name used in the table.
[[nodiscard]] const TemplateShape& templateShape(QStringView name);
// The words of a vocabulary, separated by one blank; empty for an unknown name.
[[nodiscard]] QStringView templateVocabulary(QStringView name);
[[nodiscard]] bool templateVocabularyHas(QStringView name, QStringView word);

} // namespace jc
