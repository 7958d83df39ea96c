// The program's code tables: gender, ethnic group, kinds of training, states of a class ...
// (resources/codes/*.csv, sources in resources/SOURCES.md). Read-only after load(); may be shared between
// threads.
//
// A table's key is its file name, e.g. "gender". Codes of skill_level are "1" 学徒工 to "8" 首席技师; those
// of unit_of_measure are the unit's own sign.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace jc {

struct CodeEntry
{
    QString code;
    QString name;       // simplified Chinese
    QString nameEn;     // English
    QString parentCode; // empty at the top
    QStringList aliases;
    // Every other column of the table by its heading, e.g. "high_skill" -> "1".
    QHash<QString, QString> attributes;
};

class CodeTable
{
public:
    // Reads columns code, name, name_en, and parent_code and aliases (separated by ;) where the table has
    // them.
    [[nodiscard]] static Result<CodeTable> parse(const QString& key, const QByteArray& csv);

    [[nodiscard]] const QString& key() const { return m_key; }
    // In the table's own order, which is the order to show.
    [[nodiscard]] std::span<const CodeEntry> entries() const { return m_entries; }
    // Null when the table has no such code.
    [[nodiscard]] const CodeEntry* find(const QString& code) const;
    // By Chinese name, English name or alias, exactly; the caller folds width, case and blanks. Null when
    // none.
    [[nodiscard]] const CodeEntry* findByName(const QString& name) const;

private:
    QString m_key;
    std::vector<CodeEntry> m_entries;
    QHash<QString, std::size_t> m_byCode;
    QHash<QString, std::size_t> m_byName;
};

class CodeTables
{
public:
    // All bundled tables. ErrorCode::Damaged when one does not read.
    [[nodiscard]] static Result<CodeTables> load();

    // Null when there is no table of that key.
    [[nodiscard]] const CodeTable* find(const QString& key) const;
    // In alphabetical order.
    [[nodiscard]] QStringList keys() const { return m_keys; }

private:
    QStringList m_keys;
    QHash<QString, CodeTable> m_tables;
};

} // namespace jc
