#include "core/ledger/presenter.h"

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/ledger/masking.h"

#include <QCoreApplication>

namespace jc {

QString Presenter::title(const EntityDescription& entity, RecordId id)
{
    if (id.isNull())
        return {};
    if (const auto known = m_titles.constFind(id); known != m_titles.cend())
        return *known;
    const Result<std::optional<Record>> record = m_ledger.read(entity, id);
    QString name;
    if (record && record->has_value())
        name = title(**record);
    m_titles.insert(id, name);
    return name;
}

QString Presenter::title(const Record& record)
{
    const FieldDescription& field = *record.entity().title;
    return text(field, record.value(field.number), Reveal::Masked);
}

QString Presenter::text(const FieldDescription& field, const Value& value, Reveal reveal)
{
    const QString separator = QCoreApplication::translate("Presenter", "、");
    if (const QString* words = value.text()) {
        if (field.type == FieldType::Code)
            return codeLabel(m_codes, field, *words);
        return field.sensitive && reveal == Reveal::Masked ? maskedText(field, *words) : *words;
    }
    const EntityDescription* target = m_ledger.dictionary().entity(QString::fromLatin1(field.target));
    if (const RecordId* id = value.reference())
        return target != nullptr ? title(*target, *id) : id->toString();
    if (const QVector<RecordId>* ids = value.references()) {
        QStringList names;
        for (const RecordId& id : *ids)
            names.append(target != nullptr ? title(*target, id) : id.toString());
        return names.join(separator);
    }
    if (const QStringList* codes = value.codes()) {
        QStringList labels;
        for (const QString& code : *codes)
            labels.append(codeLabel(m_codes, field, code));
        return labels.join(separator);
    }
    if (value.integer() == nullptr)
        return {};
    const qint64 number = *value.integer();
    switch (field.type) {
    case FieldType::Date:
        return dateFromNumber(number).value_or(QDate()).toString(Qt::ISODate);
    case FieldType::YesNo:
        return number != 0 ? QCoreApplication::translate("Presenter", "是")
                           : QCoreApplication::translate("Presenter", "否");
    case FieldType::Money:
        return Money::fromFen(number).toString();
    case FieldType::Decimal:
        return Decimal::fromScaled(number).toGroupedString();
    default:
        return QString::number(number);
    }
}

} // namespace jc
