#include "core/policy/measure_source.h"

#include "core/dictionary/catalogue/bundled.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jc {

namespace {

Result<QJsonObject> readMeasures(const QString& file)
{
    const Result<QByteArray> bytes = readBundled(QStringLiteral("measures/") + file);
    if (!bytes)
        return bytes.error();
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parsed);
    if (!document.isObject()) {
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate("Measure", "口径文件“%1”无法读出；请重新安装程序。").arg(file),
            parsed.errorString()};
    }
    return document.object();
}

Result<QJsonObject> partOverDefault(const QJsonObject& own, const QJsonObject& defaults)
{
    const QString from = own.value(QLatin1String("from")).toString();
    if (!from.isEmpty() && !defaults.contains(from)) {
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate("Measure", "没有名为“%1”的默认口径；请重新安装程序。").arg(from),
            QStringLiteral("unknown default measure")};
    }
    QJsonObject part = defaults.value(from).toObject();
    for (auto item = own.begin(); item != own.end(); ++item) {
        if (item.key() == QLatin1String("where") || item.key() == QLatin1String("left_out")) {
            QJsonArray whole = part.value(item.key()).toArray();
            const QJsonArray added = item.value().toArray();
            for (const QJsonValue condition : added)
                whole.append(condition);
            part.insert(item.key(), whole);
        } else if (item.key() != QLatin1String("from")) {
            part.insert(item.key(), item.value());
        }
    }
    return part;
}

QJsonValue replaced(const QString& key, const QJsonValue& value, const QHash<QString, QString>& recordIds)
{
    if (value.isString() && key == QLatin1String("values"))
        return recordIds.value(value.toString(), value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items)
            result.append(replaced(key, item, recordIds));
        return result;
    }
    if (value.isObject())
        return withRecordIds(value.toObject(), recordIds);
    return value;
}

} // namespace

Result<QHash<QString, QJsonObject>> bundledMeasures(const QString& templateId)
{
    QHash<QString, QJsonObject> measures;
    const QString file = templateId + QLatin1String(".json");
    if (!listBundled(QStringLiteral("measures")).contains(file))
        return measures;
    const Result<QJsonObject> defaults = readMeasures(QStringLiteral("defaults.json"));
    if (!defaults)
        return defaults.error();
    const Result<QJsonObject> goals = readMeasures(file);
    if (!goals)
        return goals.error();
    for (auto goal = goals->begin(); goal != goals->end(); ++goal) {
        QJsonObject measure = goal.value().toObject();
        for (const QLatin1String key : {QLatin1String("counted"), QLatin1String("denominator")}) {
            if (!measure.contains(key))
                continue;
            const Result<QJsonObject> part = partOverDefault(measure.value(key).toObject(), *defaults);
            if (!part)
                return part.error();
            measure.insert(key, *part);
        }
        measures.insert(goal.key(), measure);
    }
    return measures;
}

QJsonObject withRecordIds(const QJsonObject& measure, const QHash<QString, QString>& recordIds)
{
    QJsonObject result;
    for (auto item = measure.begin(); item != measure.end(); ++item)
        result.insert(item.key(), replaced(item.key(), item.value(), recordIds));
    return result;
}

} // namespace jc
