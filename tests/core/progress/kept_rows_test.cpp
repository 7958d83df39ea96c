// What is kept between two looks at a ledger always equals what is read from all of it: over random edits of
// every kind of record that goals count.
#include "core/base/date.h"
#include "core/dictionary/entities/admission.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/cultivation.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/platform.h"
#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/same_person.h"
#include "core/dictionary/entities/talent.h"
#include "core/ledger/query.h"
#include "core/policy/region_records.h"
#include "core/progress/kept_rows.h"
#include "tests/support/catch.h"
#include "tests/support/longling.h"
#include "tests/support/same_board.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace jc;
using test::differenceOf;
using test::Longling;

namespace {

int below(int bound)
{
    return *rc::gen::inRange(0, bound);
}

template <typename List>
auto anyOf(const List& list)
{
    return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
}

// Edits any field of any record to anything its type allows.
class RandomEditor
{
public:
    explicit RandomEditor(Longling& longling)
        : m_longling(longling)
        , m_entities{&training_class::entity,
                     &enrolment::entity,
                     &enrolment::entity,
                     &person::entity,
                     &organisation::entity,
                     &certificate::entity,
                     &talent::entity,
                     &cultivation::entity,
                     &platform::entity,
                     &apprenticeship::entity,
                     &admission::entity}
        , m_regions{QStringLiteral("530523101"), QStringLiteral("530523102"), QStringLiteral("530523")}
    {}

    // Most edits change one field of a record or of a copy of it, so that it goes on counting, or nearly
    // does.
    void edit()
    {
        const EntityDescription& entity = *anyOf(m_entities);
        const QVector<Record> known = recordsOf(entity);
        if (known.isEmpty())
            return;
        const Record before = anyOf(known);
        Edit edit{&entity, before.id(), {}, std::nullopt};
        if (below(3) == 0) {
            edit.id = {};
            for (const FieldDescription* field : entity.fields)
                edit.fields.insert(field->number, before.value(field->number));
        } else if (before.isDeleted() || below(6) == 0) {
            edit.deleted = !before.isDeleted();
        }
        for (int i = below(3); i > 0; --i) {
            const FieldDescription& field = *anyOf(entity.fields);
            edit.fields.insert(field.number, valueOf(field));
        }
        apply(edit);
    }

    void link()
    {
        const QVector<Record> persons = recordsOf(person::entity);
        const RecordId a = anyOf(persons).id();
        const RecordId b = anyOf(persons).id();
        if (a == b)
            return;
        apply({&same_person::entity,
               same_person::idOf(a, b),
               {{same_person::personA.description.number, Value(a)},
                {same_person::personB.description.number, Value(b)},
                {same_person::verdict.description.number,
                 Value(QString::fromLatin1(below(2) == 0 ? same_person::same : same_person::different))}},
               std::nullopt});
    }

private:
    QVector<Record> recordsOf(const EntityDescription& entity)
    {
        RecordQuery query;
        query.entity = &entity;
        query.includeDeleted = true;
        const Result<RecordPage> page = queryRecords(m_longling.ledger(), query);
        REQUIRE(page);
        return page->records;
    }

    Value valueOf(const FieldDescription& field)
    {
        if (below(12) == 0)
            return {};
        switch (field.type) {
        case FieldType::Date:
            return Value(qint64{dateToNumber(QDate(2021, 1, 1).addDays(below(1700)))});
        case FieldType::Money:
        case FieldType::Integer:
        case FieldType::Decimal:
            return Value(qint64{below(5) * 1'000'000});
        case FieldType::YesNo:
            return Value(qint64{below(2)});
        case FieldType::Code:
            return Value(anyOf(codesOf(field)));
        case FieldType::CodeSet:
            return Value(QStringList{anyOf(codesOf(field))});
        case FieldType::Region:
            return Value(regionId(anyOf(m_regions)));
        case FieldType::Reference: {
            const EntityDescription* target =
                m_longling.ledger().dictionary().entity(QString::fromLatin1(field.target));
            const QVector<Record> records = recordsOf(*target);
            return records.isEmpty() ? Value() : Value(anyOf(records).id());
        }
        case FieldType::ReferenceSet:
        case FieldType::ResidentId:
            return {};
        case FieldType::Text:
        case FieldType::Note:
            break;
        }
        return Value(QStringLiteral("文%1").arg(below(3)));
    }

