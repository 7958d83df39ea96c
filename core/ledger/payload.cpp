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

constexpr int deepestItem = 16;

// Reads over one item of any shape.
void skipItem(CborReader& reader, int depth)
{
    switch (reader.next()) {
    case CborReader::Kind::Integer:
        static_cast<void>(reader.integer());
        return;
    case CborReader::Kind::Text:
        static_cast<void>(reader.text());
        return;
    case CborReader::Kind::Bytes:
        static_cast<void>(reader.bytes());
        return;
    case CborReader::Kind::Array:
    case CborReader::Kind::Map:
        break;
    default:
        reader.null(); // or the fault it is
        return;
    }
    const bool isMap = reader.next() == CborReader::Kind::Map;
    const qsizetype size = isMap ? reader.map() : reader.array();
    std::optional<qint64> before;
    for (qsizetype i = 0; i < size && reader.isFine(); ++i) {
        const qint64 key = isMap ? reader.integer() : 0;
        if (depth == deepestItem || (isMap && before && key <= *before)) {
            reader = CborReader(QByteArrayView());
            reader.null(); // nothing is left to read: a fault for good
            return;
        }
        before = key;
        skipItem(reader, depth + 1);
    }
}

// Texts or ids, ascending. Anything else in an array is of a later version.
std::optional<Value> readSet(CborReader& reader)
{
    const qsizetype size = reader.array();
    QStringList codes;
    QVector<RecordId> ids;
    for (qsizetype i = 0; i < size && reader.isFine(); ++i) {
        CborReader ahead = reader;
        if (reader.next() == CborReader::Kind::Text)
            codes.append(reader.text());
        else if (reader.next() == CborReader::Kind::Bytes &&
                 ahead.bytes().size() == static_cast<qsizetype>(RecordId::size))
            ids.append(reader.id());
        else
            skipItem(reader, 1);
    }
    if (size == 0 || !reader.isFine())
        return std::nullopt;
    if (codes.size() == size)
        return isAscending(codes) && !codes.first().isEmpty() ? std::optional(Value(codes)) : std::nullopt;
    if (ids.size() == size)
        return isAscending(ids) && !ids.first().isNull() ? std::optional(Value(ids)) : std::nullopt;
    return Value();
}

// nullopt: no value of format 1. A shape that no type of this version has is as if missing: a field of a
// later one must not keep its whole change out.
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
        const QByteArrayView bytes = reader.bytes();
        if (bytes.size() != static_cast<qsizetype>(RecordId::size))
            return Value();
        const RecordId id = RecordId::fromBytes(bytes).value_or(RecordId());
        return id.isNull() ? std::nullopt : std::optional(Value(id));
    }
    case CborReader::Kind::Array:
        return readSet(reader);
    case CborReader::Kind::Map:
        skipItem(reader, 0);
        return Value();
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
