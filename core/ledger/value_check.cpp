#include "core/ledger/value_check.h"

#include "core/base/date.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

// Half a character has no UTF-8: it would be stored as another one, and sets of codes would lose their order.
bool isWholeText(const Value& value)
{
    if (const QString* text = value.text())
        return text->isValidUtf16();
    const QStringList* codes = value.codes();
    return codes == nullptr || std::ranges::all_of(*codes, [](const QString& code) {
               return !code.isEmpty() && code.isValidUtf16();
           });
}

} // namespace

bool isOfType(FieldType type, const Value& value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::ResidentId:
    case FieldType::Code:
        return value.text() != nullptr;
    case FieldType::CodeSet:
        return value.codes() != nullptr;
    case FieldType::Region:
    case FieldType::Reference:
        return value.reference() != nullptr;
    case FieldType::ReferenceSet:
        return value.references() != nullptr;
    case FieldType::Date:
        return value.integer() != nullptr && dateFromNumber(*value.integer()).has_value();
    case FieldType::YesNo:
        return value.integer() != nullptr && (*value.integer() == 0 || *value.integer() == 1);
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal:
        break;
    }
    return value.integer() != nullptr;
}

Result<void> requireStorable(const EntityDescription& entity, const QMap<quint16, Value>& fields)
{
    for (auto at = fields.cbegin(); at != fields.cend(); ++at) {
        const FieldDescription* field = entity.field(at.key());
        if (field == nullptr) {
            return Error{ErrorCode::InvalidArgument,
                         QCoreApplication::translate("Ledger", "“%1”没有编号为 %2 的字段。")
                             .arg(entity.label.text())
                             .arg(at.key()),
                         QStringLiteral("unknown field number")};
        }
        if (!at.value().isEmpty() && !isOfType(field->type, at.value())) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("Ledger", "“%1”的“%2”类型不符；请按字段的格式填写。")
                             .arg(entity.label.text(), field->label.text()),
                         QStringLiteral("value of another type for field %1").arg(QLatin1String(field->key))};
        }
        if (!isWholeText(at.value())) {
            return Error{
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Ledger", "“%1”的“%2”含有不完整的字符；请重新输入。")
                    .arg(entity.label.text(), field->label.text()),
                QStringLiteral("lone surrogate or empty code in field %1").arg(QLatin1String(field->key))};
        }
    }
    return {};
}

} // namespace jc
