#include "core/policy/policy_file.h"

#include "core/dictionary/entities/goal.h"
#include "core/dictionary/entities/honour_title.h"
#include "core/dictionary/entities/organisation.h"
#include "core/dictionary/entities/platform_type.h"
#include "core/dictionary/entities/policy.h"
#include "core/dictionary/entities/programme.h"
#include "core/dictionary/entities/target.h"
#include "core/dictionary/entities/task.h"
#include "core/policy/goal_change.h"
#include "core/policy/measure_source.h"
#include "core/policy/policy_records.h"
#include "core/policy/region_records.h"
#include "core/policy/template_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <span>

namespace jc {

namespace {

constexpr double millionths = 1'000'000.0;

struct SavedField
{
    const FieldDescription* field;
    const char* key; // in the template
};

constexpr std::array goalFields{SavedField{&goal::name.description, "name"},
                                SavedField{&goal::unitOfMeasure.description, "unit"},
                                SavedField{&goal::kind.description, "kind"},
                                SavedField{&goal::compare.description, "operator"},
                                SavedField{&goal::modifier.description, "modifier"},
                                SavedField{&goal::commitment.description, "commitment"},
                                SavedField{&goal::basis.description, "basis"},
                                SavedField{&goal::accumulation.description, "accumulation"},
                                SavedField{&goal::start.description, "start"},
                                SavedField{&goal::due.description, "due"},
                                SavedField{&goal::numerator.description, "numerator"},
                                SavedField{&goal::denominator.description, "denominator"},
                                SavedField{&goal::parent.description, "parent"},
                                SavedField{&goal::scope.description, "scope"},
                                SavedField{&goal::remark.description, "note"}};
constexpr std::array taskFields{SavedField{&task::number.description, "number"},
                                SavedField{&task::name.description, "name"},
                                SavedField{&task::parent.description, "parent"},
                                SavedField{&task::leadUnits.description, "lead_units"},
                                SavedField{&task::responsibleUnits.description, "responsible_units"},
                                SavedField{&task::goals.description, "goals"},
                                SavedField{&task::section.description, "section"},
                                SavedField{&task::remark.description, "note"}};
constexpr std::array programmeFields{SavedField{&programme::name.description, "name"},
                                     SavedField{&programme::kind.description, "kind"},
                                     SavedField{&programme::level.description, "level"},
                                     SavedField{&programme::task.description, "task"},
                                     SavedField{&programme::goals.description, "goals"},
                                     SavedField{&programme::remark.description, "note"}};
constexpr std::array organisationFields{SavedField{&organisation::name.description, "name"},
                                        SavedField{&organisation::kind.description, "kind"}};
constexpr std::array platformFields{SavedField{&platform_type::name.description, "name"},
                                    SavedField{&platform_type::level.description, "level"},
                                    SavedField{&platform_type::goal.description, "goal"},
                                    SavedField{&platform_type::remark.description, "note"}};
constexpr std::array honourFields{SavedField{&honour_title::name.description, "name"},
                                  SavedField{&honour_title::level.description, "level"},
                                  SavedField{&honour_title::goal.description, "goal"},
                                  SavedField{&honour_title::remark.description, "note"}};
constexpr std::array documentFields{SavedField{&policy::title.description, "title"},
                                    SavedField{&policy::shortName.description, "short_name"},
                                    SavedField{&policy::documentNumber.description, "document_number"},
                                    SavedField{&policy::issuingBody.description, "issuing_body"},
                                    SavedField{&policy::issuedDate.description, "issued_date"}};

class PolicyWriter
{
public:
    PolicyWriter(const Ledger& ledger, const PolicyTemplate& source)
        : m_ledger(ledger)
        , m_source(source)
    {
        const auto name = [this](const auto& items) {
            for (const auto& item : items)
                m_ids.insert(policyRecordId(m_source, item.id), item.id);
        };
        name(source.organisations);
        name(source.goals);
        name(source.tasks);
        name(source.programmes);
        name(source.platforms);
        name(source.honours);
    }

    Result<PolicyFiles> files(const Record& record)
    {
        const Result<TemplateJson> read = readTemplateJson(m_source.source);
        if (!read)
            return read.error();
        QJsonObject root = read->root;
        QJsonObject document = root.value(QLatin1String("document")).toObject();
        write(record, documentFields, document);
        root.insert(QLatin1String("document"), document);
        const std::array<std::tuple<const char*, const EntityDescription*, std::span<const SavedField>>, 6>
            lists{{{"goals", &goal::entity, goalFields},
                   {"tasks", &task::entity, taskFields},
                   {"programmes", &programme::entity, programmeFields},
                   {"organisations", &organisation::entity, organisationFields},
                   {"platforms", &platform_type::entity, platformFields},
                   {"honours", &honour_title::entity, honourFields}}};
        for (const auto& [key, entity, fields] : lists) {
            const Result<QJsonArray> items =
                listOf(root.value(QLatin1String(key)).toArray(), *entity, fields);
            if (!items)
                return items.error();
            root.insert(QLatin1String(key), *items);
        }
        PolicyFiles files{m_source.source, {}};
        if (root != read->root) {
            files.policy = inOrder(root, read->keys);
            const Result<PolicyTemplate> valid = parsePolicyTemplate(files.policy);
            if (!valid)
                return valid.error();
        }
        files.measures = QJsonDocument(m_measures).toJson(QJsonDocument::Indented);
        return files;
    }

private:
    Result<QJsonArray>
    listOf(const QJsonArray& items, const EntityDescription& entity, std::span<const SavedField> fields)
    {
        QJsonArray written;
        for (const QJsonValue value : items) {
            QJsonObject item = value.toObject();
            const QString id = item.value(QLatin1String("id")).toString();
            const Result<std::optional<Record>> record = m_ledger.read(entity, policyRecordId(m_source, id));
            if (!record)
                return record.error();
            if (!record->has_value() || (*record)->isDeleted())
                continue;
            write(**record, fields, item);
            if (&entity == &goal::entity) {
                const Result<void> done = writeGoal(**record, id, item);
                if (!done)
                    return done.error();
            }
            written.append(item);
        }
        return written;
    }

