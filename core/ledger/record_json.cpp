#include "core/ledger/record_json.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/dictionary/entities/region.h"
#include "core/ledger/masking.h"
#include "core/ledger/query.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc {

namespace {

constexpr qint64 decimalScale = 1'000'000;

Error wrongValue(const FieldDescription& field, const QString& why)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Records", "“%1”（%2）的值有误：%3")
                .arg(field.label.text(), QLatin1String(field.key), why),
            QStringLiteral("field %1").arg(QLatin1String(field.key))};
}

Result<QJsonValue> referenceToJson(const Ledger& ledger, const FieldDescription& field, RecordId id)
{
    if (field.type != FieldType::Region)
        return QJsonValue(id.toString());
    const Result<std::optional<Record>> region = ledger.read(region::entity, id);
    if (!region)
        return region.error();
    if (!region->has_value())
        return QJsonValue(id.toString());
    const QString code = (*region)->get(region::code);
    if (!(*region)->has(region::validTo))
        return QJsonValue(code);
    // A successor may have taken the code over; then only the id says which of them is meant.
    RecordQuery same;
    same.entity = &region::entity;
    same.filters = {{&region::code.description, Filter::Test::Equals, Value(code)}};
    const Result<qint64> count = countRecords(ledger, same);
    if (!count)
        return count.error();
    return QJsonValue(*count > 1 ? id.toString() : code);
}

Result<QJsonValue>
valueToJson(const Ledger& ledger, const FieldDescription& field, const Value& value, Reveal reveal)
{
    if (const QString* text = value.text())
        return QJsonValue(field.sensitive && reveal == Reveal::Masked ? maskedText(field, *text) : *text);
    if (const RecordId* id = value.reference())
        return referenceToJson(ledger, field, *id);
    if (const QStringList* codes = value.codes())
        return QJsonValue(QJsonArray::fromStringList(*codes));
    if (const QVector<RecordId>* ids = value.references()) {
        QJsonArray array;
        for (const RecordId& id : *ids)
            array.append(id.toString());
        return QJsonValue(array);
    }
    const qint64 number = value.integer() != nullptr ? *value.integer() : 0;
    switch (field.type) {
    case FieldType::Date:
        return QJsonValue(dateFromNumber(number).value_or(QDate()).toString(Qt::ISODate));
    case FieldType::YesNo:
        return QJsonValue(number != 0);
    case FieldType::Money:
        return QJsonValue(Money::fromFen(number).toPlainString());
    case FieldType::Decimal:
        return number % decimalScale == 0
                   ? QJsonValue(number / decimalScale)
                   : QJsonValue(static_cast<double>(number) / static_cast<double>(decimalScale));
    default:
        return QJsonValue(number);
    }
}

// Of regions that share a code or a name, those that stand today.
QVector<Record> standingRegions(const QVector<Record>& regions, QDate today)
{
    QVector<Record> standing;
    for (const Record& region : regions) {
        const bool begun = !region.has(region::validFrom) || region.get(region::validFrom) <= today;
        const bool ended = region.has(region::validTo) && region.get(region::validTo) < today;
        if (begun && !ended)
            standing.append(region);
    }
    return standing;
}

Result<RecordId> findByField(const Ledger& ledger,
                             const EntityDescription& entity,
                             const FieldDescription& by,
                             const QString& text,
                             const FieldDescription& field)
{
    RecordQuery query;
    query.entity = &entity;
    query.filters = {{&by, Filter::Test::Equals, Value(text)}};
    const bool isRegion = &entity == &region::entity;
    query.limit = isRegion ? 0 : 2;
    const Result<RecordPage> page = queryRecords(ledger, query);
    if (!page)
        return page.error();
    if (isRegion && page->records.size() > 1) {
        const QVector<Record> standing = standingRegions(page->records, ledger.environment().clock.today());
        if (standing.size() == 1)
            return standing.first().id();
    }
    if (page->records.size() == 1)
        return page->records.first().id();
    if (page->records.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Records", "“%1”中没有“%2”；请填写编号，或先建立该%1。")
                         .arg(entity.label.text(), text),
                     QStringLiteral("field %1").arg(QLatin1String(field.key))};
    }
    return wrongValue(field,
                      QCoreApplication::translate("Records", "有多个%1名为“%2”，请改填编号。")
                          .arg(entity.label.text(), text));
}

Result<RecordId> referenceFromText(const Ledger& ledger, const FieldDescription& field, const QString& text)
{
    if (const Result<RecordId> id = RecordId::fromString(text))
        return *id;
    const EntityDescription* target = ledger.dictionary().entity(QString::fromLatin1(field.target));
    if (const FieldDescription* code = target->field(u"code")) {
        const Result<RecordId> found = findByField(ledger, *target, *code, text, field);
        if (found || found.error().code != ErrorCode::NotFound)
            return found;
    }
    if (target->title->type != FieldType::Text) {
        return wrongValue(field, QCoreApplication::translate("Records", "应为记录编号。"));
    }
    return findByField(ledger, *target, *target->title, text, field);
}

