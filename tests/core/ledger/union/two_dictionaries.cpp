#include "tests/core/ledger/union/two_dictionaries.h"

#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/programme.h"
#include "core/dictionary/entities/region.h"
#include "core/dictionary/entities/same_person.h"
#include "tests/core/ledger/union/wanted.h"

#include <QDir>

namespace jc::test {

namespace {

std::vector<const FieldDescription*> without(const EntityDescription& entity,
                                             std::initializer_list<quint16> fields)
{
    std::vector<const FieldDescription*> kept;
    for (const FieldDescription* field : entity.fields) {
        if (std::ranges::find(fields, field->number) == fields.end())
            kept.push_back(field);
    }
    return kept;
}

EntityDescription withFields(EntityDescription entity, const std::vector<const FieldDescription*>& fields)
{
    entity.fields = fields;
    return entity;
}

} // namespace

TwoDictionaries::TwoDictionaries()
    : m_olderPersonFields(without(person::entity,
                                  {person::education.description.number,
                                   person::groups.description.number,
                                   person::address.description.number,
                                   person::employer.description.number}))
    , m_olderOrganisationFields(without(organisation::entity, {organisation::contact.description.number}))
    , m_olderPerson(withFields(person::entity, m_olderPersonFields))
    , m_olderOrganisation(withFields(organisation::entity, m_olderOrganisationFields))
    , m_newer({&region::entity,
               &organisation::entity,
               &programme::entity,
               &person::entity,
               &training_class::entity,
               &enrolment::entity,
               &same_person::entity})
    , m_older({&region::entity,
               &m_olderOrganisation,
               &programme::entity,
               &m_olderPerson,
               &training_class::entity,
               &same_person::entity})
{}

QString scratchTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString place = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/jiangce-union-XXXXXX");
}

LedgerTemplates::LedgerTemplates()
{
    const FixedClock clock(QDate(2025, 9, 30));
    for (const bool older : {false, true})
        wanted(Ledger::create(path(older), environment(older, clock))).reset();
}

LedgerEnvironment LedgerTemplates::environment(bool older, const Clock& clock) const
{
    return {older ? m_dictionaries.older() : m_dictionaries.newer(),
            clock,
            [](QLatin1String, const QString&) { return true; },
            {}};
}

QString LedgerTemplates::path(bool older) const
{
    return m_directory.filePath(older ? QStringLiteral("older.jiangce") : QStringLiteral("newer.jiangce"));
}

} // namespace jc::test