    // The goal's own target figure and its counting rule stand in records and fields of their own.
    Result<void> writeGoal(const Record& record, const QString& id, QJsonObject& item)
    {
        if (record.has(goal::measure)) {
            QHash<QString, QString> ids;
            for (auto at = m_ids.cbegin(); at != m_ids.cend(); ++at)
                ids.insert(at.key().toString(), at.value());
            const QJsonObject measure = QJsonDocument::fromJson(record.get(goal::measure).toUtf8()).object();
            m_measures.insert(id, withRecordIds(measure, ids));
        }
        const Result<QVector<Record>> targets = targetsOf(m_ledger, record.id());
        if (!targets)
            return targets.error();
        const RecordId region = regionId(m_source.document.regionCode);
        const auto target = std::ranges::find_if(*targets, [&](const Record& figure) {
            return figure.get(target::region) == region && !figure.has(target::year);
        });
        if (target == targets->end())
            return {};
        const double value = static_cast<double>(target->get(target::value)) / millionths;
        const bool ratio = record.get(goal::kind) == QLatin1String("ratio");
        const QJsonValue before = item.value(QLatin1String("target"));
        const double written = ratio ? value * 100.0 : value;
        // A figure of a goal that the document only watches is new.
        if (before.isNull() || (before.isDouble() && !qFuzzyCompare(before.toDouble() + 1.0, written + 1.0)))
            item.insert(QLatin1String("target"), written);
        return {};
    }

    void write(const Record& record, std::span<const SavedField> fields, QJsonObject& item) const
    {
        for (const SavedField& saved : fields) {
            const QLatin1String key(saved.key);
            const QJsonValue value = saved.field->type == FieldType::ReferenceSet
                                         ? inOrderOf(item.value(key).toArray(), idsOf(record, *saved.field))
                                         : jsonOf(record.value(saved.field->number), *saved.field);
            if (item.value(key) != value)
                item.insert(key, value);
        }
    }

    [[nodiscard]] QStringList idsOf(const Record& record, const FieldDescription& field) const
    {
        QStringList ids;
        const Value value = record.value(field.number);
        if (value.references() != nullptr) {
            for (const RecordId& id : *value.references())
                ids.append(m_ids.value(id));
        }
        return ids;
    }

    // The ledger keeps sets; the document's own order stays, and what is new follows.
    static QJsonArray inOrderOf(const QJsonArray& before, QStringList ids)
    {
        QJsonArray ordered;
        for (const QJsonValue id : before) {
            if (ids.removeOne(id.toString()))
                ordered.append(id);
        }
        for (const QString& id : ids)
            ordered.append(id);
        return ordered;
    }

    [[nodiscard]] QJsonValue jsonOf(const Value& value, const FieldDescription& field) const
    {
        if (value.isEmpty())
            return QJsonValue::Null;
        if (const RecordId* id = value.reference())
            return m_ids.contains(*id) ? QJsonValue(m_ids.value(*id)) : QJsonValue(QJsonValue::Null);
        if (field.type == FieldType::Date)
            return dateFromNumber(*value.integer()).value_or(QDate()).toString(Qt::ISODate);
        return value.text() != nullptr ? QJsonValue(*value.text()) : QJsonValue(QJsonValue::Null);
    }

    static QByteArray inOrder(const QJsonObject& root, const QStringList& keys)
    {
        QByteArray text = "{\n";
        for (qsizetype i = 0; i < keys.size(); ++i) {
            // Qt writes documents only, so each value travels as the one element of a list.
            QByteArray value = QJsonDocument(QJsonArray{root.value(keys[i])}).toJson(QJsonDocument::Compact);
            value = value.mid(1, value.size() - 2);
            text +=
                "  " + QJsonDocument(QJsonArray{keys[i]}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
            text += ": " + value + (i + 1 < keys.size() ? ",\n" : "\n");
        }
        return text + "}\n";
    }

    const Ledger& m_ledger;
    const PolicyTemplate& m_source;
    QHash<RecordId, QString> m_ids; // of the template, by record
    QJsonObject m_measures;
};

} // namespace

Result<PolicyFiles> writePolicyFiles(const Ledger& ledger, RecordId policy)
{
    const Result<std::optional<Record>> record = ledger.read(policy::entity, policy);
    if (!record)
        return record.error();
    if (!record->has_value() || (*record)->isDeleted()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Policy", "台账中没有这份政策；请从政策列表中选择。"),
                     policy.toString()};
    }
    const Result<PolicyTemplate> source = parsePolicyTemplate((*record)->get(policy::source).toUtf8());
    if (!source)
        return source.error();
    return PolicyWriter(ledger, *source).files(**record);
}

} // namespace jc
