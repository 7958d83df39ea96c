#include "core/policy/policy_records.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/honour_title.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/platform_type.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/programme.h"
#include "core/dictionary/entities/reading.h"
#include "core/dictionary/entities/step.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "core/policy/measure_source.h"
#include "core/policy/region_records.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jc {

namespace {

// Percentages stand in templates as the number before the sign; in the ledger a ratio is a fraction.
constexpr qint64 percent = 100;

class PolicyRecords
{
public:
    PolicyRecords(const PolicyTemplate& policy, const QHash<QString, QJsonObject>& measures)
        : m_policy(policy)
        , m_measures(measures)
        , m_policyId(idOf(QStringLiteral("policy")))
        , m_recordIds(policyRecordIds(policy))
    {}

    QVector<Edit> edits()
    {
        addPolicy();
        for (const PolicyOrganisation& item : m_policy.organisations)
            addOrganisation(item);
        for (qsizetype i = 0; i < m_policy.goals.size(); ++i)
            addGoal(m_policy.goals[i], i);
        for (qsizetype i = 0; i < m_policy.tasks.size(); ++i)
            addTask(m_policy.tasks[i], i);
        for (const PolicyProgramme& item : m_policy.programmes)
            addProgramme(item);
        for (const PolicyPlatform& item : m_policy.platforms)
            addPlatformType(item);
        for (const PolicyHonour& item : m_policy.honours)
            addHonourTitle(item);
        for (const PolicyObservedStatistic& item : m_policy.observedStatistics)
            addReading(item);
        return m_edits;
    }

private:
    [[nodiscard]] RecordId idOf(const QString& id) const
    {
        return id.isEmpty() ? RecordId() : policyRecordId(m_policy, id);
    }
    [[nodiscard]] QVector<RecordId> idsOf(const QStringList& ids) const
    {
        QVector<RecordId> records;
        for (const QString& id : ids)
            records.append(idOf(id));
        return records;
    }

    void begin(const EntityDescription& entity, RecordId id)
    {
        m_edits.append({&entity, id, {}, std::nullopt});
    }
    template <FieldType T>
    void set(const Field<T>& field, const typename Field<T>::Native& native)
    {
        Record record(*m_edits.last().entity);
        record.set(field, native);
        const Value value = record.value(field.description.number);
        if (!value.isEmpty())
            m_edits.last().fields.insert(field.description.number, value);
    }

    void addPolicy()
    {
        const PolicyDocument& document = m_policy.document;
        begin(policy::entity, m_policyId);
        set(policy::templateId, m_policy.templateId);
        set(policy::version, m_policy.version);
        set(policy::title, document.title);
        set(policy::shortName, document.shortName);
        set(policy::documentNumber, document.documentNumber);
        set(policy::issuingBody, document.issuingBody);
        set(policy::issuedDate, document.issuedDate);
        set(policy::planStart, document.planPeriod.start);
        set(policy::planEnd, document.planPeriod.end);
        set(policy::region, regionId(document.regionCode));
        set(policy::source, QString::fromUtf8(m_policy.source));
    }

    void addOrganisation(const PolicyOrganisation& item)
    {
        begin(organisation::entity, idOf(item.id));
        set(organisation::name, item.name);
        set(organisation::kind, item.kind);
        set(organisation::region, regionId(m_policy.document.regionCode));
    }

    void addGoal(const PolicyGoal& item, qsizetype position)
    {
        begin(goal::entity, idOf(item.id));
        set(goal::policy, m_policyId);
        set(goal::code, item.id);
        set(goal::name, item.name);
        set(goal::position, position + 1);
        set(goal::unitOfMeasure, item.unit);
        set(goal::kind, item.kind);
        set(goal::compare, item.op);
        set(goal::modifier, item.modifier);
        set(goal::commitment, item.commitment);
        set(goal::basis, item.basis);
        set(goal::accumulation, item.accumulation);
        set(goal::start, item.start);
        set(goal::due, item.due);
        set(goal::countRule, item.countRule);
        set(goal::numerator, item.numerator);
        set(goal::denominator, item.denominator);
        set(goal::parent, idOf(item.parent));
        set(goal::relation, item.relation);
        set(goal::scope, item.scope);
        set(goal::measuredFrom, item.measuredFrom);
        set(goal::sections, item.sections.join(QStringLiteral("、")));
        set(goal::remark, item.note);
        const auto measure = m_measures.constFind(item.id);
        if (measure != m_measures.cend()) {
            const QJsonDocument resolved(withRecordIds(*measure, m_recordIds));
            set(goal::measure, QString::fromUtf8(resolved.toJson(QJsonDocument::Compact)));
        }
        if (item.target)
            addTarget(item);
    }

    void addTarget(const PolicyGoal& item)
    {
        const QString region = m_policy.document.regionCode;
        begin(target::entity, policyTargetId(m_policy, item.id));
        set(target::goal, idOf(item.id));
        set(target::region, regionId(region));
        const bool ratio = item.kind == QLatin1String("ratio");
        const qint64 scaled = item.target->scaled();
        set(target::value, ratio ? scaled / percent : scaled);
    }

