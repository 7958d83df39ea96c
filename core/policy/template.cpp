#include "core/policy/template.h"

#include "core/dictionary/catalogue/bundled.h"
#include "core/policy/template_check.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <sodium.h>

#include <array>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView knownTemplateSchema = u"1.0";

// A checked object; null gives the empty value.
class TemplateObject
{
public:
    explicit TemplateObject(const QJsonValue& value)
        : m_object(value.toObject())
    {}

    [[nodiscard]] QString text(QStringView key) const { return m_object[key].toString(); }
    [[nodiscard]] QDate date(QStringView key) const { return QDate::fromString(text(key), Qt::ISODate); }
    [[nodiscard]] Decimal number(QStringView key) const
    {
        return templateNumber(m_object[key]).value_or(Decimal());
    }
    [[nodiscard]] int whole(QStringView key) const { return m_object[key].toInt(); }
    [[nodiscard]] bool flag(QStringView key) const { return m_object[key].toBool(); }
    [[nodiscard]] bool has(QStringView key) const { return !m_object[key].isNull(); }
    [[nodiscard]] TemplateObject object(QStringView key) const { return TemplateObject(m_object[key]); }
    [[nodiscard]] QStringList texts(QStringView key) const
    {
        QStringList list;
        for (const QJsonValue item : m_object[key].toArray())
            list += item.toString();
        return list;
    }
    template <typename Part>
    [[nodiscard]] QList<Part> list(QStringView key, Part (*read)(const TemplateObject&)) const
    {
        QList<Part> parts;
        for (const QJsonValue item : m_object[key].toArray())
            parts += read(TemplateObject(item));
        return parts;
    }

private:
    QJsonObject m_object;
};

PolicyDocument documentFromTemplate(const TemplateObject& from)
{
    const TemplateObject period = from.object(u"plan_period");
    PolicyDocument to;
    to.title = from.text(u"title");
    to.shortName = from.text(u"short_name");
    to.documentKind = from.text(u"document_kind");
    to.issuingBody = from.text(u"issuing_body");
    to.jointIssuers = from.texts(u"joint_issuers");
    to.publisher = from.text(u"publisher");
    to.documentNumber = from.text(u"document_number");
    to.indexNumber = from.text(u"index_number");
    to.issuedDate = from.date(u"issued_date");
    to.issuedYear = from.whole(u"issued_year");
    to.publishedDate = from.date(u"published_date");
    to.addressees = from.texts(u"addressees");
    to.regionCode = from.text(u"region_code");
    to.regionName = from.text(u"region_name");
    to.regionLevel = from.text(u"region_level");
    to.planPeriod = {
        period.date(u"start"), period.date(u"end"), period.text(u"basis"), period.text(u"wording")};
    to.trial = from.flag(u"trial");
    to.targetSetting = from.text(u"target_setting");
    to.note = from.text(u"note");
    return to;
}

PolicyRegion regionFromTemplate(const TemplateObject& from)
{
    return {from.text(u"code"), from.text(u"name"), from.text(u"level"), from.text(u"role")};
}

PolicyOrganisation organisationFromTemplate(const TemplateObject& from)
{
    return {from.text(u"id"), from.text(u"name"), from.text(u"kind"), from.text(u"level")};
}

PolicyTargetGroup targetGroupFromTemplate(const TemplateObject& from)
{
    return {from.text(u"id"), from.text(u"name")};
}

