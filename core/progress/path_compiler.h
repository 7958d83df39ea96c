// Turns the paths of a measure (measure.h) into columns and joins: every reference on the way becomes one
// LEFT JOIN, shared by all paths that pass it.
#pragma once

#include "core/base/result.h"
#include "core/dictionary/dictionary.h"

#include <QStringList>
#include <QVector>

namespace jc {

class PathCompiler
{
public:
    struct Column
    {
        QString sql;
        const FieldDescription* field = nullptr; // null: the record's own state
        QStringList through;                     // aliases of the records on the way
    };

    // `prefix` is the alias of the entity's own table. Dictionary and entity must outlive it.
    PathCompiler(const Dictionary& dictionary, const EntityDescription& entity, const QString& prefix);

    // A table on the way, under its alias.
    struct Joined
    {
        QString alias;
        const EntityDescription* entity = nullptr;
    };

    // " LEFT JOIN s_class ... ON ...", for all paths compiled so far.
    [[nodiscard]] QString joins() const;
    // The same with nothing required.
    [[nodiscard]] QString outerJoins() const;
    [[nodiscard]] QVector<Joined> joined() const;
    // A row without the records on the way to `column` is not asked for: the database may begin with them.
    void require(const Column& column);

    // "a|b" is the first of the two that has a value. InvalidInput: a path that the dictionary does not know.
    [[nodiscard]] Result<Column> column(const QString& path);
    // What is one under these paths together. Persons are told apart by their canonical person: two entries
    // of one person are one. What does not say the first of the paths is one by itself.
    [[nodiscard]] Result<QString> key(const QStringList& paths);

private:
    struct Join
    {
        QString alias;
        const EntityDescription* entity = nullptr;
        QString sql;
        bool required = false;
    };

    [[nodiscard]] Result<Column> walk(const QString& path);
    struct Identity
    {
        QString sql;
        bool isNumber = false; // the local number of a record, below 2^31
    };
    [[nodiscard]] Result<Identity> identity(const QString& path);
    [[nodiscard]] QString join(const QString& walked, const QString& column, const EntityDescription& target);

    const Dictionary& m_dictionary;
    const EntityDescription& m_entity;
    QString m_prefix;
    QVector<Join> m_joins;
};

} // namespace jc
