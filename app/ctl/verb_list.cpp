#include "app/ctl/console.h"
#include "app/ctl/ledger_access.h"
#include "app/ctl/reveal_log.h"
#include "app/ctl/text_table.h"
#include "core/ledger/presenter.h"
#include "core/ledger/query.h"
#include "core/ledger/record_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace jc::ctl {

namespace {

constexpr qint64 rowsAPage = 500;

// What --where asks for: filters on fields, and the two things a record has that are no fields.
struct Wanted
{
    QVector<Filter> filters;
    std::optional<RecordState> state;
    std::optional<RecordId> id;

    [[nodiscard]] bool takes(const Record& record) const
    {
        return (!state || record.state() == *state) && (!id || record.id() == *id);
    }
};

void sayUnknownCode(const Call& call, const FieldDescription& field, const QString& code)
{
    const CodeTable* table = call.catalogues.codes.find(QString::fromLatin1(field.codeTable));
    if (table == nullptr || table->find(code) != nullptr)
        return;
    QStringList known;
    for (const CodeEntry& entry : table->entries())
        known.append(entry.code);
    say(QCoreApplication::translate("Ctl", "提示：“%1”没有代码“%2”；可用的有：%3。")
            .arg(field.label.text(), code, known.join(QCoreApplication::translate("Ctl", "、"))));
}

Result<void> addField(const Call& call,
                      const Ledger& ledger,
                      const EntityDescription& entity,
                      const QString& key,
                      const QString& text,
                      Wanted& wanted)
{
    const Result<const FieldDescription*> field = fieldNamed(entity, key);
    if (!field)
        return field.error();
    const Result<Value> value = valueFromText(ledger, **field, text);
    if (!value)
        return value.error();
    if (value->isEmpty()) {
        wanted.filters.append({*field, Filter::Test::Empty, {}});
        return {};
    }
    Value asked = *value;
    if (const QStringList* codes = value->codes())
        asked = codes->size() == 1 ? Value(codes->first()) : Value();
    if (const QVector<RecordId>* ids = value->references())
        asked = ids->size() == 1 ? Value(ids->first()) : Value();
    if (asked.isEmpty()) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Ctl", "“%1”可以有多个值，一个 --where 只能写其中一个。").arg(key),
            {}};
    }
    if (asked.text() != nullptr)
        sayUnknownCode(call, **field, *asked.text());
    const bool region = (*field)->type == FieldType::Region;
    wanted.filters.append({*field, region ? Filter::Test::Within : Filter::Test::Equals, asked});
    return {};
}

Result<void> addCondition(const Call& call,
                          const Ledger& ledger,
                          const EntityDescription& entity,
                          const QString& condition,
                          Wanted& wanted)
{
    const qsizetype equals = condition.indexOf(u'=');
    if (equals < 1) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("Ctl", "--where 应写成“字段=值”，写的是“%1”。").arg(condition),
            {}};
    }
    const QString key = condition.left(equals);
    const QString text = condition.mid(equals + 1);
    if (key == QLatin1String("id")) {
        const Result<RecordId> id = RecordId::fromString(text);
        if (!id)
            return id.error();
        wanted.id = *id;
        return {};
    }
    if (key == QLatin1String("state")) {
        if (text != QLatin1String("draft") && text != QLatin1String("clean")) {
            return Error{
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Ctl", "state 只有 draft 和 clean，写的是“%1”。").arg(text),
                {}};
        }
        wanted.state = text == QLatin1String("draft") ? RecordState::Draft : RecordState::Clean;
        return {};
    }
    return addField(call, ledger, entity, key, text, wanted);
}

// Fields that a table shows; JSON has every field.
QVector<const FieldDescription*> columnsOf(const EntityDescription& entity)
{
    QVector<const FieldDescription*> columns;
    for (const FieldDescription* field : entity.fields) {
        if (field->listed || field == entity.title)
            columns.append(field);
    }
    return columns;
}

// Prints records either way.
class RecordPrinter
{
public:
    RecordPrinter(const Call& call, const Ledger& ledger, const EntityDescription& entity)
        : m_ledger(ledger)
        , m_presenter(ledger, call.catalogues.codes)
        , m_reveal(call.line.has("reveal") ? Reveal::Whole : Reveal::Masked)
    {
        if (call.line.has("json")) {
            m_rows.emplace();
            return;
        }
        QVector<TextTable::Column> columns{{QCoreApplication::translate("Ctl", "编号")},
                                           {QCoreApplication::translate("Ctl", "草稿")}};
        for (const FieldDescription* field : columnsOf(entity)) {
            m_fields.append(field);
            const bool number = field->type == FieldType::Integer || field->type == FieldType::Decimal ||
                                field->type == FieldType::Money;
            columns.append({field->label.text(), number ? TextTable::Align::Right : TextTable::Align::Left});
        }
        m_table.emplace(columns);
    }