PolicyGoal goalFromTemplate(const TemplateObject& from)
{
    PolicyGoal to;
    to.id = from.text(u"id");
    to.concept_ = from.text(u"concept");
    to.name = from.text(u"name");
    to.unit = from.text(u"unit");
    to.kind = from.text(u"kind");
    if (from.has(u"target"))
        to.target = to.kind == u"yes-no" ? Decimal::fromScaled(Decimal::scale) : from.number(u"target");
    to.op = from.text(u"operator");
    to.modifier = from.text(u"modifier");
    to.commitment = from.text(u"commitment");
    to.basis = from.text(u"basis");
    to.accumulation = from.text(u"accumulation");
    to.start = from.date(u"start");
    to.due = from.date(u"due");
    to.dueRule = from.text(u"due_rule");
    to.countRule = from.text(u"count_rule");
    to.numerator = from.text(u"numerator");
    to.denominator = from.text(u"denominator");
    if (from.has(u"threshold")) {
        const TemplateObject threshold = from.object(u"threshold");
        to.threshold = {threshold.number(u"value"), threshold.text(u"unit"), threshold.text(u"operator")};
    }
    to.parent = from.text(u"parent");
    to.relation = from.text(u"relation");
    to.scope = from.text(u"scope");
    to.measuredFrom = from.text(u"measured_from");
    to.sections = from.texts(u"sections");
    to.note = from.text(u"note");
    return to;
}

PolicyStep stepFromTemplate(const TemplateObject& from)
{
    return {from.text(u"id"), from.text(u"kind"), from.text(u"name")};
}

PolicyTask taskFromTemplate(const TemplateObject& from)
{
    PolicyTask to;
    to.id = from.text(u"id");
    to.number = from.text(u"number");
    to.name = from.text(u"name");
    to.categoryPath = from.texts(u"category_path");
    to.parent = from.text(u"parent");
    to.leadUnits = from.texts(u"lead_units");
    to.responsibleUnits = from.texts(u"responsible_units");
    to.unitsBasis = from.text(u"units_basis");
    to.goals = from.texts(u"goals");
    to.targetGroups = from.texts(u"target_groups");
    to.activityKinds = from.texts(u"activity_kinds");
    to.section = from.text(u"section");
    to.steps = from.list(u"measures", stepFromTemplate);
    to.note = from.text(u"note");
    return to;
}

PolicyProgramme programmeFromTemplate(const TemplateObject& from)
{
    return {from.text(u"id"),
            from.text(u"name"),
            from.text(u"kind"),
            from.text(u"level"),
            from.text(u"task"),
            from.texts(u"goals"),
            from.text(u"section"),
            from.text(u"note")};
}

PolicyPlatform platformFromTemplate(const TemplateObject& from)
{
    return {from.text(u"id"),
            from.text(u"name"),
            from.text(u"level"),
            from.texts(u"hosts"),
            from.text(u"goal"),
            from.text(u"section"),
            from.text(u"note")};
}

PolicyHonour honourFromTemplate(const TemplateObject& from)
{
    return {from.text(u"id"),
            from.text(u"name"),
            from.text(u"level"),
            from.text(u"goal"),
            from.text(u"section"),
            from.text(u"note")};
}

PolicyObservedStatistic statisticFromTemplate(const TemplateObject& from)
{
    PolicyObservedStatistic to;
    to.id = from.text(u"id");
    to.name = from.text(u"name");
    to.value = from.number(u"value");
    to.unit = from.text(u"unit");
    to.modifier = from.text(u"modifier");
    to.precision = from.text(u"precision");
    to.periodStart = from.date(u"period_start");
    to.periodEnd = from.date(u"period_end");
    to.regionCode = from.text(u"region_code");
    to.goal = from.text(u"goal");
    to.section = from.text(u"section");
    to.note = from.text(u"note");
    return to;
}

QString versionOfTemplate(const QString& schemaVersion, QByteArray source)
{
    if (source.startsWith("\xEF\xBB\xBF"))
        source.remove(0, 3);
    source.replace("\r\n", "\n");
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(),
                       hash.size(),
                       reinterpret_cast<const unsigned char*>(source.constData()),
                       static_cast<unsigned long long>(source.size()),
                       nullptr,
                       0);
    const QByteArrayView digits(reinterpret_cast<const char*>(hash.data()), 8);
    return schemaVersion + u'-' + QString::fromLatin1(digits.toByteArray().toHex());
}

