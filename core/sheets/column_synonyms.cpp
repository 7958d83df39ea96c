#include "core/sheets/column_synonyms.h"

#include "core/base/text.h"
#include "core/dictionary/catalogue/bundled.h"
#include "core/dictionary/catalogue/csv.h"

namespace jc {

namespace {

// Headings differ in blanks, brackets of either width and marks around the words.
QString headingKey(const QString& heading)
{
    QString key;
    for (const QChar c : foldText(heading)) {
        if (isBlank(c.unicode()) || c == u'*' || c == u':' || c == u'：')
            continue;
        key.append(c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c.toLower());
    }
    return key;
}

QString withoutBrackets(const QString& key)
{
    const qsizetype open = key.indexOf(u'(');
    return open > 0 && key.endsWith(u')') ? key.first(open) : key;
}

} // namespace

Result<ColumnSynonyms> ColumnSynonyms::load()
{
    const Result<QByteArray> bytes = readBundled(QStringLiteral("columns/column-synonyms.csv"));
    if (!bytes)
        return bytes.error();
    const Result<CsvTable> table = parseCsv(*bytes);
    if (!table)
        return table.error();
    ColumnSynonyms synonyms;
    for (const QStringList& row : table->rows) {
        // The first meaning listed is the usual one.
        const QString key = headingKey(row.value(2));
        if (!synonyms.m_keys.contains(key))
            synonyms.m_keys.insert(key, row.value(0));
    }
    return synonyms;
}

QString ColumnSynonyms::keyOf(const QString& heading) const
{
    const QString key = headingKey(heading);
    const auto known = m_keys.constFind(key);
    return known != m_keys.cend() ? *known : m_keys.value(withoutBrackets(key));
}

} // namespace jc
