#include "core/dictionary/entities/same_person.h"

#include "core/dictionary/checks.h"
#include "core/dictionary/entities/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jc::same_person {

namespace {

constexpr std::array fields{
    &personA.description, &personB.description, &verdict.description, &reason.description};

void check(const Record& record, const RecordContext& context, Problems& problems)
{
    if (record.has(personA) && record.get(personA) == record.get(personB)) {
        problems.add({personB.description.number,
                      Severity::Blocking,
                      Gate::Reporting,
                      QCoreApplication::translate("Checks", "甲、乙是同一条人员记录；请选择另一条。")});
    }
    for (const ReferenceField* field : {&personA, &personB}) {
        if (record.has(*field) && !referred(context, person::entity, record.get(*field))) {
            problems.add({field->description.number,
                          Severity::Blocking,
                          Gate::Reporting,
                          QCoreApplication::translate("Checks", "“%1”不在台账中；请重新选择。")
                              .arg(field->description.label.text())});
        }
    }
}

// The pair has no order; it is kept in that of the ids.
void complete(Record& record, const RecordContext&)
{
    if (!record.has(personA) || !record.has(personB))
        return;
    const RecordId one = record.get(personA);
    const RecordId other = record.get(personB);
    record.set(personA, std::min(one, other));
    record.set(personB, std::max(one, other));
}

RecordId identity(const Record& record)
{
    if (!record.has(personA) || !record.has(personB))
        return {};
    return idOf(record.get(personA), record.get(personB));
}

} // namespace

RecordId idOf(RecordId one, RecordId other)
{
    return RecordId::derived(
        {QStringLiteral("same_person"), std::min(one, other).toString(), std::max(one, other).toString()});
}

const EntityDescription entity{.number = 13,
                               .key = "same_person",
                               .label = {"同一人认定", "Same-person decision"},
                               .fields = fields,
                               .title = &personA.description,
                               .check = check,
                               .complete = complete,
                               .identity = identity};

} // namespace jc::same_person