    QStringList codesOf(const FieldDescription& field)
    {
        QStringList codes;
        for (const CodeEntry& entry :
             m_longling.catalogues().codes.find(QString::fromLatin1(field.codeTable))->entries())
            codes.append(entry.code);
        return codes;
    }

    void apply(const Edit& edit)
    {
        REQUIRE(m_longling.ledger().apply({QStringLiteral("test"), {edit}, {}}, m_longling.author));
    }

    Longling& m_longling;
    std::vector<const EntityDescription*> m_entities;
    QStringList m_regions;
};

// Something of every kind that counts.
void fill(Longling& longling)
{
    const auto text = [](const char* word) {
        return QString::fromLatin1(word);
    };
    const QString firm = longling
                             .put(organisation::entity,
                                  {{text("name"), QStringLiteral("单位")},
                                   {text("kind"), text("enterprise")},
                                   {text("region"), text("530523101")}})
                             .toString();
    const RecordId first = longling.trainingClass("prog-eco-guard", "org-forestry");
    const RecordId second = longling.trainingClass("prog-kangyang", "org-hrss");
    for (const char* home : {"530523101", "530523102", "530523101"}) {
        const RecordId person = longling.person(text(home),
                                                {{text("group"), QJsonArray{text("G07")}},
                                                 {text("training_willing"), true},
                                                 {text("survey_date"), text("2022-06-01")}});
        longling.enrolment(first, person);
        longling.enrolment(second, person);
        longling.put(talent::entity,
                     {{text("person"), person.toString()},
                      {text("level"), text("3")},
                      {text("valid_from"), text("2022-05-01")},
                      {text("valid_to"), text("2027-06-01")}});
        longling.put(cultivation::entity,
                     {{text("person"), person.toString()},
                      {text("kind"), text("tourism")},
                      {text("status"), text("completed")},
                      {text("completed_date"), text("2023-05-01")},
                      {text("evidence"), text("class")},
                      {text("employer_organisation"), firm}});
        longling.put(apprenticeship::entity,
                     {{text("person"), person.toString()},
                      {text("employer"), firm},
                      {text("filing_date"), text("2022-01-01")},
                      {text("start_date"), text("2022-03-01")},
                      {text("status"), text("training")}});
    }
    longling.put(platform::entity,
                 {{text("name"), text("A")},
                  {text("types"), QJsonArray{longling.ofPolicy("plat-master-studio").toString()}},
                  {text("host"), firm},
                  {text("approval_date"), text("2023-01-01")},
                  {text("status"), text("approved")}});
    for (const int year : {2023, 2024}) {
        longling.put(admission::entity,
                     {{text("school"), firm},
                      {text("form"), text("return")},
                      {text("school_kind"), text("vocational-high-school")},
                      {text("school_year"), year},
                      {text("registered_date"), QStringLiteral("%1-09-01").arg(year)},
                      {text("headcount"), 50},
                      {text("status"), text("registered")}});
    }
}

} // namespace

TEST_CASE("What figures were summed from follows every edit and equals what is read anew", "[core][progress]")
{
    const bool holds = rc::check("kept rows follow", [] {
        Longling longling;
        RandomEditor editor(longling);
        fill(longling);
        KeptRows kept;
        QDate asOf(2025, 9, 30);
        const int steps = 2 + below(8);
        for (int step = 0; step <= steps; ++step) {
            const Result<ProgressBoard> followed = ProgressBoard::compute(longling.ledger(), asOf, &kept);
            REQUIRE(followed);
            const std::string difference = differenceOf(*followed, longling.board(asOf)).toStdString();
            CAPTURE(step);
            REQUIRE(difference == "");
            for (int i = below(4); i >= 0; --i) {
                if (below(5) == 0)
                    editor.link();
                else
                    editor.edit();
            }
            if (below(8) == 0)
                asOf = QDate(2022, 1, 1).addDays(below(1400));
        }
    });
    CHECK(holds);
}
