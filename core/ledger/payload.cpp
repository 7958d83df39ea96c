#include "core/ledger/payload.h"

#include "core/ledger/cbor.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

void writeValue(CborWriter& writer, const Value& value)
{
    if (const qint64* number = value.integer()) {
        writer.integer(*number);
    } else if (const QString* text = value.text()) {
        writer.text(*text);
    } else if (const RecordId* id = value.reference()) {
        writer.id(*id);
    } else if (const QStringList* codes = value.codes()) {
        writer.array(codes->size());
        for (const QString& code : *codes)
            writer.text(code);
    } else if (const QVector<RecordId>* ids = value.references()) {
        writer.array(ids->size());
        for (const RecordId& item : *ids)
            writer.id(item);
    } else {
        writer.null();
    }
}

template <typename Item>
bool isAscending(const Item& items)
{
    return std::ranges::adjacent_find(items, [](const auto& a, const auto& b) { return !(a < b); }) ==
           items.end();
}

// nullopt: no value of format 1.
std::optional<Value> readValue(CborReader& reader)
{
    switch (reader.next()) {
    case CborReader::Kind::Null:
        reader.null();
        return Value();
    case CborReader::Kind::Integer:
        return Value(reader.integer());
    case CborReader::Kind::Text: {
        QString text = reader.text();
        if (text.isEmpty())
            return std::nullopt;
        return Value(std::move(text));
    }
    case CborReader::Kind::Bytes: {
        const RecordId id = reader.id();
        return id.isNull() ? std::nullopt : std::optional(Value(id));
    }
    case CborReader::Kind::Array: {
        const qsizetype size = reader.array();
        if (reader.next() == CborReader::Kind::Text) {
            QStringList codes;
            for (qsizetype i = 0; i < size && reader.isFine(); ++i)
                codes.append(reader.text());
            return isAscending(codes) && !codes.value(0).isEmpty() ? std::optional(Value(codes))
                                                                   : std::nullopt;
        }
        QVector<RecordId> ids;
        for (qsizetype i = 0; i < size && reader.isFine(); ++i)
            ids.append(reader.id());
        return !ids.isEmpty() && !ids.first().isNull() && isAscending(ids) ? std::optional(Value(ids))
                                                                           : std::nullopt;
    }
    case CborReader::Kind::Map:
    case CborReader::Kind::End:
    case CborReader::Kind::Fault:
        break;
    }
    return std::nullopt;
}

Error damagedPayload()
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate("Ledger", "台账中有一条操作无法读出；请运行校验，并从最近的备份恢复。"),
        QStringLiteral("payload is not deterministic CBOR of format 1")};
}

} // namespace

QByteArray encodeFields(const FieldValues& fields)
{
    CborWriter writer;
    writer.map(fields.size());
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        writer.integer(field.key());
        writeValue(writer, field.value());
    }
    return writer.result();
}

Result<FieldValues> decodeFields(const QByteArray& bytes)
{
    CborReader reader(bytes);
    FieldValues fields;
    const qsizetype size = reader.map();
    for (qsizetype i = 0; i < size; ++i) {
        const qint64 number = reader.integer();
        const bool ascends = fields.isEmpty() ? number >= 0 : number > fields.lastKey();
        if (!reader.isFine() || !ascends || number > 0xffff)
            return damagedPayload();
        std::optional<Value> value = readValue(reader);
        if (!value)
            return damagedPayload();
        fields.insert(fields.cend(), static_cast<quint16>(number), std::move(*value));
    }
    if (!reader.isDone())
        return damagedPayload();
    return fields;
}

} // namespace jc
