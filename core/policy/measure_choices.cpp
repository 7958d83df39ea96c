#include "core/policy/measure_choices.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/policy.h"
#include "core/policy/measure_source.h"
#include "core/policy/policy_records.h"
#include "core/policy/template.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace jc {

namespace {

struct KindWord
{
    const char* from;
    const char* label;
};

constexpr std::array kindWords{
    KindWord{"training-record", QT_TRANSLATE_NOOP("MeasureChoices", "培训记录（参加的班）")},
    KindWord{"certificate-record", QT_TRANSLATE_NOOP("MeasureChoices", "证书")},
    KindWord{"apprenticeship-record", QT_TRANSLATE_NOOP("MeasureChoices", "学徒培养")},
    KindWord{"talent-cultivation-record", QT_TRANSLATE_NOOP("MeasureChoices", "人才培养")},
    KindWord{"enrolment-record", QT_TRANSLATE_NOOP("MeasureChoices", "招生注册")},
    KindWord{"talent-register", QT_TRANSLATE_NOOP("MeasureChoices", "在册技能人才")},
    KindWord{"platform-register", QT_TRANSLATE_NOOP("MeasureChoices", "在用的平台载体")},
    KindWord{"platform-approved", QT_TRANSLATE_NOOP("MeasureChoices", "期内认定的平台载体")},
    KindWord{"school-register", QT_TRANSLATE_NOOP("MeasureChoices", "院校（最近一次登记）")},
    KindWord{"school-major", QT_TRANSLATE_NOOP("MeasureChoices", "院校的专业")},
    KindWord{"school-return", QT_TRANSLATE_NOOP("MeasureChoices", "院校报表的学生数")},
    KindWord{"institution-register", QT_TRANSLATE_NOOP("MeasureChoices", "培训评价机构（最近一次登记）")},
    KindWord{"village-register", QT_TRANSLATE_NOOP("MeasureChoices", "村（社区）评定")},
    KindWord{"village-listed", QT_TRANSLATE_NOOP("MeasureChoices", "村（社区）名单")},
    KindWord{"enterprise-register", QT_TRANSLATE_NOOP("MeasureChoices", "企业（最近一次登记）")},
    KindWord{"family-register", QT_TRANSLATE_NOOP("MeasureChoices", "家庭")},
    KindWord{"standard-register", QT_TRANSLATE_NOOP("MeasureChoices", "标准")},
    KindWord{"evaluation-project-register", QT_TRANSLATE_NOOP("MeasureChoices", "评价项目")},
    KindWord{"honour-record", QT_TRANSLATE_NOOP("MeasureChoices", "荣誉表彰")},
    KindWord{"event-record", QT_TRANSLATE_NOOP("MeasureChoices", "办成的事项")},
    KindWord{"finance-record", QT_TRANSLATE_NOOP("MeasureChoices", "资金")},
    KindWord{"supervision-record", QT_TRANSLATE_NOOP("MeasureChoices", "检查过的活动")},
    KindWord{"assessed-activity", QT_TRANSLATE_NOOP("MeasureChoices", "开展的评价活动")},
    KindWord{"wage-survey", QT_TRANSLATE_NOOP("MeasureChoices", "薪酬调查")},
    KindWord{"external-statistic", QT_TRANSLATE_NOOP("MeasureChoices", "外部统计数")},
    KindWord{"willing-person", QT_TRANSLATE_NOOP("MeasureChoices", "有培训意愿的人员")},
};

bool isAsked(const FieldDescription& field)
{
    return !field.sensitive && !field.personal && field.type != FieldType::Note &&
           field.type != FieldType::ResidentId;
}

} // namespace

Result<QVector<MeasureKind>> measureKinds()
{
    const Result<QHash<QString, QJsonObject>> defaults = defaultParts();
    if (!defaults)
        return defaults.error();
    QVector<MeasureKind> kinds;
    for (const KindWord& known : kindWords) {
        const QString from = QLatin1String(known.from);
        const QJsonObject whole{{QLatin1String("counted"), defaults->value(from)}};
        const Result<Measure> measure = parseMeasure(QJsonDocument(whole).toJson(QJsonDocument::Compact));
        if (!measure)
            return measure.error();
        kinds.append({from, QCoreApplication::translate("MeasureChoices", known.label), measure->counted});
    }
    return kinds;
}