    Result<void> add(const Record& record)
    {
        ++m_count;
        if (m_rows) {
            const Result<QJsonObject> object = recordToJson(m_ledger, record, m_reveal);
            if (!object)
                return object.error();
            m_rows->add(QJsonDocument(*object).toJson(QJsonDocument::Compact));
            return {};
        }
        QStringList cells{record.id().toString(),
                          record.state() == RecordState::Draft ? QCoreApplication::translate("Ctl", "草稿")
                                                               : QString()};
        for (const FieldDescription* field : m_fields)
            cells.append(m_presenter.text(*field, record.value(field->number), m_reveal));
        m_table->addRow(cells);
        return {};
    }
    void endPage()
    {
        if (m_table)
            m_table->printRows();
        m_presenter.clear();
    }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    const Ledger& m_ledger;
    Presenter m_presenter;
    Reveal m_reveal;
    QVector<const FieldDescription*> m_fields;
    std::optional<JsonRows> m_rows;
    std::optional<TextTable> m_table;
    qint64 m_count = 0;
};

// Every record asked for, and the end of every page.
Result<void> visitPages(const Ledger& ledger,
                        const EntityDescription& entity,
                        const Wanted& wanted,
                        qint64 limit,
                        const std::function<Result<void>(const Record&)>& visit,
                        const std::function<void()>& endPage = {})
{
    qint64 count = 0;
    RecordQuery query;
    query.entity = &entity;
    query.filters = wanted.filters;
    query.limit = rowsAPage;
    do {
        const Result<RecordPage> page = queryRecords(ledger, query);
        if (!page)
            return page.error();
        for (const Record& record : page->records) {
            if (limit > 0 && count == limit)
                break;
            if (!wanted.takes(record))
                continue;
            const Result<void> visited = visit(record);
            if (!visited)
                return visited.error();
            ++count;
        }
        if (endPage)
            endPage();
        query.after = page->next;
    } while (query.after && (limit == 0 || count < limit));
    return {};
}

// All of it is gone through before the first row is printed: nothing is shown that is not in the log.
Result<void>
logList(const Call& call, Ledger& ledger, const EntityDescription& entity, const Wanted& wanted, qint64 limit)
{
    const QVector<const FieldDescription*> columns = columnsOf(entity);
    const bool all = call.line.has("json");
    RevealLog seen;
    const Result<void> visited =
        visitPages(ledger, entity, wanted, limit, [&](const Record& record) -> Result<void> {
            QVector<quint16> fields = sealedFields(record);
            fields.removeIf([&](quint16 field) { return !all && !columns.contains(entity.field(field)); });
            seen.note(entity, record.id(), fields);
            return {};
        });
    if (!visited)
        return visited.error();
    return seen.write(call, ledger);
}

} // namespace

Result<ExitCode> runList(const Call& call)
{
    const Result<const EntityDescription*> entity = entityNamed(call, call.line.argument(1));
    if (!entity)
        return entity.error();
    const Result<std::unique_ptr<Ledger>> ledger = openToShow(call);
    if (!ledger)
        return ledger.error();
    Wanted wanted;
    for (const QString& condition : call.line.texts("where")) {
        const Result<void> added = addCondition(call, **ledger, **entity, condition, wanted);
        if (!added)
            return added.error();
    }
    const qint64 limit = call.line.number("limit");
    if (call.line.has("reveal")) {
        const Result<void> logged = logList(call, **ledger, **entity, wanted, limit);
        if (!logged)
            return logged.error();
    }
    RecordPrinter printer(call, **ledger, **entity);
    const Result<void> printed = visitPages(
        **ledger,
        **entity,
        wanted,
        limit,
        [&](const Record& record) { return printer.add(record); },
        [&] { printer.endPage(); });
    if (!printed)
        return printed.error();
    if (!call.line.has("json"))
        say(QCoreApplication::translate("Ctl", "共 %1 条。").arg(printer.count()));
    return ExitCode::Done;
}

} // namespace jc::ctl
