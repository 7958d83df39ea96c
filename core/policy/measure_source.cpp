#include "core/policy/measure_source.h"

#include "core/dictionary/catalogue/bundled.h"
#include "core/policy/measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jc {

namespace {

Result<QJsonObject> readBundledMeasures(const QString& file)
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

// Conditions are added, everything else takes the place of what was said.
QJsonObject partOver(QJsonObject part, const QJsonObject& own)
{
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

Result<QJsonObject> partOverDefault(const QJsonObject& own, const QJsonObject& defaults)
{
    const QString from = own.value(QLatin1String("from")).toString();
    if (!from.isEmpty() && !defaults.contains(from)) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Measure", "没有名为“%1”的默认口径；请改用程序自带的名称。")
                         .arg(from),
                     QStringLiteral("unknown default measure")};
    }
    return partOver(defaults.value(from).toObject(), own);
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

// What stands beside a figure may say only in what it differs from what is counted.
QJsonArray besideCounted(const QJsonArray& items, const QJsonObject& counted)
{
    QJsonArray whole;
    for (const QJsonValue value : items) {
        QJsonObject item = value.toObject();
        if (item.contains(QLatin1String("but")))
            item.insert(QLatin1String("counted"),
                        partOver(counted, item.take(QLatin1String("but")).toObject()));
        whole.append(item);
    }
    return whole;
}

Result<QHash<QString, QJsonObject>> wholeMeasures(const QJsonObject& goals, const QJsonObject& defaults)
{
    QHash<QString, QJsonObject> measures;
    for (auto goal = goals.begin(); goal != goals.end(); ++goal) {
        QJsonObject measure = goal.value().toObject();
        for (const QLatin1String key : {QLatin1String("counted"), QLatin1String("denominator")}) {
            if (!measure.contains(key))
                continue;
            const Result<QJsonObject> part = partOverDefault(measure.value(key).toObject(), defaults);
            if (!part)
                return part.error();
            measure.insert(key, *part);
        }
        if (measure.contains(QLatin1String("beside"))) {
            measure.insert(QLatin1String("beside"),
                           besideCounted(measure.value(QLatin1String("beside")).toArray(),
                                         measure.value(QLatin1String("counted")).toObject()));
        }
        measures.insert(goal.key(), measure);
    }
    return measures;
}

} // namespace

Result<QHash<QString, QJsonObject>> bundledMeasures(const QString& templateId)
{
    const QString file = templateId + QLatin1String(".json");
    if (!listBundled(QStringLiteral("measures")).contains(file))
        return QHash<QString, QJsonObject>();
    const Result<QJsonObject> defaults = readBundledMeasures(QStringLiteral("defaults.json"));
    if (!defaults)
        return defaults.error();
    const Result<QJsonObject> goals = readBundledMeasures(file);
    if (!goals)
        return goals.error();
    return wholeMeasures(*goals, *defaults);
}

Result<QHash<QString, QJsonObject>> defaultParts()
{
    const Result<QJsonObject> defaults = readBundledMeasures(QStringLiteral("defaults.json"));
    if (!defaults)
        return defaults.error();
    QHash<QString, QJsonObject> parts;
    for (auto part = defaults->begin(); part != defaults->end(); ++part)
        parts.insert(part.key(), part.value().toObject());
    return parts;
}

Result<QHash<QString, QJsonObject>> readMeasures(const QByteArray& json, const QStringList& goalIds)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject()) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Measure", "口径文件不是 JSON 对象（第 %1 字节附近）；请检查文件。")
                .arg(parsed.offset),
            parsed.errorString()};
    }
    const Result<QJsonObject> defaults = readBundledMeasures(QStringLiteral("defaults.json"));
    if (!defaults)
        return defaults.error();
    const QJsonObject goals = document.object();
    Result<QHash<QString, QJsonObject>> measures = wholeMeasures(goals, *defaults);
    if (!measures)
        return measures;
    for (auto goal = measures->cbegin(); goal != measures->cend(); ++goal) {
        if (!goalIds.contains(goal.key())) {
            return Error{
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Measure", "口径文件中的“%1”不是该政策的指标；请核对指标编号。")
                    .arg(goal.key()),
                QStringLiteral("unknown goal")};
        }
        const Result<Measure> readable =
            parseMeasure(QJsonDocument(goal.value()).toJson(QJsonDocument::Compact));
        if (!readable) {
            return Error{readable.error().code,
                         QCoreApplication::translate("Measure", "指标“%1”：%2")
                             .arg(goal.key(), readable.error().message),
                         readable.error().detail};
        }
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