QVector<MeasurePath> measurePaths(const Dictionary& dictionary, const EntityDescription& entity)
{
    QVector<MeasurePath> paths;
    for (const FieldDescription* field : entity.fields) {
        if (isAsked(*field))
            paths.append({QString::fromLatin1(field->key), field->label.text(), field});
    }
    for (const FieldDescription* field : entity.fields) {
        const EntityDescription* target = field->type == FieldType::Reference
                                              ? dictionary.entity(QString::fromLatin1(field->target))
                                              : nullptr;
        if (target == nullptr)
            continue;
        for (const FieldDescription* inner : target->fields) {
            if (!isAsked(*inner))
                continue;
            paths.append({QStringLiteral("%1.%2").arg(QLatin1String(field->key), QLatin1String(inner->key)),
                          QCoreApplication::translate("MeasureChoices", "%1 · %2")
                              .arg(field->label.text(), inner->label.text()),
                          inner});
        }
    }
    return paths;
}

QVector<MeasureCondition::Test> testsOf(const FieldDescription& field)
{
    using Test = MeasureCondition::Test;
    switch (field.type) {
    case FieldType::Code:
    case FieldType::Reference:
    case FieldType::Text:
        return {Test::In, Test::NotIn, Test::Present, Test::Absent};
    case FieldType::YesNo:
        return {Test::In, Test::Present, Test::Absent};
    case FieldType::CodeSet:
        return {Test::Has, Test::Present, Test::Absent};
    case FieldType::Region:
        return {Test::In, Test::Within, Test::Present, Test::Absent};
    case FieldType::Date:
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal:
        return {Test::AtLeast, Test::AtMost, Test::In, Test::Present, Test::Absent};
    case FieldType::ReferenceSet:
    case FieldType::Note:
    case FieldType::ResidentId:
        break;
    }
    return {Test::Present, Test::Absent};
}

bool takesValues(MeasureCondition::Test test)
{
    return test != MeasureCondition::Test::Present && test != MeasureCondition::Test::Absent;
}

QString testLabel(MeasureCondition::Test test)
{
    switch (test) {
    case MeasureCondition::Test::In:
        return QCoreApplication::translate("MeasureChoices", "为");
    case MeasureCondition::Test::NotIn:
        return QCoreApplication::translate("MeasureChoices", "不为");
    case MeasureCondition::Test::Has:
        return QCoreApplication::translate("MeasureChoices", "含");
    case MeasureCondition::Test::Present:
        return QCoreApplication::translate("MeasureChoices", "已填");
    case MeasureCondition::Test::Absent:
        return QCoreApplication::translate("MeasureChoices", "未填");
    case MeasureCondition::Test::AtLeast:
        return QCoreApplication::translate("MeasureChoices", "不小于");
    case MeasureCondition::Test::AtMost:
        return QCoreApplication::translate("MeasureChoices", "不大于");
    case MeasureCondition::Test::Within:
        break;
    }
    return QCoreApplication::translate("MeasureChoices", "属于");
}

Result<std::optional<Measure>> shippedMeasure(const Ledger& ledger, const Record& goal)
{
    const Result<std::optional<Record>> policy = ledger.read(policy::entity, goal.get(goal::policy));
    if (!policy)
        return policy.error();
    if (!policy->has_value())
        return std::optional<Measure>();
    const Result<QHash<QString, QJsonObject>> measures = bundledMeasures((*policy)->get(policy::templateId));
    if (!measures)
        return measures.error();
    const auto own = measures->constFind(goal.get(goal::code));
    if (own == measures->cend())
        return std::optional<Measure>();
    const Result<PolicyTemplate> source = parsePolicyTemplate((*policy)->get(policy::source).toUtf8());
    if (!source)
        return source.error();
    const QJsonDocument resolved(withRecordIds(*own, policyRecordIds(*source)));
    Result<Measure> measure = parseMeasure(resolved.toJson(QJsonDocument::Compact));
    if (!measure)
        return measure.error();
    return std::optional<Measure>(*measure);
}

} // namespace jc