Result<QVector<RecordId>>
referencesFrom(const Ledger& ledger, const FieldDescription& field, const QStringList& texts)
{
    QVector<RecordId> ids;
    for (const QString& text : texts) {
        const Result<RecordId> id = referenceFromText(ledger, field, text);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    return ids;
}

Result<Value> valueFromJson(const Ledger& ledger, const FieldDescription& field, const QJsonValue& json)
{
    if (json.isNull())
        return Value();
    if (json.isArray()) {
        const bool set = field.type == FieldType::CodeSet || field.type == FieldType::ReferenceSet;
        if (!set)
            return wrongValue(field, QCoreApplication::translate("Records", "只能有一个值。"));
        QStringList texts;
        const QJsonArray array = json.toArray();
        for (const QJsonValue item : array) {
            if (!item.isString())
                return wrongValue(field, QCoreApplication::translate("Records", "各项应为文字。"));
            texts.append(item.toString());
        }
        if (field.type == FieldType::CodeSet)
            return Value(texts);
        const Result<QVector<RecordId>> ids = referencesFrom(ledger, field, texts);
        if (!ids)
            return ids.error();
        return Value(*ids);
    }
    if (json.isBool()) {
        if (field.type != FieldType::YesNo)
            return wrongValue(field, QCoreApplication::translate("Records", "不是是否项。"));
        return Value(qint64{json.toBool() ? 1 : 0});
    }
    if (json.isDouble()) {
        const double number = json.toDouble();
        if (field.type == FieldType::Decimal || field.type == FieldType::Money)
            return valueFromText(
                ledger, field, QString::number(number, 'f', field.type == FieldType::Money ? 2 : 6));
        if (field.type == FieldType::Integer && number == static_cast<double>(json.toInteger()))
            return Value(json.toInteger());
        return wrongValue(field, QCoreApplication::translate("Records", "不是数字项或不是整数。"));
    }
    if (json.isString())
        return valueFromText(ledger, field, json.toString());
    return wrongValue(field, QCoreApplication::translate("Records", "不能是一组键值。"));
}

} // namespace

Result<Value> valueFromText(const Ledger& ledger, const FieldDescription& field, const QString& text)
{
    if (text.isEmpty())
        return Value();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::ResidentId:
    case FieldType::Code:
        return Value(text);
    case FieldType::CodeSet:
        return Value(text.split(u';', Qt::SkipEmptyParts));
    case FieldType::Date: {
        const Result<QDate> date = parseDate(text, ledger.environment().clock.today());
        if (!date)
            return wrongValue(field, date.error().message);
        return Value(dateToNumber(*date));
    }
    case FieldType::YesNo: {
        const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("是")};
        const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("否")};
        if (!yes.contains(text) && !no.contains(text))
            return wrongValue(field, QCoreApplication::translate("Records", "请填“是”或“否”。"));
        return Value(qint64{yes.contains(text) ? 1 : 0});
    }
    case FieldType::Money: {
        const Result<Money> money = Money::parse(text);
        if (!money)
            return wrongValue(field, money.error().message);
        return Value(qint64{money->fen()});
    }
    case FieldType::Decimal: {
        const Result<Decimal> decimal = Decimal::parse(text);
        if (!decimal)
            return wrongValue(field, decimal.error().message);
        return Value(qint64{decimal->scaled()});
    }
    case FieldType::Integer: {
        bool valid = false;
        const qint64 number = text.toLongLong(&valid);
        if (!valid)
            return wrongValue(field, QCoreApplication::translate("Records", "应为整数。"));
        return Value(number);
    }
    case FieldType::Region:
    case FieldType::Reference: {
        const Result<RecordId> id = referenceFromText(ledger, field, text);
        if (!id)
            return id.error();
        return Value(*id);
    }
    case FieldType::ReferenceSet: {
        const Result<QVector<RecordId>> ids =
            referencesFrom(ledger, field, text.split(u';', Qt::SkipEmptyParts));
        if (!ids)
            return ids.error();
        return Value(*ids);
    }
    }
    return Value();
}

Result<QJsonObject> recordToJson(const Ledger& ledger, const Record& record, Reveal reveal)
{
    QJsonObject object;
    object.insert(QStringLiteral("id"), record.id().toString());
    object.insert(QStringLiteral("state"),
                  record.state() == RecordState::Draft ? QStringLiteral("draft") : QStringLiteral("clean"));
    if (record.isDeleted())
        object.insert(QStringLiteral("deleted"), true);
    for (const FieldDescription* field : record.entity().fields) {
        const Value value = record.value(field->number);
        if (value.isEmpty())
            continue;
        const Result<QJsonValue> json = valueToJson(ledger, *field, value, reveal);
        if (!json)
            return json.error();
        object.insert(QLatin1String(field->key), *json);
    }
    return object;
}

Result<Edit> editFromJson(const Ledger& ledger, const EntityDescription& entity, const QJsonObject& object)
{
    Edit edit;
    edit.entity = &entity;
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (item.key() == QLatin1String("id")) {
            const Result<RecordId> id = RecordId::fromString(item.value().toString());
            if (!id)
                return id.error();
            edit.id = *id;
            continue;
        }
        const FieldDescription* field = entity.field(QStringView(item.key()));
        if (field == nullptr) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Records", "“%1”没有名为“%2”的字段；请检查拼写。")
                             .arg(entity.label.text(), item.key()),
                         QStringLiteral("unknown field")};
        }
        const Result<Value> value = valueFromJson(ledger, *field, item.value());
        if (!value)
            return value.error();
        edit.fields.insert(field->number, *value);
    }
    return edit;
}

} // namespace jc
