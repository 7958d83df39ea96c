#include "core/policy/template_check.h"

#include "core/policy/template_rules.h"
#include "core/policy/template_schema.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

QString fieldFault(const char* text)
{
    return QCoreApplication::translate("PolicyTemplate", text);
}

bool isTemplateId(QStringView text)
{
    bool afterHyphen = true;
    for (const QChar c : text) {
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!letter && (c != u'-' || afterHyphen))
            return false;
        afterHyphen = !letter;
    }
    return !afterHyphen;
}

bool isTemplateRegion(QStringView text)
{
    return text.size() == 6 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isTemplateDate(const QString& text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isTemplateWhole(const QJsonValue& value)
{
    constexpr std::int64_t largest = 1'000'000'000 * Decimal::scale;
    const std::optional<Decimal> number = templateNumber(value);
    return number && number->isInteger() && number->scaled() >= 0 && number->scaled() <= largest;
}

// One walk over the template: types by the table, ids collected, references kept for the end.
class TemplateWalk
{
public:
    [[nodiscard]] QList<TemplateProblem> run(const TemplateJson& json)
    {
        checkRootKeys(json.keys);
        checkObject(json.root, templateRootShape(), {}, {});
        for (const Reference& reference : std::as_const(m_references)) {
            if (m_sectionOfId.value(reference.id) != reference.section) {
                report(reference.place,
                       fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "%1 中没有标识为“%2”的一项"))
                           .arg(reference.section, reference.id));
            }
        }
        return m_problems;
    }

private:
    struct Reference
    {
        QString place;
        QString section;
        QString id;
    };

    void report(const QString& place, const QString& text) { m_problems += TemplateProblem{place, text}; }

    void checkRootKeys(const QStringList& keys)
    {
        const auto fields = templateRootShape().fields;
        qsizetype at = 0;
        for (const TemplateFieldRule& field : fields) {
            // Absent and unknown keys are reported by the walk; here only their order counts.
            const qsizetype found = keys.indexOf(field.key);
            if (found >= 0 && found < at) {
                report(field.key.toString(),
                       fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate",
                                                    "这一项的位置不对，33 个顶层键须按规定的先后排列")));
                return;
            }
            at = std::max(at, found);
        }
    }

    void checkObject(const QJsonObject& object,
                     const TemplateShape& shape,
                     const QString& place,
                     const QString& section)
    {
        const QString prefix = place.isEmpty() ? QString() : place + u'.';
        for (const TemplateFieldRule& field : shape.fields) {
            const QString key = field.key.toString();
            const QString here = prefix + key;
            const auto at = object.constFind(key);
            if (at == object.constEnd()) {
                report(here,
                       fieldFault(
                           QT_TRANSLATE_NOOP("PolicyTemplate", "缺少这一项；没有内容时请写 null 或空列表")));
                continue;
            }
            if (at->isNull() && field.nullable)
                continue;
            checkField(*at, field, here, place.isEmpty() ? key : section);
        }
        for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
            const bool known = std::any_of(shape.fields.begin(), shape.fields.end(), [&](const auto& field) {
                return field.key == at.key();
            });
            if (!known)
                report(prefix + at.key(),
                       fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "模板中没有这一项；请核对键名")));
        }
    }

    void checkField(const QJsonValue& value,
                    const TemplateFieldRule& field,
                    const QString& place,
                    const QString& section)
    {
        TemplateFieldRule item = field;
        switch (field.type) {
        case TemplateField::Texts:
            item.type = TemplateField::Text;
            return checkList(value, item, place, section);
        case TemplateField::Words:
            item.type = TemplateField::Word;
            return checkList(value, item, place, section);
        case TemplateField::Wholes:
            item.type = TemplateField::Whole;
            return checkList(value, item, place, section);
        case TemplateField::Refs:
            item.type = TemplateField::Ref;
            return checkList(value, item, place, section);
        case TemplateField::Objects:
            item.type = TemplateField::Object;
            return checkList(value, item, place, section);
        case TemplateField::Object:
            if (!value.isObject())
                return report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为对象（花括号）")));
            return checkObject(value.toObject(), templateShape(field.of), place, section);
        default:
            return checkScalar(value, field, place, section);
        }
    }

    void checkList(const QJsonValue& value,
                   const TemplateFieldRule& item,
                   const QString& place,
                   const QString& section)
    {
        if (!value.isArray())
            return report(
                place,
                fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为列表（方括号）；没有内容时请写 []")));
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            checkField(list[i], item, u"%1[%2]"_s.arg(place).arg(i), section);
    }

    void checkScalar(const QJsonValue& value,
                     const TemplateFieldRule& field,
                     const QString& place,
                     const QString& section)
    {
        const QString text = value.toString();
        const bool filled = value.isString() && !text.trimmed().isEmpty();
        switch (field.type) {
        case TemplateField::Flag:
            if (!value.isBool())
                report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为 true 或 false")));
            return;
        case TemplateField::Whole:
            if (!isTemplateWhole(value))
                report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为不小于 0 的整数")));
            return;
        case TemplateField::Number:
            if (!templateNumber(value))
                report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为数字，至多六位小数")));
            return;
        case TemplateField::TargetValue:
            if (!templateNumber(value) && !(value.isBool() && value.toBool()))
                report(place,
                       fieldFault(
                           QT_TRANSLATE_NOOP("PolicyTemplate", "应为数字（至多六位小数）、true 或 null")));
            return;
        case TemplateField::Date:
            if (!isTemplateDate(text))
                report(place,
                       fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为日期，写成 2025-12-31 的样子")));
            return;
        case TemplateField::Region:
            if (!isTemplateRegion(text))
                report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为六位区划代码")));
            return;
        case TemplateField::Word:
            if (!templateVocabularyHas(field.of, text)) {
                report(place,
                       fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "“%1”不在可选的词中：%2"))
                           .arg(text, templateVocabulary(field.of).toString().replace(u' ', u'、')));
            }
            return;
        case TemplateField::Ref:
            if (!filled)
                return report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为文字，不能为空")));
            m_references += Reference{place, field.of.toString(), text};
            return;
        case TemplateField::Id:
            return checkId(text, field.of, place, section);
        default:
            if (!filled)
                report(place, fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "应为文字，不能为空")));
            return;
        }
    }

    void checkId(const QString& id, QStringView prefix, const QString& place, const QString& section)
    {
        if (!isTemplateId(id) || !id.startsWith(prefix)) {
            const QString shape = prefix.isEmpty() ? u"new-apprentices"_s : prefix.toString() + u'1';
            return report(place,
                          fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate",
                                                       "标识“%1”应为小写英文字母、数字和连字符，如 %2"))
                              .arg(id, shape));
        }
        if (m_placeOfId.contains(id)) {
            return report(
                place,
                fieldFault(QT_TRANSLATE_NOOP("PolicyTemplate", "标识“%1”已在 %2 用过，每个标识只能用一次"))
                    .arg(id, m_placeOfId.value(id)));
        }
        m_placeOfId.insert(id, place);
        // What lies deeper (steps, dimensions) is no target of references.
        m_sectionOfId.insert(id, place.count(u'[') == 1 ? section : QString());
    }

    QList<TemplateProblem> m_problems;
    QList<Reference> m_references;
    QHash<QString, QString> m_placeOfId;
    QHash<QString, QString> m_sectionOfId;
};

} // namespace

std::optional<Decimal> templateNumber(const QJsonValue& value)
{
    constexpr double largest = 9e12;
    if (!value.isDouble() || std::abs(value.toDouble()) > largest)
        return std::nullopt;
    const double scaled = value.toDouble() * Decimal::scale;
    const double rounded = std::round(scaled);
    // A decimal that was written with six places differs from its millionths by rounding alone.
    if (std::abs(scaled - rounded) > std::max(1e-9 * std::abs(scaled), 1e-6))
        return std::nullopt;
    return Decimal::fromScaled(static_cast<std::int64_t>(rounded));
}

QList<TemplateProblem> checkTemplate(const TemplateJson& json)
{
    constexpr qsizetype most = 50;
    QList<TemplateProblem> problems = TemplateWalk().run(json);
    if (problems.isEmpty())
        problems = checkTemplateRules(json.root);
    return problems.first(std::min(most, problems.size()));
}

} // namespace jc
