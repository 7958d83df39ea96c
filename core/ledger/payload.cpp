#include "core/ledger/payload.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

namespace jc {

namespace {

void writeValue(QCborStreamWriter& writer, const Value& value)
{
    if (const qint64* number = value.integer()) {
        writer.append(*number);
    } else if (const QString* text = value.text()) {
        writer.append(*text);
    } else if (const RecordId* id = value.reference()) {
        writer.append(id->toBytes());
    } else if (const QStringList* codes = value.codes()) {
        writer.startArray(static_cast<quint64>(codes->size()));
        for (const QString& code : *codes)
            writer.append(code);
        writer.endArray();
    } else if (const QVector<RecordId>* ids = value.references()) {
        writer.startArray(static_cast<quint64>(ids->size()));
        for (const RecordId& item : *ids)
            writer.append(item.toBytes());
        writer.endArray();
    } else {
        writer.append(nullptr);
    }
}

Error damagedPayload(const QString& detail)
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate("Ledger", "台账中有一条操作无法读出；请运行校验，并从最近的备份恢复。"),
        detail};
}

Result<Value> readArray(const QCborArray& array)
{
    if (array.isEmpty() || array.first().isString()) {
        QStringList codes;
        for (const QCborValue item : array) {
            if (!item.isString())
                return damagedPayload(QStringLiteral("mixed array"));
            codes.append(item.toString());
        }
        return Value(codes);
    }
    QVector<RecordId> ids;
    for (const QCborValue item : array) {
        const Result<RecordId> id = RecordId::fromBytes(item.toByteArray());
        if (!id)
            return damagedPayload(QStringLiteral("array item is no id"));
        ids.append(*id);
    }
    return Value(ids);
}

Result<Value> readValue(const QCborValue& value)
{
    if (value.isNull())
        return Value();
    if (value.isInteger())
        return Value(value.toInteger());
    if (value.isString())
        return Value(value.toString());
    if (value.isByteArray()) {
        const Result<RecordId> id = RecordId::fromBytes(value.toByteArray());
        if (!id)
            return damagedPayload(QStringLiteral("bytes are no id"));
        return Value(*id);
    }
    if (value.isArray())
        return readArray(value.toArray());
    return damagedPayload(QStringLiteral("CBOR type %1").arg(static_cast<int>(value.type())));
}

} // namespace

QByteArray encodeFields(const QMap<quint16, Value>& fields)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startMap(static_cast<quint64>(fields.size()));
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        writer.append(quint64{field.key()});
        writeValue(writer, field.value());
    }
    writer.endMap();
    return bytes;
}

Result<QMap<quint16, Value>> decodeFields(const QByteArray& bytes)
{
    QCborParserError parsed;
    const QCborValue root = QCborValue::fromCbor(bytes, &parsed);
    if (parsed.error != QCborError::NoError || !root.isMap())
        return damagedPayload(parsed.errorString());
    QMap<quint16, Value> fields;
    const QCborMap map = root.toMap();
    for (auto item = map.cbegin(); item != map.cend(); ++item) {
        const qint64 number = item.key().toInteger(-1);
        if (number < 0 || number > 0xffff)
            return damagedPayload(QStringLiteral("field number %1").arg(number));
        const Result<Value> value = readValue(item.value());
        if (!value)
            return value.error();
        fields.insert(static_cast<quint16>(number), *value);
    }
    return fields;
}

} // namespace jc
