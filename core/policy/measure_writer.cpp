// A measure as JSON again, without what says nothing.
#include "core/policy/measure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jc {

namespace {

void putTexts(QJsonObject& object, QLatin1String key, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void putText(QJsonObject& object, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray conditionsJson(const QVector<MeasureCondition>& conditions)
{
    QJsonArray array;
    for (const MeasureCondition& condition : conditions) {
        QJsonObject object{{QLatin1String("field"), condition.path},
                           {QLatin1String("test"), measureTestWord(condition.test)}};
        putTexts(object, QLatin1String("values"), condition.values);
        array.append(object);
    }
    return array;
}

void putConditions(QJsonObject& object, QLatin1String key, const QVector<MeasureCondition>& conditions)
{
    if (!conditions.isEmpty())
        object.insert(key, conditionsJson(conditions));
}

QJsonObject existenceJson(const MeasureExistence& existence)
{
    QJsonObject object{{QLatin1String("entity"), existence.entity}, {QLatin1String("via"), existence.via}};
    putText(object, QLatin1String("of"), existence.of);
    putConditions(object, QLatin1String("where"), existence.where);
    putTexts(object, QLatin1String("date"), existence.date);
    return object;
}

QJsonObject partJson(const MeasurePart& part)
{
    QJsonObject object{{QLatin1String("entity"), part.entity},
                       {QLatin1String("total_region"), part.totalRegion},
                       {QLatin1String("part_region"), part.partRegion}};
    putConditions(object, QLatin1String("where"), part.where);
    QJsonArray exclusions;
    for (const MeasureExclusion& exclusion : part.exclusions) {
        exclusions.append(QJsonObject{{QLatin1String("reason"), exclusion.reason},
                                      {QLatin1String("where"), conditionsJson(exclusion.where)}});
    }
    if (!exclusions.isEmpty())
        object.insert(QLatin1String("left_out"), exclusions);
    putConditions(object, QLatin1String("must"), part.must);
    if (part.exists)
        object.insert(QLatin1String("exists"), existenceJson(*part.exists));
    putTexts(object, QLatin1String("newest"), part.newest);
    putTexts(object, QLatin1String("distinct"), part.distinct);
    if (!part.mostBy.isEmpty()) {
        QJsonObject kinds;
        for (auto kind = part.most.cbegin(); kind != part.most.cend(); ++kind)
            kinds.insert(kind.key(), kind.value());
        object.insert(QLatin1String("most"),
                      QJsonObject{{QLatin1String("by"), part.mostBy}, {QLatin1String("of"), kinds}});
    }
    if (part.firstEver)
        object.insert(QLatin1String("first_ever"), true);
    putText(object, QLatin1String("value"), part.value);
    putConditions(object, QLatin1String("minus"), part.minus);
    if (part.latest)
        object.insert(QLatin1String("latest"), true);
    putTexts(object, QLatin1String("date"), part.date);
    putText(object, QLatin1String("until"), part.until);
    putText(object, QLatin1String("unit"), part.unit);
    return object;
}

} // namespace

QByteArray writeMeasure(const Measure& measure)
{
    QJsonObject object{{QLatin1String("counted"), partJson(measure.counted)}};
    if (measure.denominator)
        object.insert(QLatin1String("denominator"), partJson(*measure.denominator));
    QJsonArray beside;
    for (const MeasureBeside& item : measure.beside) {
        beside.append(QJsonObject{{QLatin1String("label"), item.label},
                                  {QLatin1String("counted"), partJson(item.part)}});
    }
    if (!beside.isEmpty())
        object.insert(QLatin1String("beside"), beside);
    if (measure.needsAll)
        object.insert(QLatin1String("needs"), QLatin1String("all"));
    else if (measure.needs)
        object.insert(QLatin1String("needs"), *measure.needs);
    putText(object, QLatin1String("why"), measure.why);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace jc
