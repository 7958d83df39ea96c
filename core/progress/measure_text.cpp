#include "core/progress/measure_text.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/dictionary/entities/region.h"
#include "core/progress/left_out_reason.h"

#include <QCoreApplication>

namespace jc {

namespace {

class MeasureDescriber
{
public:
    MeasureDescriber(const Ledger& ledger, const CodeTables& codes)
        : m_ledger(ledger)
        , m_codes(codes)
    {}

    QString part(const MeasurePart& part) const
    {
        const EntityDescription* entity = m_ledger.dictionary().entity(QStringView(part.entity));
        if (entity == nullptr)
            return part.entity;
        QStringList clauses{entity->label.text()};
        for (const MeasureCondition& condition : part.where)
            clauses.append(conditionText(*entity, condition));
        if (part.exists) {
            if (const EntityDescription* other =
                    m_ledger.dictionary().entity(QStringView(part.exists->entity))) {
                QStringList inner;
                for (const MeasureCondition& condition : part.exists->where)
                    inner.append(conditionText(*other, condition));
                const QString what = part.exists->of.isEmpty()
                                         ? other->label.text()
                                         : QCoreApplication::translate("Measure", "%1的%2")
                                               .arg(fieldText(*entity, part.exists->of), other->label.text());
                clauses.append((part.exists->date.isEmpty()
                                    ? QCoreApplication::translate("Measure", "有%1（%2）")
                                    : QCoreApplication::translate("Measure", "期内有%1（%2）"))
                                   .arg(what, inner.join(listSeparator())));
            }
        }
        if (!part.must.isEmpty()) {
            QStringList must;
            for (const MeasureCondition& condition : part.must)
                must.append(conditionText(*entity, condition));
            clauses.append(
                QCoreApplication::translate("Measure", "须符合：%1").arg(must.join(listSeparator())));
        }
        if (!part.newest.isEmpty()) {
            QStringList same;
            for (const QString& path : part.newest)
                same.append(fieldText(*entity, path));
            clauses.append(QCoreApplication::translate("Measure", "同一%1以最近一次为准")
                               .arg(same.join(listSeparator())));
        }
        clauses.append(countText(*entity, part));
        clauses.append(dateText(*entity, part));
        if (!part.until.isEmpty()) {
            clauses.append(QCoreApplication::translate("Measure", "统计截止日时有效（%1未过）")
                               .arg(fieldText(*entity, part.until)));
        }
        clauses.append(regionText(*entity, part));
        QStringList reasons;
        for (const MeasureExclusion& exclusion : part.exclusions) {
            const QString reason = leftOutReason(exclusion.reason);
            if (!reasons.contains(reason))
                reasons.append(reason);
        }
        if (!reasons.isEmpty())
            clauses.append(
                QCoreApplication::translate("Measure", "不计%1").arg(reasons.join(listSeparator())));
        return clauses.join(QCoreApplication::translate("Measure", "，"));
    }

private:
    static QString listSeparator() { return QCoreApplication::translate("Measure", "、"); }

    // The field a path ends at; null where the path does not fit the dictionary.
    const FieldDescription* fieldAt(const EntityDescription& from, const QString& paths) const
    {
        const QString path = paths.section(u'|', 0, 0);
        const EntityDescription* entity = &from;
        const FieldDescription* field = nullptr;
        const QStringList words = path.split(u'.');
        for (const QString& word : words) {
            if (entity == nullptr)
                return nullptr;
            field = entity->field(QStringView(word));
            if (field == nullptr)
                return nullptr;
            entity = m_ledger.dictionary().entity(QString::fromLatin1(field->target));
        }
        return field;
    }

    QString fieldText(const EntityDescription& entity, const QString& path) const
    {
        QString text;
        for (const QString& alternative : path.split(u'|')) {
            const FieldDescription* field = fieldAt(entity, alternative);
            QString label = field != nullptr ? field->label.text() : alternative;
            // "所在地区" alone does not say whose.
            const FieldDescription* owner = fieldAt(entity, alternative.section(u'.', 0, -2));
            if (owner != nullptr && QLatin1String(owner->target) == QLatin1String("organisation"))
                label = owner->label.text() + label;
            text = text.isEmpty() ? label
                                  : QCoreApplication::translate("Measure", "%1（空时取%2）").arg(text, label);
        }
        return text;
    }

    QString valueText(const FieldDescription& field, const QString& value) const
    {
        if (field.type == FieldType::YesNo) {
            return value == QLatin1String("1") ? QCoreApplication::translate("Measure", "是")
                                               : QCoreApplication::translate("Measure", "否");
        }
        if (field.type == FieldType::Code || field.type == FieldType::CodeSet)
            return codeLabel(m_codes, field, value);
        // Conditions keep numbers as the ledger does.
        if (field.type == FieldType::Date)
            return dateFromNumber(value.toLongLong()).value_or(QDate()).toString(Qt::ISODate);
        if (field.type == FieldType::Decimal)
            return Decimal::fromScaled(value.toLongLong()).toString();
        const Result<RecordId> id = RecordId::fromString(value);
        const EntityDescription* target = m_ledger.dictionary().entity(QString::fromLatin1(field.target));
        if (!id || target == nullptr)
            return value;
        const Result<std::optional<Record>> record = m_ledger.read(*target, *id);
        if (!record || !record->has_value())
            return value;
        const Value title = (*record)->value(target->title->number);
        return title.text() != nullptr ? *title.text() : value;
    }

