#include "core/dictionary/dictionary.h"
#include "core/dictionary/form_layout.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace jc;

TEST_CASE("Every description in the dictionary is whole and free of clashes", "[core][dictionary]")
{
    const Dictionary dictionary = Dictionary::standard();
    const QRegularExpression snakeCase(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QSet<quint16> entityNumbers;
    for (const EntityDescription* entity : dictionary.entities()) {
        INFO(entity->key);
        CHECK_FALSE(entityNumbers.contains(entity->number));
        entityNumbers.insert(entity->number);
        CHECK(snakeCase.match(QString::fromLatin1(entity->key)).hasMatch());
        CHECK_FALSE(entity->label.isEmpty());
        CHECK(entity->title != nullptr);
        QSet<quint16> numbers;
        QSet<QString> keys;
        int indexed = 0;
        for (const FieldDescription* field : entity->fields) {
            INFO(field->key);
            CHECK(field->number > 0);
            CHECK(field->number < 1000);
            CHECK_FALSE(numbers.contains(field->number));
            CHECK_FALSE(keys.contains(QString::fromLatin1(field->key)));
            numbers.insert(field->number);
            keys.insert(QString::fromLatin1(field->key));
            CHECK(snakeCase.match(QString::fromLatin1(field->key)).hasMatch());
            CHECK_FALSE(field->label.isEmpty());
            CHECK(*field->label.en != '\0');
            CHECK(field->help.isEmpty() == (*field->help.en == '\0'));
            // A sealed field cannot be sorted by, and what is sealed is always personal.
            CHECK_FALSE((field->sensitive && field->sortable));
            CHECK((!field->sensitive || field->personal));
            const bool coded = field->type == FieldType::Code || field->type == FieldType::CodeSet;
            CHECK(coded == (*field->codeTable != '\0'));
            const bool refers = field->type == FieldType::Reference ||
                                field->type == FieldType::ReferenceSet || field->type == FieldType::Region;
            CHECK(refers == (dictionary.entity(QString::fromLatin1(field->target)) != nullptr));
            indexed += field->sortable ? 1 : 0;
        }
        CHECK(indexed <= 6);
    }
}

TEST_CASE("The fingerprint follows what is stored and nothing else", "[core][dictionary]")
{
    const Dictionary dictionary = Dictionary::standard();
    CHECK(dictionary.fingerprint() == Dictionary::standard().fingerprint());
    QVector<const EntityDescription*> fewer = dictionary.entities();
    fewer.removeLast();
    CHECK(Dictionary(fewer).fingerprint() != dictionary.fingerprint());
}

TEST_CASE("Every field stands in exactly one section of its form", "[core][dictionary]")
{
    const Dictionary dictionary = Dictionary::standard();
    for (const EntityDescription* entity : dictionary.entities()) {
        INFO(entity->key);
        QVector<const FieldDescription*> placed;
        QStringList headings;
        for (const FormSection& section : formSections(*entity)) {
            CHECK_FALSE(section.fields.isEmpty());
            CHECK(*section.label.zh != '\0');
            CHECK(*section.label.en != '\0');
            CHECK_FALSE(headings.contains(QString::fromUtf8(section.label.zh)));
            headings.append(QString::fromUtf8(section.label.zh));
            for (const FieldDescription* field : section.fields)
                placed.append(field);
        }
        CHECK(placed.size() == static_cast<qsizetype>(entity->fields.size()));
        for (const FieldDescription* field : entity->fields) {
            INFO(field->key);
            CHECK(placed.count(field) == 1);
        }
    }
}

TEST_CASE("A form begins with what the record is of, ends with the remark, and keeps together what belongs "
          "together",
          "[core][dictionary]")
{
    const Dictionary dictionary = Dictionary::standard();
    for (const EntityDescription* entity : dictionary.entities()) {
        INFO(entity->key);
        QVector<const FieldDescription*> order;
        for (const FormSection& section : formSections(*entity)) {
            for (const FieldDescription* field : section.fields)
                order.append(field);
        }
        CHECK((order.first() == entity->title || order.first()->required ||
               formSections(*entity).first().fields.contains(entity->title)));
        for (const FieldDescription* field : entity->fields) {
            INFO(field->key);
            const qsizetype at = order.indexOf(field);
            if (QLatin1String(field->key) == QLatin1String("remark"))
                CHECK(at == order.size() - 1);
            // A period is read from its beginning to its end.
            for (const auto& [from, to] : {std::pair("valid_from", "valid_to"),
                                           std::pair("start_date", "end_date"),
                                           std::pair("planned_start", "planned_end")}) {
                const FieldDescription* end = entity->field(QString::fromLatin1(to));
                if (QLatin1String(field->key) == QLatin1String(from) && end != nullptr)
                    CHECK(order.indexOf(end) == at + 1);
            }
        }
    }
}
