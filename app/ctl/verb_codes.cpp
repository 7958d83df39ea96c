#include "app/ctl/console.h"
#include "app/ctl/text_table.h"
#include "app/ctl/verb.h"
#include "core/dictionary/catalogue/catalogue_search.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace jc::ctl {

namespace {

// Fields filled from the table or catalogue, as entity.field.
QStringList fieldsUsing(const Dictionary& dictionary, const QString& table)
{
    QStringList fields;
    for (const EntityDescription* entity : dictionary.entities()) {
        for (const FieldDescription* field : entity->fields) {
            if (table == QLatin1String(field->codeTable) || table == QLatin1String(field->catalogue))
                fields.append(QLatin1String(entity->key) + u'.' + QLatin1String(field->key));
        }
    }
    return fields;
}

// Prints rows either way: the JSON of each, or a table of the cells.
class CodePrinter
{
public:
    CodePrinter(const Call& call, const QVector<TextTable::Column>& columns)
    {
        if (call.line.has("json"))
            m_rows.emplace();
        else
            m_table.emplace(columns);
    }
    void add(const JsonRow& row, const QStringList& cells)
    {
        ++m_count;
        if (m_rows)
            m_rows->add(row.text());
        else
            m_table->addRow(cells);
    }
    ~CodePrinter()
    {
        if (!m_table)
            return;
        m_table->printRows();
        say(QCoreApplication::translate("Ctl", "共 %1 条。").arg(m_count));
    }
    CodePrinter(const CodePrinter&) = delete;
    CodePrinter& operator=(const CodePrinter&) = delete;

private:
    std::optional<JsonRows> m_rows;
    std::optional<TextTable> m_table;
    qint64 m_count = 0;
};

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void printTables(const Call& call)
{
    CodePrinter printer(call,
                        {{QCoreApplication::translate("Ctl", "代码表")},
                         {QCoreApplication::translate("Ctl", "条数"), TextTable::Align::Right},
                         {QCoreApplication::translate("Ctl", "用于")}});
    const auto add = [&](const QString& key, std::size_t entries) {
        const QStringList fields = fieldsUsing(call.catalogues.dictionary, key);
        JsonRow row;
        row.add("table", key);
        row.add("entries", static_cast<qint64>(entries));
        row.add("fields", QJsonArray::fromStringList(fields));
        printer.add(row, {key, QString::number(entries), fields.join(u' ')});
    };
    for (const QString& key : call.catalogues.codes.keys())
        add(key, call.catalogues.codes.find(key)->entries().size());
    add(QLatin1String(occupationCatalogue), call.catalogues.occupations.entries().size());
}

void printCodes(const Call& call, const CodeTable& table, const QString& query)
{
    CodePrinter printer(call,
                        {{QCoreApplication::translate("Ctl", "代码")},
                         {QCoreApplication::translate("Ctl", "名称")},
                         {QCoreApplication::translate("Ctl", "英文")},
                         {QCoreApplication::translate("Ctl", "别名")}});
    for (const auto& hit : searchCatalogue(table, query, 0, Pinyin())) {
        const CodeEntry& entry = *hit.entry;
        QJsonObject attributes;
        for (auto at = entry.attributes.cbegin(); at != entry.attributes.cend(); ++at)
            attributes.insert(at.key(), at.value());
        JsonRow row;
        row.add("code", entry.code);
        row.add("name", entry.name);
        row.add("name_en", textOrNull(entry.nameEn));
        row.add("parent", textOrNull(entry.parentCode));
        row.add("aliases", QJsonArray::fromStringList(entry.aliases));
        row.add("attributes", attributes);
        printer.add(row,
                    {entry.code,
                     entry.name,
                     entry.nameEn,
                     entry.aliases.join(QCoreApplication::translate("Ctl", "、"))});
    }
}

void printOccupations(const Call& call, const QString& query)
{
    const OccupationCatalogue& occupations = call.catalogues.occupations;
    CodePrinter printer(call,
                        {{QCoreApplication::translate("Ctl", "代码")},
                         {QCoreApplication::translate("Ctl", "名称")},
                         {QCoreApplication::translate("Ctl", "种类")},
                         {QCoreApplication::translate("Ctl", "发布日期")},
                         {QCoreApplication::translate("Ctl", "所属")}});
    for (const auto& hit : searchCatalogue(occupations, query, 0, Pinyin())) {
        const Occupation& entry = *hit.entry;
        const bool workType = entry.kind == Occupation::Kind::WorkType;
        const QStringList path = occupations.pathOf(entry);
        const QString announced = entry.announced.toString(Qt::ISODate);
        JsonRow row;
        row.add("code", textOrNull(entry.code));
        row.add("name", entry.name);
        row.add("kind", workType ? QStringLiteral("worktype") : QStringLiteral("occupation"));
        row.add("path", QJsonArray::fromStringList(path));
        row.add("green", entry.green);
        row.add("digital", entry.digital);
        row.add("announced", textOrNull(announced));
        row.add("document", textOrNull(entry.document));
        row.add("in_comment", entry.inComment);
        printer.add(
            row,
            {entry.code,
             entry.name,
             workType ? QCoreApplication::translate("Ctl", "工种")
                      : QCoreApplication::translate("Ctl", "职业"),
             entry.inComment ? QCoreApplication::translate("Ctl", "%1 公示").arg(announced) : announced,
             path.isEmpty() ? QString() : path.last()});
    }
}

} // namespace

Result<ExitCode> runCodes(const Call& call)
{
    if (call.line.count() == 0) {
        printTables(call);
        return ExitCode::Done;
    }
    const QString key = call.line.argument(0);
    const QString query = call.line.count() > 1 ? call.line.argument(1) : QString();
    if (key == QLatin1String(occupationCatalogue)) {
        printOccupations(call, query);
        return ExitCode::Done;
    }
    const CodeTable* table = call.catalogues.codes.find(key);
    if (table == nullptr) {
        const QStringList known =
            call.catalogues.codes.keys() + QStringList{QLatin1String(occupationCatalogue)};
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Ctl", "没有名为“%1”的代码表；可用的有：%2。")
                         .arg(key, known.join(QCoreApplication::translate("Ctl", "、"))),
                     {}};
    }
    printCodes(call, *table, query);
    return ExitCode::Done;
}

} // namespace jc::ctl
