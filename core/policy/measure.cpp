#include "core/policy/measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace jc {

namespace {

struct TestWord
{
    const char* word;
    MeasureCondition::Test test;
    bool takesValues;
};

constexpr std::array testWords{
    TestWord{"in", MeasureCondition::Test::In, true},
    TestWord{"not-in", MeasureCondition::Test::NotIn, true},
    TestWord{"has", MeasureCondition::Test::Has, true},
    TestWord{"present", MeasureCondition::Test::Present, false},
    TestWord{"absent", MeasureCondition::Test::Absent, false},
    TestWord{"at-least", MeasureCondition::Test::AtLeast, true},
    TestWord{"at-most", MeasureCondition::Test::AtMost, true},
    TestWord{"within", MeasureCondition::Test::Within, true},
};

Error malformedMeasure(const QString& place, const QString& what)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Measure", "统计口径的“%1”有误：%2").arg(place, what),
            QStringLiteral("measure: ") + place};
}

Result<QString> requiredText(const QJsonObject& object, QLatin1String key, const QString& place)
{
    const QString text = object.value(key).toString();
    if (text.isEmpty())
        return malformedMeasure(place + key, QCoreApplication::translate("Measure", "应为不空的文字。"));
    return text;
}

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    if (value.isString())
        list.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        list.append(item.isDouble() ? QString::number(item.toInteger()) : item.toString());
    return list;
}

Result<MeasureCondition> parseCondition(const QJsonObject& object, const QString& place)
{
    MeasureCondition condition;
    const Result<QString> path = requiredText(object, QLatin1String("field"), place);
    if (!path)
        return path.error();
    condition.path = *path;
    const QString word = object.value(QLatin1String("test")).toString();
    for (const TestWord& known : testWords) {
        if (word != QLatin1String(known.word))
            continue;
        condition.test = known.test;
        condition.values = texts(object.value(QLatin1String("values")));
        if (known.takesValues == condition.values.isEmpty()) {
            return malformedMeasure(place + QLatin1String("values"),
                                    known.takesValues
                                        ? QCoreApplication::translate("Measure", "应列出至少一个值。")
                                        : QCoreApplication::translate("Measure", "这种条件不带值。"));
        }
        return condition;
    }
    return malformedMeasure(place + QLatin1String("test"),
                            QCoreApplication::translate("Measure", "没有“%1”这种条件。").arg(word));
}

Result<QVector<MeasureCondition>> parseConditions(const QJsonValue& value, const QString& place)
{
    QVector<MeasureCondition> conditions;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<MeasureCondition> condition =
            parseCondition(array[i].toObject(), QStringLiteral("%1[%2].").arg(place).arg(i));
        if (!condition)
            return condition.error();
        conditions.append(*condition);
    }
    return conditions;
}

Result<std::optional<MeasureExistence>> parseExistence(const QJsonObject& object, const QString& place)
{
    if (object.isEmpty())
        return std::optional<MeasureExistence>();
    MeasureExistence existence;
    const Result<QString> entity = requiredText(object, QLatin1String("entity"), place);
    if (!entity)
        return entity.error();
    const Result<QString> via = requiredText(object, QLatin1String("via"), place);
    if (!via)
        return via.error();
    const Result<QVector<MeasureCondition>> where =
        parseConditions(object.value(QLatin1String("where")), place + QLatin1String("where"));
    if (!where)
        return where.error();
    existence.entity = *entity;
    existence.via = *via;
    existence.of = object.value(QLatin1String("of")).toString();
    existence.where = *where;
    existence.date = texts(object.value(QLatin1String("date")));
    return std::optional<MeasureExistence>(existence);
}

