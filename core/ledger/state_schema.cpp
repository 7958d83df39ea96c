#include "core/ledger/state_schema.h"

namespace jc {

namespace {

QLatin1String columnType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::ResidentId:
    case FieldType::Code:
    case FieldType::CodeSet:
    case FieldType::ReferenceSet:
        return QLatin1String("TEXT");
    case FieldType::Date:
    case FieldType::Region:
    case FieldType::Reference:
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::YesNo:
        break;
    }
    return QLatin1String("INTEGER");
}

} // namespace

QString stateTable(const EntityDescription& entity)
{
    return QStringLiteral("\"s_%1\"").arg(QLatin1String(entity.key));
}

QString stateColumn(const FieldDescription& field)
{
    return QStringLiteral("\"%1\"").arg(QLatin1String(field.key));
}

QStringList createStateTables(const Dictionary& dictionary)
{
    QStringList statements;
    for (const EntityDescription* entity : dictionary.entities()) {
        QString sql = QStringLiteral("CREATE TABLE %1 (_n INTEGER PRIMARY KEY, _head INTEGER NOT NULL, "
                                     "_state INTEGER NOT NULL, _deleted INTEGER NOT NULL")
                          .arg(stateTable(*entity));
        for (const FieldDescription* field : entity->fields)
            sql += QStringLiteral(", %1 %2").arg(stateColumn(*field), columnType(field->type));
        statements.append(sql + u')');
    }
    return statements;
}

QStringList createStateIndexes(const Dictionary& dictionary)
{
    QStringList statements;
    for (const EntityDescription* entity : dictionary.entities()) {
        for (const FieldDescription* field : entity->fields) {
            const bool found = field->sortable || field->type == FieldType::ResidentId;
            if (!found)
                continue;
            statements.append(QStringLiteral("CREATE INDEX \"s_%1_%2\" ON %3 (%4)")
                                  .arg(QLatin1String(entity->key),
                                       QLatin1String(field->key),
                                       stateTable(*entity),
                                       stateColumn(*field)));
        }
    }
    return statements;
}

} // namespace jc
