#include "ui/pages/people/people_rows.h"

#include "core/dictionary/entities/opening.h"
#include "core/progress/left_out_reason.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype peoplePerProgress = 200;

QString peopleWords(const char* source)
{
    return QCoreApplication::translate("People", source);
}

QVector<const FieldDescription*>
fieldPath(const Dictionary& dictionary, const EntityDescription& entity, const QString& path)
{
    QVector<const FieldDescription*> fields;
    const EntityDescription* at = &entity;
    const QStringList words = path.split(u'.');
    for (const QString& word : words) {
        const FieldDescription* field = at != nullptr ? at->field(QStringView(word)) : nullptr;
        if (field == nullptr)
            return {};
        fields.append(field);
        at = dictionary.entity(QString::fromLatin1(field->target));
    }
    return fields;
}

bool isPerson(const EntityDescription& entity)
{
    return std::ranges::any_of(
        entity.fields, [](const FieldDescription* field) { return field->type == FieldType::ResidentId; });
}

// Whose record it is: name, sex and number instead of the bare reference.
QVector<PeopleColumn> personColumns(const FieldDescription& reference, const EntityDescription& person)
{
    QVector<PeopleColumn> columns;
    for (const FieldDescription* field : person.fields) {
        const bool tells = field == person.title || field->type == FieldType::ResidentId ||
                           QLatin1String(field->key) == QLatin1String("gender");
        if (tells)
            columns.append({PeopleColumn::From::Path, {&reference, field}, field->label.text()});
    }
    return columns;
}

class PeopleReader
{
public:
    PeopleReader(const Ledger& ledger, const CodeTables& codes)
        : m_ledger(ledger)
        , m_presenter(ledger, codes)
    {}

    Result<std::optional<Record>> read(const EntityDescription& entity, RecordId id)
    {
        if (const auto known = m_records.constFind(id); known != m_records.cend())
            return *known;
        Result<std::optional<Record>> record = m_ledger.read(entity, id);
        if (record)
            m_records.insert(id, *record);
        return record;
    }

    Result<QString> text(const Record& record, const QVector<const FieldDescription*>& path)
    {
        std::optional<Record> at = record;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const FieldDescription& field = *path.at(i);
            const Value value = at->value(field.number);
            if (i + 1 == path.size())
                return m_presenter.text(field, value, Reveal::Masked);
            const EntityDescription* target = m_ledger.dictionary().entity(QString::fromLatin1(field.target));
            if (target == nullptr || value.reference() == nullptr)
                return QString();
            Result<std::optional<Record>> next = read(*target, *value.reference());
            if (!next)
                return next.error();
            if (!next->has_value())
                return QString();
            at = std::move(*next);
        }
        return QString();
    }

private:
    const Ledger& m_ledger;
    Presenter m_presenter;
    QHash<RecordId, std::optional<Record>> m_records;
};

RecordId classOf(const Record& record)
{
    for (const FieldDescription* field : record.entity().fields) {
        if (field->type != FieldType::Reference || QLatin1String(field->target) != QLatin1String("class"))
            continue;
        const Value value = record.value(field->number);
        if (value.reference() != nullptr)
            return *value.reference();
    }
    return {};
}

QString openingText(const Record& record, const TraceRow& row)
{
    return peopleWords(QT_TRANSLATE_NOOP("People", "期初数 %1（%2）"))
        .arg(QString::number(row.value, 'g', 12), record.get(opening::source));
}

} // namespace

