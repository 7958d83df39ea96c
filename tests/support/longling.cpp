#include "tests/support/longling.h"

#include "core/base/resident_id.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/person.h"
#include "core/ledger/record_json.h"
#include "core/policy/policy_records.h"
#include "tests/support/catch.h"

namespace jc::test {

namespace {

template <typename T>
T required(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " | " + result.error().detail.toStdString());
    return std::move(*result);
}

QJsonObject over(QJsonObject base, const QJsonObject& more)
{
    for (auto item = more.begin(); item != more.end(); ++item)
        base.insert(item.key(), item.value());
    return base;
}

} // namespace

QString syntheticId(int count)
{
    const QDate born = QDate(1970, 1, 1).addDays(count / 4);
    const QString first17 =
        QStringLiteral("530523%1%2").arg(born.toString(QStringLiteral("yyyyMMdd"))).arg(996 + count % 4);
    return first17 + residentIdCheckCharacter(first17);
}

Longling::Longling(QDate today)
    : clock(today)
    , m_catalogues(required(Catalogues::load()))
    , m_policy(required(loadBundledPolicy(QStringLiteral("longling-2022"))))
{
    m_ledger = required(makeLedger(
        {path(), QStringLiteral("530523"), author.office, {m_policy}, author}, m_catalogues, clock));
}

void Longling::handOver()
{
    m_ledger.reset();
    m_ledger = required(Ledger::openReader(path(), LedgerEnvironment::of(m_catalogues, clock)));
}

ProgressBoard Longling::board(QDate asOf)
{
    return required(ProgressBoard::compute(*m_ledger, asOf));
}

RecordId Longling::ofPolicy(const char* id) const
{
    return policyRecordId(m_policy, QString::fromLatin1(id));
}

RecordId Longling::put(const EntityDescription& entity, const QJsonObject& fields)
{
    const Edit edit = required(editFromJson(*m_ledger, entity, fields));
    return required(m_ledger->apply({QStringLiteral("test"), {edit}, {}}, author)).edits.first().id;
}

void Longling::forgetMeasure(const char* goal)
{
    put(jc::goal::entity,
        {{QStringLiteral("id"), ofPolicy(goal).toString()}, {QStringLiteral("counting_rule"), QJsonValue()}});
}

RecordId Longling::person(const QString& home, const QJsonObject& more)
{
    QJsonObject fields{{QStringLiteral("name"), QStringLiteral("学员%1").arg(m_persons)},
                       {QStringLiteral("id_number"), syntheticId(m_persons)}};
    ++m_persons;
    if (!home.isEmpty())
        fields.insert(QStringLiteral("household_region"), home);
    return put(person::entity, over(fields, more));
}

RecordId Longling::trainingClass(const char* programme, const char* organiser, const QJsonObject& more)
{
    return put(training_class::entity,
               over({{QStringLiteral("class_name"), QStringLiteral("培训班")},
                     {QStringLiteral("programme"), ofPolicy(programme).toString()},
                     {QStringLiteral("organiser"), ofPolicy(organiser).toString()},
                     {QStringLiteral("training_type"), QStringLiteral("T01")},
                     {QStringLiteral("start_date"), QStringLiteral("2024-03-01")},
                     {QStringLiteral("end_date"), QStringLiteral("2024-03-20")},
                     {QStringLiteral("hours"), 40},
                     {QStringLiteral("status"), QStringLiteral("completed")}},
                    more));
}

RecordId Longling::enrolment(RecordId trainingClass, RecordId person, const QJsonObject& more)
{
    return put(enrolment::entity,
               over({{QStringLiteral("class"), trainingClass.toString()},
                     {QStringLiteral("person"), person.toString()},
                     {QStringLiteral("status"), QStringLiteral("completed")}},
                    more));
}

} // namespace jc::test
