#include "core/progress/path_compiler.h"

#include "core/ledger/state_schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc {

namespace {

Error unknownPath(const QString& path, const QString& word, const EntityDescription& entity)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Measure", "统计口径引用了“%1”，但“%2”没有“%3”这个字段。")
                .arg(path, entity.label.text(), word),
            QStringLiteral("unknown path ") + path};
}

} // namespace

PathCompiler::PathCompiler(const Dictionary& dictionary,
                           const EntityDescription& entity,
                           const QString& prefix)
    : m_dictionary(dictionary)
    , m_entity(entity)
    , m_prefix(prefix)
{}

QString PathCompiler::joins() const
{
    QString sql;
    for (const Join& join : m_joins)
        sql += (join.required ? QStringLiteral(" JOIN ") : QStringLiteral(" LEFT JOIN ")) + join.sql;
    return sql;
}

QString PathCompiler::outerJoins() const
{
    QString sql;
    for (const Join& join : m_joins)
        sql += QLatin1String(" LEFT JOIN ") + join.sql;
    return sql;
}

QVector<PathCompiler::Joined> PathCompiler::joined() const
{
    QVector<Joined> tables;
    for (const Join& join : m_joins)
        tables.append({join.alias, join.entity});
    return tables;
}

void PathCompiler::require(const Column& column)
{
    for (Join& join : m_joins)
        join.required = join.required || column.through.contains(join.alias);
}

Result<PathCompiler::Column> PathCompiler::column(const QString& path)
{
    const QStringList alternatives = path.split(u'|');
    if (alternatives.size() == 1)
        return walk(path);
    QStringList columns;
    const FieldDescription* first = nullptr;
    for (const QString& alternative : alternatives) {
        const Result<Column> column = walk(alternative);
        if (!column)
            return column.error();
        columns.append(column->sql);
        first = first != nullptr ? first : column->field;
    }
    return Column{QStringLiteral("coalesce(%1)").arg(columns.join(QLatin1String(", "))), first, {}};
}

Result<PathCompiler::Identity> PathCompiler::identity(const QString& path)
{
    QStringList columns;
    bool isNumber = true;
    for (const QString& alternative : path.split(u'|')) {
        const Result<Column> column = walk(alternative);
        if (!column)
            return column.error();
        const FieldDescription* field = column->field;
        const bool holder = m_entity.holder != nullptr && field == m_entity.holder;
        columns.append(holder ? m_prefix + QLatin1String("._root") : column->sql);
        isNumber = isNumber && field != nullptr &&
                   (field->type == FieldType::Reference || field->type == FieldType::Region);
    }
    return Identity{columns.size() == 1
                        ? columns.first()
                        : QStringLiteral("coalesce(%1)").arg(columns.join(QLatin1String(", "))),
                    isNumber};
}

Result<QString> PathCompiler::key(const QStringList& paths)
{
    QVector<Identity> parts;
    for (const QString& path : paths) {
        const Result<Identity> part = identity(path);
        if (!part)
            return part.error();
        parts.append(*part);
    }
    QString key = parts.first().sql;
    // A number is sorted sooner than a text.
    if (parts.size() == 2 && parts[0].isNumber && parts[1].isNumber) {
        key = QStringLiteral("(%1 << 32 | coalesce(%2, 0))").arg(parts[0].sql, parts[1].sql);
    } else {
        for (const Identity& part : parts.sliced(1))
            key += QStringLiteral(" || char(31) || coalesce(%1, '')").arg(part.sql);
    }
    return QStringLiteral("coalesce(%1, -%2._n)").arg(key, m_prefix);
}

Result<PathCompiler::Column> PathCompiler::walk(const QString& path)
{
    const EntityDescription* entity = &m_entity;
    QString alias = m_prefix;
    QString walked;
    QStringList through;
    const QStringList words = path.split(u'.');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        if (last && words[i] == QLatin1String("state"))
            return Column{alias + QLatin1String("._state"), nullptr, through};
        const FieldDescription* field = entity->field(QStringView(words[i]));
        if (field == nullptr)
            return unknownPath(path, words[i], *entity);
        const QString column = alias + u'.' + stateColumn(*field);
        if (last)
            return Column{column, field, through};
        const EntityDescription* target = m_dictionary.entity(QString::fromLatin1(field->target));
        const bool single = field->type == FieldType::Reference || field->type == FieldType::Region;
        if (!single || target == nullptr)
            return unknownPath(path, words[i], *entity);
        walked += (walked.isEmpty() ? QString() : QStringLiteral("__")) + words[i];
        alias = join(walked, column, *target);
        through.append(alias);
        entity = target;
    }
    return unknownPath(path, path, *entity);
}

QString PathCompiler::join(const QString& walked, const QString& column, const EntityDescription& target)
{
    const QString alias = QStringLiteral("\"%1_%2\"").arg(m_prefix, walked);
    if (std::ranges::none_of(m_joins, [&](const Join& known) { return known.alias == alias; })) {
        const QString on = QStringLiteral("%1 %2 ON %2._n = %3").arg(stateTable(target), alias, column);
        m_joins.append({alias, &target, on, false});
    }
    return alias;
}

} // namespace jc
