#include "app/ctl/field_words.h"

#include "core/ledger/payload.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jc::ctl {

namespace {

bool isSet(const Value& value)
{
    return value.integer() != nullptr && *value.integer() != 0;
}

// An erasure lists the numbers of the fields that held a value.
QStringList erasedFields(const EntityDescription& entity,
                         const Value& value,
                         QString (*word)(const EntityDescription&, quint16))
{
    QStringList words;
    if (const QStringList* numbers = value.codes()) {
        for (const QString& number : *numbers)
            words.append(word(entity, number.toUShort()));
    }
    return words;
}

} // namespace

QString fieldKey(const EntityDescription& entity, quint16 number)
{
    if (number == ledger_field::state)
        return QStringLiteral("state");
    if (number == ledger_field::deleted)
        return QStringLiteral("deleted");
    if (number == ledger_field::erased)
        return QStringLiteral("erased");
    const FieldDescription* field = entity.field(number);
    return field != nullptr ? QString::fromLatin1(field->key) : QString::number(number);
}

QString fieldLabel(const EntityDescription& entity, quint16 number)
{
    if (number == ledger_field::state)
        return QCoreApplication::translate("Ctl", "草稿");
    if (number == ledger_field::deleted)
        return QCoreApplication::translate("Ctl", "删除");
    if (number == ledger_field::erased)
        return QCoreApplication::translate("Ctl", "依法删除");
    const FieldDescription* field = entity.field(number);
    return field != nullptr ? field->label.text() : QString::number(number);
}

Result<QJsonValue> fieldJson(
    const Ledger& ledger, const EntityDescription& entity, quint16 number, const Value& value, Reveal reveal)
{
    if (value.isEmpty())
        return QJsonValue();
    if (number == ledger_field::state)
        return QJsonValue(isSet(value) ? QStringLiteral("draft") : QStringLiteral("clean"));
    if (number == ledger_field::deleted)
        return QJsonValue(isSet(value));
    if (number == ledger_field::erased)
        return QJsonValue(QJsonArray::fromStringList(erasedFields(entity, value, fieldKey)));
    if (entity.field(number) == nullptr)
        return QJsonValue(); // of a newer dictionary: kept as bytes, shown after an upgrade
    Record one(entity);
    one.setValue(number, value);
    const Result<QJsonObject> object = recordToJson(ledger, one, reveal);
    if (!object)
        return object.error();
    return object->value(fieldKey(entity, number));
}

QString fieldText(
    Presenter& presenter, const EntityDescription& entity, quint16 number, const Value& value, Reveal reveal)
{
    if (value.isEmpty())
        return QCoreApplication::translate("Ctl", "（空）");
    if (number == ledger_field::state || number == ledger_field::deleted)
        return isSet(value) ? QCoreApplication::translate("Ctl", "是")
                            : QCoreApplication::translate("Ctl", "否");
    if (number == ledger_field::erased)
        return erasedFields(entity, value, fieldLabel).join(QCoreApplication::translate("Ctl", "、"));
    const FieldDescription* field = entity.field(number);
    return field != nullptr ? presenter.text(*field, value, reveal) : QString();
}

} // namespace jc::ctl
