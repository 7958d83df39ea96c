#include "ui/pages/policy/rule_words.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/dictionary/entities/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString ruleTr(const char* source)
{
    return QCoreApplication::translate("RuleWords", source);
}

QString oneValueText(const FieldDescription& field,
                     const CodeTables& codes,
                     const QHash<QString, QString>& names,
                     MeasureCondition::Test test,
                     const QString& value)
{
    if (test == MeasureCondition::Test::Within) {
        const FieldDescription* mark = region::entity.field(QStringView(value));
        return mark != nullptr ? mark->label.text() : value;
    }
    switch (field.type) {
    case FieldType::YesNo:
        return value == u"1" ? ruleTr(QT_TRANSLATE_NOOP("RuleWords", "是"))
                             : ruleTr(QT_TRANSLATE_NOOP("RuleWords", "否"));
    case FieldType::Code:
    case FieldType::CodeSet:
        return codeLabel(codes, field, value);
    case FieldType::Date:
        return dateFromNumber(value.toLongLong()).value_or(QDate()).toString(Qt::ISODate);
    case FieldType::Decimal:
        return Decimal::fromScaled(value.toLongLong()).toString();
    case FieldType::Money:
        return Money::fromFen(value.toLongLong()).toString();
    default:
        return names.value(value, value);
    }
}

void addChoice(QVector<RuleChoice>& choices, const QVector<MeasurePath>& paths, const QStringList& tried)
{
    if (tried.isEmpty() || tried.first().isEmpty() ||
        std::ranges::find(choices, tried, &RuleChoice::paths) != choices.end())
        return;
    choices.append({pathsText(paths, tried), tried});
}

bool isPerson(const FieldDescription* field)
{
    return field != nullptr && QLatin1String(field->target) == QLatin1String("person");
}

QString onceText(const QVector<MeasurePath>& paths, const QStringList& together)
{
    if (together.isEmpty())
        return ruleTr(QT_TRANSLATE_NOOP("RuleWords", "每条记录计一次"));
    QStringList words;
    for (const QString& path : together) {
        words.append(isPerson(fieldOf(paths, path)) && !path.contains(u'|')
                         ? ruleTr(QT_TRANSLATE_NOOP("RuleWords", "人"))
                         : pathsText(paths, path.split(u'|')));
    }
    return ruleTr(QT_TRANSLATE_NOOP("RuleWords", "同一%1只计一次"))
        .arg(words.join(ruleTr(QT_TRANSLATE_NOOP("RuleWords", "、"))));
}

} // namespace

const FieldDescription* fieldOf(const QVector<MeasurePath>& paths, const QString& path)
{
    const auto at = std::ranges::find(paths, path.section(u'|', 0, 0), &MeasurePath::path);
    return at == paths.end() ? nullptr : at->field;
}

QString pathsText(const QVector<MeasurePath>& paths, const QStringList& tried)
{
    QString text;
    for (const QString& several : tried) {
        for (const QString& path : several.split(u'|')) {
            const auto at = std::ranges::find(paths, path, &MeasurePath::path);
            const QString label = at == paths.end() ? path : at->label;
            text = text.isEmpty() ? label
                                  : ruleTr(QT_TRANSLATE_NOOP("RuleWords", "%1（空时取%2）")).arg(text, label);
        }
    }
    return text;
}

QVector<RuleChoice>
dateChoices(const QVector<MeasurePath>& paths, const QStringList& now, const QStringList& usual)
{
    QVector<RuleChoice> choices;
    addChoice(choices, paths, now);
    addChoice(choices, paths, usual);
    for (const MeasurePath& path : paths) {
        if (path.field->type == FieldType::Date)
            addChoice(choices, paths, {path.path});
    }
    return choices;
}

QVector<RuleChoice> regionChoices(const QVector<MeasurePath>& paths, const QString& now, const QString& usual)
{
    QVector<RuleChoice> choices;
    for (const QString& path : {now, usual})
        addChoice(choices, paths, {path});
    for (const MeasurePath& path : paths) {
        if (path.field->type == FieldType::Region)
            addChoice(choices, paths, {path.path});
    }
    return choices;
}

QVector<RuleChoice>
distinctChoices(const QVector<MeasurePath>& paths, const QStringList& now, const QStringList& usual)
{
    QVector<RuleChoice> choices;
    const auto add = [&](const QStringList& together) {
        if (std::ranges::find(choices, together, &RuleChoice::paths) == choices.end())
            choices.append({onceText(paths, together), together});
    };
    add(now);
    add(usual);
    add({});
    for (const MeasurePath& path : paths) {
        if (path.field->type == FieldType::Reference && !path.path.contains(u'.'))
            add({path.path});
    }
    return choices;
}

QVector<RuleChoice> valueChoices(const QVector<MeasurePath>& paths, const QString& now, const QString& usual)
{
    QVector<RuleChoice> choices;
    const auto add = [&](const QString& path) {
        const QStringList one = path.isEmpty() ? QStringList() : QStringList{path};
        if (std::ranges::find(choices, one, &RuleChoice::paths) != choices.end())
            return;
        choices.append({one.isEmpty()
                            ? ruleTr(QT_TRANSLATE_NOOP("RuleWords", "个数"))
                            : ruleTr(QT_TRANSLATE_NOOP("RuleWords", "%1相加")).arg(pathsText(paths, one)),
                        one});
    };
    add(now);
    add(usual);
    add({});
    for (const MeasurePath& path : paths) {
        const FieldType type = path.field->type;
        if (!path.path.contains(u'.') &&
            (type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money))
            add(path.path);
    }
    return choices;
}

QString conditionText(const QVector<MeasurePath>& paths,
                      const CodeTables& codes,
                      const QHash<QString, QString>& names,
                      const MeasureCondition& condition)
{
    const QString label = pathsText(paths, {condition.path});
    const FieldDescription* field = fieldOf(paths, condition.path);
    QStringList values;
    for (const QString& value : condition.values)
        values.append(field != nullptr ? oneValueText(*field, codes, names, condition.test, value) : value);
    return ruleTr(QT_TRANSLATE_NOOP("RuleWords", "%1 %2 %3"))
        .arg(label, testLabel(condition.test), values.join(ruleTr(QT_TRANSLATE_NOOP("RuleWords", "、"))))
        .trimmed();
}

} // namespace jc::ui
