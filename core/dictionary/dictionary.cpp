#include "core/dictionary/dictionary.h"

#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/programme.h"
#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/step.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"

#include <sodium.h>

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

QByteArray Dictionary::fingerprint() const
{
    QByteArray described;
    for (const EntityDescription* entity : m_entities) {
        described += QByteArray::number(entity->number) + ' ' + entity->key + '\n';
        for (const FieldDescription* field : entity->fields) {
            described += QByteArray::number(field->number) + ' ' + field->key + ' ' +
                         QByteArray::number(static_cast<int>(field->type)) + ' ' + field->target + ' ' +
                         (field->personal ? 'p' : '-') + (field->sensitive ? 's' : '-') +
                         (field->sortable ? 'i' : '-') + '\n';
        }
    }
    QByteArray hash(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                       static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(described.constData()),
                       static_cast<unsigned long long>(described.size()),
                       nullptr,
                       0);
    return hash;
}

} // namespace jc
