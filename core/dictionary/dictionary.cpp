#include "core/dictionary/dictionary.h"

#include "core/dictionary/entities/admission.h"
#include "core/dictionary/entities/apprenticeship.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/cultivation.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/enterprise.h"
#include "core/dictionary/entities/evaluation_project.h"
#include "core/dictionary/entities/event.h"
#include "core/dictionary/entities/finance.h"
#include "core/dictionary/entities/former_region_name.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/honour.h"
#include "core/dictionary/entities/honour_title.h"
#include "core/dictionary/entities/household.h"
#include "core/dictionary/entities/institution.h"
#include "core/dictionary/entities/opening.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/platform.h"
#include "core/dictionary/entities/platform_type.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/programme.h"
#include "core/dictionary/entities/reading.h"
#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/same_person.h"
#include "core/dictionary/entities/standard.h"
#include "core/dictionary/entities/step.h"
#include "core/dictionary/entities/supervision.h"
#include "core/dictionary/entities/talent.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "core/dictionary/entities/village.h"
#include "core/dictionary/entities/wage.h"

#include <algorithm>

namespace jc {

Dictionary Dictionary::standard()
{
    return Dictionary({
        &region::entity,
        &organisation::entity,
        &policy::entity,
        &goal::entity,
        &target::entity,
        &task::entity,
        &step::entity,
        &programme::entity,
        &person::entity,
        &training_class::entity,
        &enrolment::entity,
        &certificate::entity,
        &same_person::entity,
        &former_region_name::entity,
        &apprenticeship::entity,
        &cultivation::entity,
        &admission::entity,
        &talent::entity,
        &platform::entity,
        &institution::entity,
        &village::entity,
        &enterprise::entity,
        &household::entity,
        &standard::entity,
        &evaluation_project::entity,
        &honour::entity,
        &event::entity,
        &finance::entity,
        &supervision::entity,
        &wage::entity,
        &reading::entity,
        &opening::entity,
        &platform_type::entity,
        &honour_title::entity,
    });
}

Dictionary::Dictionary(QVector<const EntityDescription*> entities)
    : m_entities(std::move(entities))
{}

const EntityDescription* Dictionary::entity(quint16 number) const
{
    const auto at =
        std::ranges::find(m_entities, number, [](const EntityDescription* e) { return e->number; });
    return at == m_entities.end() ? nullptr : *at;
}

const EntityDescription* Dictionary::entity(QStringView key) const
{
    const auto at = std::ranges::find_if(
        m_entities, [key](const EntityDescription* e) { return key == QLatin1String(e->key); });
    return at == m_entities.end() ? nullptr : *at;
}

QStringList Dictionary::fingerprint() const
{
    QStringList lines;
    for (const EntityDescription* entity : m_entities) {
        const auto mark = [](bool set, const char* word) {
            return set ? u' ' + QString::fromLatin1(word) : QString();
        };
        for (const FieldDescription* field : entity->fields) {
            lines.append(QStringLiteral("%1 %2 %3 %4 type=%5 group=%6%7%8%9")
                             .arg(entity->number)
                             .arg(QLatin1String(entity->key))
                             .arg(field->number)
                             .arg(QLatin1String(field->key))
                             .arg(static_cast<int>(field->type))
                             .arg(field->mergeGroup)
                             .arg(mark(field->mergeClass == MergeClass::Critical, "critical") +
                                  mark(field->personal, "personal") + mark(field->sensitive, "sensitive"))
                             .arg(mark(*field->target != 0, field->target))
                             .arg(mark(field == entity->holder, "holder") +
                                  mark(field->lookup != Lookup::None, "lookup") +
                                  mark(field->lookup == Lookup::WholeAndLastFour, "last-four") +
                                  mark(field->sortable, "sortable")));
        }
    }
    return lines;
}

} // namespace jc