    QString conditionText(const EntityDescription& entity, const MeasureCondition& condition) const
    {
        const FieldDescription* field = fieldAt(entity, condition.path);
        if (field == nullptr)
            return condition.path;
        QStringList values;
        for (const QString& value : condition.values)
            values.append(valueText(*field, value));
        const QString list = values.join(listSeparator());
        const QString label = field->label.text();
        switch (condition.test) {
        case MeasureCondition::Test::In:
            if (field->type == FieldType::YesNo && condition.values == QStringList{QStringLiteral("1")})
                return label;
            return QCoreApplication::translate("Measure", "%1为%2").arg(label, list);
        case MeasureCondition::Test::NotIn:
            return QCoreApplication::translate("Measure", "%1不为%2").arg(label, list);
        case MeasureCondition::Test::Has:
            return QCoreApplication::translate("Measure", "%1含%2").arg(label, list);
        case MeasureCondition::Test::Present:
            return QCoreApplication::translate("Measure", "已填%1").arg(label);
        case MeasureCondition::Test::Absent:
            return QCoreApplication::translate("Measure", "未填%1").arg(label);
        case MeasureCondition::Test::AtLeast:
            return QCoreApplication::translate("Measure", "%1不小于%2").arg(label, list);
        case MeasureCondition::Test::AtMost:
            return QCoreApplication::translate("Measure", "%1不大于%2").arg(label, list);
        case MeasureCondition::Test::Within: {
            const FieldDescription* mark = region::entity.field(QStringView(condition.values.first()));
            return QCoreApplication::translate("Measure", "%1属于%2")
                .arg(label, mark != nullptr ? mark->label.text() : condition.values.first());
        }
        }
        return label;
    }

    QString countText(const EntityDescription& entity, const MeasurePart& part) const
    {
        const QString value = fieldText(entity, part.value);
        if (part.latest)
            return QCoreApplication::translate("Measure", "取本地区最近一期的%1，不由下级汇总").arg(value);
        QStringList once;
        for (const QString& path : part.distinct) {
            const FieldDescription* field = fieldAt(entity, path);
            const bool person = field != nullptr && QLatin1String(field->target) == QLatin1String("person");
            once.append(person && !path.contains(u'|') ? QCoreApplication::translate("Measure", "人")
                                                       : fieldText(entity, path));
        }
        const QString unit = once.join(QCoreApplication::translate("Measure", "、"));
        QStringList texts;
        if (part.firstEver)
            texts.append(QCoreApplication::translate("Measure", "同一%1以历来首次为准，只计一次").arg(unit));
        else if (!once.isEmpty())
            texts.append(QCoreApplication::translate("Measure", "同一%1只计一次").arg(unit));
        QStringList limits;
        for (auto at = part.most.cbegin(); at != part.most.cend(); ++at) {
            const FieldDescription* kind = fieldAt(entity, part.mostBy);
            limits.append(QCoreApplication::translate("Measure", "%1至多计 %2")
                              .arg(kind != nullptr ? valueText(*kind, at.key()) : at.key())
                              .arg(at.value()));
        }
        texts += limits;
        if (!part.value.isEmpty())
            texts.append(QCoreApplication::translate("Measure", "%1相加").arg(value));
        if (!part.minus.isEmpty()) {
            QStringList conditions;
            for (const MeasureCondition& condition : part.minus)
                conditions.append(conditionText(entity, condition));
            texts.append(
                QCoreApplication::translate("Measure", "%1的减去").arg(conditions.join(listSeparator())));
        }
        if (texts.isEmpty())
            return QCoreApplication::translate("Measure", "每条记录计一次");
        return texts.join(QCoreApplication::translate("Measure", "，"));
    }

    QString dateText(const EntityDescription& entity, const MeasurePart& part) const
    {
        QString text =
            QCoreApplication::translate("Measure", "日期取%1").arg(fieldText(entity, part.date.first()));
        for (qsizetype i = 1; i < part.date.size(); ++i)
            text +=
                QCoreApplication::translate("Measure", "（空时取%1）").arg(fieldText(entity, part.date[i]));
        return text;
    }

    QString regionText(const EntityDescription& entity, const MeasurePart& part) const
    {
        if (part.totalRegion == part.partRegion) {
            return QCoreApplication::translate("Measure", "地区按%1").arg(fieldText(entity, part.partRegion));
        }
        return QCoreApplication::translate("Measure", "合计按%1，乡镇按%2")
            .arg(fieldText(entity, part.totalRegion), fieldText(entity, part.partRegion));
    }

    const Ledger& m_ledger;
    const CodeTables& m_codes;
};

} // namespace

QString describeRule(const Ledger& ledger, const CodeTables& codes, const Measure& measure)
{
    const MeasureDescriber describer(ledger, codes);
    QString text = describer.part(measure.counted);
    if (measure.isRatio()) {
        text = QCoreApplication::translate("Measure", "分子为%1；分母为%2")
                   .arg(text, describer.part(*measure.denominator));
    }
    if (measure.needsAll)
        text += QCoreApplication::translate("Measure", "；全部计入分子才算完成");
    if (measure.needs)
        text += QCoreApplication::translate("Measure", "；满 %1 项即为完成").arg(*measure.needs);
    //: A whole sentence about what is counted (%1).
    return QCoreApplication::translate("Measure", "口径：%1。").arg(text);
}

QString describeMeasure(const Ledger& ledger, const CodeTables& codes, const Measure& measure)
{
    const QString text = describeRule(ledger, codes, measure);
    if (measure.why.isEmpty())
        return text;
    //: A counting rule (%1) and the decision behind it (%2), both whole sentences.
    return QCoreApplication::translate("Measure", "%1%2").arg(text, measure.why);
}

} // namespace jc
