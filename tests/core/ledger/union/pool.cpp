#include "tests/core/ledger/union/pool.h"

#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/person.h"

#include <array>

namespace jc::test::pool {

namespace {

RecordId derivedId(const QString& kind, int choice)
{
    return RecordId::derived({QStringLiteral("union"), kind, QString::number(choice)});
}

QVector<quint16> fieldsTouched(quint16 entity)
{
    if (entity == person::entity.number) {
        return {person::name.description.number,
                person::name.description.number,
                person::idType.description.number,
                person::idNumber.description.number,
                person::idNumber.description.number,
                person::education.description.number,
                person::phone.description.number,
                person::groups.description.number,
                person::employer.description.number,
                person::address.description.number,
                person::remark.description.number};
    }
    if (entity == organisation::entity.number) {
        return {organisation::name.description.number,
                organisation::kind.description.number,
                organisation::region.description.number,
                organisation::contact.description.number};
    }
    return {enrolment::trainingClass.description.number,
            enrolment::person.description.number,
            enrolment::status.description.number,
            enrolment::attendedHours.description.number,
            enrolment::remark.description.number};
}

} // namespace

PoolRecord record(int choice)
{
    switch (choice % 8) {
    case 4:
        return {organisation::entity.number, derivedId(QStringLiteral("organisation"), 0)};
    case 5:
    case 6:
        return {enrolment::entity.number, derivedId(QStringLiteral("enrolment"), choice % 2)};
    default:
        return {person::entity.number, person(choice % 8)};
    }
}

RecordId person(int choice)
{
    return derivedId(QStringLiteral("person"), choice % 3);
}

const FieldDescription* field(const EntityDescription& entity, int choice)
{
    const QVector<quint16> fields = fieldsTouched(entity.number);
    return entity.field(fields.at(choice % fields.size()));
}

Value value(const FieldDescription& field, int choice)
{
    // Valid numbers of a sequence that is given to nobody.
    static constexpr std::array residentIds{"530523197001019965", "530523197001019973", "530523197001019981"};
    const int one = choice % 4;
    if (one == 3)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
        return Value(QStringLiteral("张李王").mid(one, 1) + u'某');
    case FieldType::ResidentId:
        return Value(QString::fromLatin1(residentIds.at(static_cast<std::size_t>(one))));
    case FieldType::Date:
        return Value(qint64{20200101 + one});
    case FieldType::Code:
        return Value(QStringLiteral("0%1").arg(one + 1));
    case FieldType::CodeSet:
        return Value(QStringList{QStringLiteral("G01"), QStringLiteral("G0%1").arg(one + 1)});
    case FieldType::Region:
        return Value(derivedId(QStringLiteral("region"), one));
    case FieldType::Reference:
        return Value(field.target == QByteArrayView("person")
                         ? person(one)
                         : derivedId(QString::fromLatin1(field.target), one));
    case FieldType::ReferenceSet:
        return Value(QVector<RecordId>{derivedId(QString::fromLatin1(field.target), one)});
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal:
        return Value(qint64{one});
    case FieldType::YesNo:
        return Value(qint64{one % 2});
    }
    return {};
}

} // namespace jc::test::pool
