#include "core/dictionary/catalogue/code_table.h"

#include "core/dictionary/catalogue/bundled.h"
#include "core/dictionary/catalogue/csv.h"

#include <QCoreApplication>

namespace jc {

using namespace Qt::StringLiterals;

Result<CodeTable> CodeTable::parse(const QString& key, const QByteArray& csv)
{
    const Result<CsvTable> read = parseCsv(csv);
    if (!read)
        return read.error();
    CodeTable table;
    table.m_key = key;
    for (const QStringList& row : read->rows) {
        CodeEntry entry;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString& heading = read->header[column];
            const QString& cell = row[column];
            if (heading == "code"_L1)
                entry.code = cell;
            else if (heading == "name"_L1)
                entry.name = cell;
            else if (heading == "name_en"_L1)
                entry.nameEn = cell;
            else if (heading == "parent_code"_L1)
                entry.parentCode = cell;
            else if (heading == "aliases"_L1)
                entry.aliases = cell.split(u';', Qt::SkipEmptyParts);
            else
                entry.attributes.insert(heading, cell);
        }
        const std::size_t index = table.m_entries.size();
        if (entry.code.isEmpty() || entry.name.isEmpty() || table.m_byCode.contains(entry.code)) {
            return Error{ErrorCode::Damaged,
                         QCoreApplication::translate("Bundled", "程序自带的代码表不完整；请重新安装本程序。"),
                         u"code table %1: empty or repeated code \"%2\""_s.arg(key, entry.code)};
        }
        table.m_byCode.insert(entry.code, index);
        // The first row that claims an alias has it; a real name always wins (below).
        for (const QString& name : QStringList{entry.name, entry.nameEn} + entry.aliases) {
            if (!name.isEmpty() && !table.m_byName.contains(name))
                table.m_byName.insert(name, index);
        }
        table.m_entries.push_back(std::move(entry));
    }
    for (std::size_t index = 0; index < table.m_entries.size(); ++index)
        table.m_byName.insert(table.m_entries[index].name, index);
    return table;
}

const CodeEntry* CodeTable::find(const QString& code) const
{
    const auto at = m_byCode.constFind(code);
    return at == m_byCode.cend() ? nullptr : &m_entries[*at];
}

const CodeEntry* CodeTable::findByName(const QString& name) const
{
    const auto at = m_byName.constFind(name);
    return at == m_byName.cend() ? nullptr : &m_entries[*at];
}

Result<CodeTables> CodeTables::load()
{
    CodeTables tables;
    for (const QString& file : listBundled(u"codes"_s)) {
        const Result<QByteArray> csv = readBundled(u"codes/"_s + file);
        if (!csv)
            return csv.error();
        const QString key = file.section(u'.', 0, 0);
        Result<CodeTable> table = CodeTable::parse(key, *csv);
        if (!table)
            return table.error();
        tables.m_keys += key;
        tables.m_tables.insert(key, *std::move(table));
    }
    return tables;
}

const CodeTable* CodeTables::find(const QString& key) const
{
    const auto at = m_tables.constFind(key);
    return at == m_tables.cend() ? nullptr : &*at;
}

} // namespace jc