QVector<PeopleColumn>
peopleColumns(const Dictionary& dictionary, const MeasurePart& part, bool leftOut, bool advised)
{
    using From = PeopleColumn::From;
    const EntityDescription* entity = dictionary.entity(QStringView(part.entity));
    if (entity == nullptr)
        return {};
    const QVector<const FieldDescription*> region = fieldPath(dictionary, *entity, part.partRegion);
    QVector<PeopleColumn> persons;
    QVector<PeopleColumn> others;
    for (const FieldDescription* field : entity->fields) {
        const EntityDescription* target = dictionary.entity(QString::fromLatin1(field->target));
        const bool own = field == entity->title || field->type == FieldType::ResidentId;
        if (!field->listed && !own)
            continue;
        // Said by the columns of the counting rule.
        if ((region.size() == 1 && region.first() == field) || part.date.contains(QLatin1String(field->key)))
            continue;
        if (field->type == FieldType::Reference && target != nullptr && isPerson(*target))
            persons += personColumns(*field, *target);
        else
            others.append({From::Path, {field}, field->label.text()});
    }
    QVector<PeopleColumn> columns;
    if (leftOut)
        columns.append({From::Reason, {}, peopleWords(QT_TRANSLATE_NOOP("People", "未计入原因"))});
    columns += persons;
    if (!region.isEmpty())
        columns.append({From::Region, {}, region.last()->label.text()});
    if (advised)
        columns.append({From::Advice, {}, peopleWords(QT_TRANSLATE_NOOP("People", "改归建议"))});
    columns += others;
    columns.append({From::Date, {}, peopleWords(QT_TRANSLATE_NOOP("People", "计入日期"))});
    if (!part.value.isEmpty())
        columns.append({From::Value, {}, peopleWords(QT_TRANSLATE_NOOP("People", "数量"))});
    if (const auto unit = fieldPath(dictionary, *entity, part.unit); unit.size() > 1)
        columns.append({From::Path, unit, unit.last()->label.text()});
    return columns;
}

Result<QVector<PeopleRow>> readPeople(const Ledger& ledger,
                                      const CodeTables& codes,
                                      const RegionTree& regions,
                                      int rootRegion,
                                      const EntityDescription& entity,
                                      const QVector<PeopleColumn>& columns,
                                      const QVector<TraceRow>& rows,
                                      const PeopleAdvice& advice,
                                      const WriteProgress& progress)
{
    PeopleReader reader(ledger, codes);
    // An opening balance has no person and no class; what it is stands where a name would.
    const auto name = std::ranges::find(columns, PeopleColumn::From::Path, &PeopleColumn::from);
    QVector<PeopleRow> people;
    people.reserve(rows.size());
    for (const TraceRow& row : rows) {
        if (progress && people.size() % peoplePerProgress == 0 && !progress(people.size(), 0))
            return Error{ErrorCode::Cancelled, {}, u"stopped reading"_s};
        const Result<std::optional<Record>> record = ledger.read(*row.entity, row.id);
        if (!record)
            return record.error();
        PeopleRow person;
        if (record->has_value())
            person.trainingClass = classOf(**record);
        for (const PeopleColumn& column : columns) {
            QString text;
            switch (column.from) {
            case PeopleColumn::From::Region:
                text = row.region >= 0 ? regions.path(row.region, rootRegion) : QString();
                if (row.region >= 0 && text.isEmpty())
                    text = regions.node(row.region).name;
                if (row.pending)
                    text = peopleWords(QT_TRANSLATE_NOOP("People", "%1（待改归属）")).arg(text);
                break;
            case PeopleColumn::From::Date:
                text = row.date.toString(Qt::ISODate);
                break;
            case PeopleColumn::From::Reason:
                text = leftOutReason(row.reason);
                break;
            case PeopleColumn::From::Value:
                text = QString::number(row.value, 'g', 12);
                break;
            case PeopleColumn::From::Advice:
                text = advice ? advice(row) : QString();
                break;
            case PeopleColumn::From::Path:
                if (row.entity != &entity) {
                    if (name != columns.end() && &column == &*name && record->has_value())
                        text = openingText(**record, row);
                } else if (record->has_value()) {
                    const Result<QString> cell = reader.text(**record, column.path);
                    if (!cell)
                        return cell.error();
                    text = *cell;
                }
                break;
            }
            person.cells.append(text.isEmpty() ? u"—"_s : text);
        }
        people.append(person);
    }
    return people;
}

} // namespace jc::ui