    void addTask(const PolicyTask& item, qsizetype position)
    {
        begin(task::entity, idOf(item.id));
        set(task::policy, m_policyId);
        set(task::code, item.id);
        set(task::number, item.number);
        set(task::name, item.name);
        set(task::position, position + 1);
        set(task::category, item.categoryPath.join(QStringLiteral(" / ")));
        set(task::parent, idOf(item.parent));
        set(task::leadUnits, idsOf(item.leadUnits));
        set(task::responsibleUnits, idsOf(item.responsibleUnits));
        set(task::goals, idsOf(item.goals));
        set(task::section, item.section);
        set(task::remark, item.note);
        for (const PolicyStep& step : item.steps) {
            begin(step::entity, idOf(step.id));
            set(step::task, idOf(item.id));
            set(step::code, step.id);
            set(step::name, step.name);
            set(step::kind, step.kind);
        }
    }

    void addProgramme(const PolicyProgramme& item)
    {
        begin(programme::entity, idOf(item.id));
        set(programme::policy, m_policyId);
        set(programme::code, item.id);
        set(programme::name, item.name);
        set(programme::kind, item.kind);
        set(programme::level, item.level);
        set(programme::task, idOf(item.task));
        set(programme::goals, idsOf(item.goals));
        set(programme::section, item.section);
        set(programme::remark, item.note);
    }

    void addPlatformType(const PolicyPlatform& item)
    {
        begin(platform_type::entity, idOf(item.id));
        set(platform_type::policy, m_policyId);
        set(platform_type::code, item.id);
        set(platform_type::name, item.name);
        set(platform_type::level, item.level);
        set(platform_type::hosts, item.hosts.join(QStringLiteral("、")));
        set(platform_type::goal, idOf(item.goal));
        set(platform_type::section, item.section);
        set(platform_type::remark, item.note);
    }

    void addHonourTitle(const PolicyHonour& item)
    {
        begin(honour_title::entity, idOf(item.id));
        set(honour_title::policy, m_policyId);
        set(honour_title::code, item.id);
        set(honour_title::name, item.name);
        set(honour_title::level, item.level);
        set(honour_title::goal, idOf(item.goal));
        set(honour_title::section, item.section);
        set(honour_title::remark, item.note);
    }

    // What the document itself quotes is where a goal starts from, never what it has reached.
    void addReading(const PolicyObservedStatistic& item)
    {
        if (item.goal.isEmpty() || !item.periodEnd.isValid())
            return;
        begin(reading::entity, idOf(item.id));
        set(reading::goal, idOf(item.goal));
        set(reading::region, regionId(item.regionCode));
        set(reading::referenceDate, item.periodEnd);
        set(reading::kind, QStringLiteral("quoted"));
        const qint64 scaled = item.value.scaled();
        set(reading::value, item.unit == QLatin1String("%") ? scaled / percent : scaled);
        set(reading::source, QStringLiteral("%1：%2").arg(m_policy.document.shortName, item.name));
        set(reading::document, m_policy.document.documentNumber);
    }

    const PolicyTemplate& m_policy;
    const QHash<QString, QJsonObject>& m_measures;
    RecordId m_policyId;
    QHash<QString, QString> m_recordIds;
    QVector<Edit> m_edits;
};

} // namespace

RecordId policyRecordId(const PolicyTemplate& policy, const QString& id)
{
    return RecordId::derived({policy.templateId, policy.version, id});
}

QHash<QString, QString> policyRecordIds(const PolicyTemplate& policy)
{
    QHash<QString, QString> ids;
    const auto name = [&](const auto& items) {
        for (const auto& item : items)
            ids.insert(item.id, policyRecordId(policy, item.id).toString());
    };
    name(policy.programmes);
    name(policy.platforms);
    name(policy.honours);
    name(policy.goals);
    return ids;
}

RecordId policyTargetId(const PolicyTemplate& policy, const QString& goalId)
{
    return RecordId::derived(
        {policy.templateId, policy.version, goalId, QStringLiteral("target"), policy.document.regionCode});
}

Change policyChange(const PolicyTemplate& policy, const QHash<QString, QJsonObject>& measures)
{
    Change change;
    change.reason = QCoreApplication::translate("Policy", "载入政策 %1").arg(policy.document.shortName);
    change.edits = PolicyRecords(policy, measures).edits();
    return change;
}

Result<void> installPolicy(Ledger& ledger,
                           const RegionCatalogue& catalogue,
                           const PolicyTemplate& policy,
                           const Author& author,
                           const std::optional<QHash<QString, QJsonObject>>& measures)
{
    const Result<QHash<QString, QJsonObject>> rules =
        measures ? Result<QHash<QString, QJsonObject>>(*measures) : bundledMeasures(policy.templateId);
    if (!rules)
        return rules.error();
    Change change = policyChange(policy, *rules);
    const Result<QVector<Edit>> regions = missingRegionEdits(ledger, catalogue, policy.document.regionCode);
    if (!regions)
        return regions.error();
    change.edits = *regions + change.edits;
    const Result<ChangeOutcome> outcome = ledger.apply(change, author);
    if (!outcome)
        return outcome.error();
    return {};
}

} // namespace jc