Result<MeasurePart> parsePart(const QJsonObject& object, const QString& place)
{
    MeasurePart part;
    const Result<QString> entity = requiredText(object, QLatin1String("entity"), place);
    if (!entity)
        return entity.error();
    part.entity = *entity;
    const Result<QVector<MeasureCondition>> where =
        parseConditions(object.value(QLatin1String("where")), place + QLatin1String("where"));
    if (!where)
        return where.error();
    part.where = *where;
    const QJsonArray exclusions = object.value(QLatin1String("left_out")).toArray();
    for (qsizetype i = 0; i < exclusions.size(); ++i) {
        const QString at = QStringLiteral("%1left_out[%2].").arg(place).arg(i);
        const QJsonObject exclusion = exclusions[i].toObject();
        const Result<QString> reason = requiredText(exclusion, QLatin1String("reason"), at);
        if (!reason)
            return reason.error();
        const Result<QVector<MeasureCondition>> when =
            parseConditions(exclusion.value(QLatin1String("where")), at + QLatin1String("where"));
        if (!when)
            return when.error();
        part.exclusions.append({*reason, *when});
    }
    const Result<QVector<MeasureCondition>> must =
        parseConditions(object.value(QLatin1String("must")), place + QLatin1String("must"));
    if (!must)
        return must.error();
    part.must = *must;
    const Result<std::optional<MeasureExistence>> exists =
        parseExistence(object.value(QLatin1String("exists")).toObject(), place + QLatin1String("exists."));
    if (!exists)
        return exists.error();
    part.exists = *exists;
    part.newest = texts(object.value(QLatin1String("newest")));
    part.distinct = texts(object.value(QLatin1String("distinct")));
    part.firstEver = object.value(QLatin1String("first_ever")).toBool();
    if (part.firstEver && part.distinct.isEmpty()) {
        return malformedMeasure(
            place + QLatin1String("first_ever"),
            QCoreApplication::translate("Measure", "只对去重计数有意义；请同时写明 distinct。"));
    }
    const QJsonObject most = object.value(QLatin1String("most")).toObject();
    if (!most.isEmpty()) {
        const Result<QString> by = requiredText(most, QLatin1String("by"), place + QLatin1String("most."));
        if (!by)
            return by.error();
        part.mostBy = *by;
        const QJsonObject kinds = most.value(QLatin1String("of")).toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
            part.most.insert(kind.key(), kind.value().toInt());
    }
    part.value = object.value(QLatin1String("value")).toString();
    const Result<QVector<MeasureCondition>> minus =
        parseConditions(object.value(QLatin1String("minus")), place + QLatin1String("minus"));
    if (!minus)
        return minus.error();
    part.minus = *minus;
    part.latest = object.value(QLatin1String("latest")).toBool();
    if ((part.latest || !part.minus.isEmpty()) && part.value.isEmpty()) {
        return malformedMeasure(place + QLatin1String("value"),
                                QCoreApplication::translate("Measure", "应写明取哪个数。"));
    }
    part.until = object.value(QLatin1String("until")).toString();
    part.date = texts(object.value(QLatin1String("date")));
    if (part.date.isEmpty())
        return malformedMeasure(place + QLatin1String("date"),
                                QCoreApplication::translate("Measure", "应写明按哪个日期统计。"));
    const Result<QString> total = requiredText(object, QLatin1String("total_region"), place);
    if (!total)
        return total.error();
    part.totalRegion = *total;
    part.partRegion = object.value(QLatin1String("part_region")).toString(*total);
    part.unit = object.value(QLatin1String("unit")).toString();
    return part;
}

} // namespace

QString measureTestWord(MeasureCondition::Test test)
{
    for (const TestWord& known : testWords) {
        if (known.test == test)
            return QLatin1String(known.word);
    }
    return {};
}

Result<Measure> parseMeasure(const QByteArray& json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return malformedMeasure(QStringLiteral("."), parsed.errorString());
    const QJsonObject object = document.object();
    Measure measure;
    measure.why = object.value(QLatin1String("why")).toString();
    const Result<MeasurePart> counted =
        parsePart(object.value(QLatin1String("counted")).toObject(), QStringLiteral("counted."));
    if (!counted)
        return counted.error();
    measure.counted = *counted;
    if (object.contains(QLatin1String("denominator"))) {
        const Result<MeasurePart> denominator =
            parsePart(object.value(QLatin1String("denominator")).toObject(), QStringLiteral("denominator."));
        if (!denominator)
            return denominator.error();
        measure.denominator = *denominator;
    }
    const QJsonArray beside = object.value(QLatin1String("beside")).toArray();
    for (qsizetype i = 0; i < beside.size(); ++i) {
        const QString place = QStringLiteral("beside[%1].").arg(i);
        const Result<QString> label = requiredText(beside[i].toObject(), QLatin1String("label"), place);
        if (!label)
            return label.error();
        const Result<MeasurePart> part =
            parsePart(beside[i].toObject().value(QLatin1String("counted")).toObject(),
                      place + QLatin1String("counted."));
        if (!part)
            return part.error();
        measure.beside.append({*label, *part});
    }
    const QJsonValue needs = object.value(QLatin1String("needs"));
    measure.needsAll = needs.toString() == QLatin1String("all");
    if (needs.toInt() > 0)
        measure.needs = needs.toInt();
    if (measure.needsAll && !measure.isRatio()) {
        return malformedMeasure(
            QStringLiteral("needs"),
            QCoreApplication::translate("Measure", "“全部”须有分母；请同时写明 denominator。"));
    }
    return measure;
}

} // namespace jc
