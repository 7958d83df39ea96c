#include "core/ledger/state_schema.h"

namespace jc {

namespace {

QLatin1String columnType(const FieldDescription& field)
{
    if (field.sensitive)
        return QLatin1String("BLOB");
    switch (field.type) {
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

QString createIndex(const EntityDescription& entity, const QString& column)
{
    return QStringLiteral("CREATE INDEX \"i_%1__%2\" ON %3 (%4)")
        .arg(QLatin1String(entity.key), QString(column).remove(u'"'), stateTable(entity), column);
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

QString findColumn(const FieldDescription& field)
{
    return QStringLiteral("\"_find_%1\"").arg(QLatin1String(field.key));
}

QString lastFourColumn(const FieldDescription& field)
{
    return QStringLiteral("\"_last_%1\"").arg(QLatin1String(field.key));
}

QStringList columnDefinitions(const FieldDescription& field)
{
    QStringList definitions{stateColumn(field) + u' ' + columnType(field)};
    if (field.lookup != Lookup::None)
        definitions.append(findColumn(field) + QLatin1String(" BLOB"));
    if (field.lookup == Lookup::WholeAndLastFour)
        definitions.append(lastFourColumn(field) + QLatin1String(" BLOB"));
    return definitions;
}

QString createStateTable(const EntityDescription& entity)
{
    QStringList columns{QStringLiteral("_n INTEGER PRIMARY KEY"),
                        QStringLiteral("_head INTEGER NOT NULL"),
                        QStringLiteral("_state INTEGER NOT NULL"),
                        QStringLiteral("_deleted INTEGER NOT NULL"),
                        QStringLiteral("_marks INTEGER NOT NULL")};
    if (entity.holder != nullptr)
        columns.append(QStringLiteral("_root INTEGER"));
    for (const FieldDescription* field : entity.fields)
        columns += columnDefinitions(*field);
    return QStringLiteral("CREATE TABLE %1 (%2)").arg(stateTable(entity), columns.join(QLatin1String(", ")));
}

QStringList createStateIndexes(const EntityDescription& entity)
{
    QStringList statements;
    for (const FieldDescription* field : entity.fields) {
        if (field->sortable && !field->sensitive)
            statements.append(createIndex(entity, stateColumn(*field)));
        if (field->lookup != Lookup::None)
            statements.append(createIndex(entity, findColumn(*field)));
        if (field->lookup == Lookup::WholeAndLastFour)
            statements.append(createIndex(entity, lastFourColumn(*field)));
    }
    if (entity.holder != nullptr)
        statements.append(createIndex(entity, QStringLiteral("\"_root\"")));
    return statements;
}

QStringList createSideTables()
{
    return {
        // Records with more than one head.
        QStringLiteral(
            "CREATE TABLE d_head (record INTEGER, op INTEGER, PRIMARY KEY (record, op)) WITHOUT ROWID"),
        // Groups whose heads do not hold equal values.
        QStringLiteral("CREATE TABLE d_conflict (record INTEGER, grp INTEGER, op INTEGER, critical INTEGER, "
                       "PRIMARY KEY (record, grp, op)) WITHOUT ROWID"),
        // Operations whose parents are missing (缺前序).
        QStringLiteral(
            "CREATE TABLE d_waiting (record INTEGER, op INTEGER, PRIMARY KEY (record, op)) WITHOUT ROWID"),
        // Fields that this dictionary does not know, and the records whose operations name them.
        QStringLiteral("CREATE TABLE d_unknown (entity INTEGER, field INTEGER, record INTEGER, "
                       "PRIMARY KEY (entity, field, record)) WITHOUT ROWID"),
        // Persons whose canonical person is another one.
        QStringLiteral("CREATE TABLE d_root (person INTEGER PRIMARY KEY, root INTEGER NOT NULL)"),
    };
}

} // namespace jc