// Which templates are readable at all, before their content is judged.
std::optional<Error> checkTemplateKind(const QJsonObject& root)
{
    const QString schema = root[u"schema_version"].toString();
    if (!root.contains(u"template_id") || !root.contains(u"goals") || schema.isEmpty()) {
        return Error{
            ErrorCode::WrongFile,
            QCoreApplication::translate("PolicyTemplate", "这个文件不是政策模板；请选择政策模板文件。"),
            u"no schema_version, template_id or goals"_s};
    }
    if (schema == knownTemplateSchema)
        return std::nullopt;
    return Error{
        ErrorCode::NewerFile,
        QCoreApplication::translate(
            "PolicyTemplate", "schema_version：模板的格式版本是 %1，本程序只认 %2；请更新程序后再载入。")
            .arg(schema, knownTemplateSchema),
        u"schema_version"_s};
}

Error templateRefused(const QList<TemplateProblem>& problems)
{
    QStringList lines;
    for (const TemplateProblem& problem : problems)
        lines += problem.place + u"："_s + problem.text;
    const qsizetype others = problems.size() - 1;
    const QString sentence = others == 0
                                 ? QCoreApplication::translate("PolicyTemplate", "%1。").arg(lines.front())
                                 : QCoreApplication::translate("PolicyTemplate", "%1。另有 %2 处问题。")
                                       .arg(lines.front(), QString::number(others));
    return Error{ErrorCode::InvalidInput, sentence, lines.join(u'\n')};
}

} // namespace

Result<PolicyTemplate> parsePolicyTemplate(const QByteArray& json)
{
    const Result<TemplateJson> read = readTemplateJson(json);
    if (!read)
        return read.error();
    if (std::optional<Error> error = checkTemplateKind(read->root))
        return *std::move(error);
    const QList<TemplateProblem> problems = checkTemplate(*read);
    if (!problems.isEmpty())
        return templateRefused(problems);

    const TemplateObject root(read->root);
    PolicyTemplate policy;
    policy.schemaVersion = root.text(u"schema_version");
    policy.templateId = root.text(u"template_id");
    policy.version = versionOfTemplate(policy.schemaVersion, json);
    policy.sourceFile = root.text(u"source_file");
    policy.document = documentFromTemplate(root.object(u"document"));
    policy.regions = root.list(u"regions", regionFromTemplate);
    policy.organisations = root.list(u"organisations", organisationFromTemplate);
    policy.targetGroups = root.list(u"target_groups", targetGroupFromTemplate);
    policy.focusIndustries = root.texts(u"focus_industries");
    policy.occupations = root.texts(u"occupations");
    policy.goals = root.list(u"goals", goalFromTemplate);
    policy.tasks = root.list(u"tasks", taskFromTemplate);
    policy.programmes = root.list(u"programmes", programmeFromTemplate);
    policy.platforms = root.list(u"platforms", platformFromTemplate);
    policy.honours = root.list(u"honours", honourFromTemplate);
    policy.observedStatistics = root.list(u"observed_statistics", statisticFromTemplate);
    policy.source = json;
    return policy;
}

QList<BundledPolicy> bundledPolicies()
{
    QList<BundledPolicy> policies;
    for (const QString& file : listBundled(u"policies"_s)) {
        const Result<QByteArray> json = readBundled(u"policies/"_s + file);
        const Result<TemplateJson> read = json ? readTemplateJson(*json) : json.error();
        if (!read)
            continue;
        const TemplateObject document(read->root[u"document"]);
        policies += BundledPolicy{
            read->root[u"template_id"].toString(), document.text(u"title"), document.text(u"region_name")};
    }
    return policies;
}

Result<PolicyTemplate> loadBundledPolicy(const QString& id)
{
    const QString file = id + u".json"_s;
    if (!listBundled(u"policies"_s).contains(file)) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("PolicyTemplate", "没有名为“%1”的自带政策；请从列表中选择。").arg(id),
            u"unknown bundled policy"_s};
    }
    const Result<QByteArray> json = readBundled(u"policies/"_s + file);
    if (!json)
        return json.error();
    return parsePolicyTemplate(*json);
}

} // namespace jc
