#include "ui/records/record_load.h"

#include "core/ledger/history.h"
#include "core/ledger/payload.h"
#include "core/ledger/presenter.h"
#include "core/ledger/query.h"
#include "ui/records/record_list.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace jc::ui {

namespace {

QStringList wordsOf(const Ledger& ledger,
                    const RegionTree& regions,
                    Presenter& presenter,
                    const FieldDescription& field,
                    const Value& value)
{
    const EntityDescription* target = ledger.dictionary().entity(QString::fromLatin1(field.target));
    if (const RecordId* id = value.reference()) {
        if (field.type == FieldType::Region && regions.indexOf(*id) >= 0)
            return {regionPath(regions, regions.indexOf(*id))};
        return {target != nullptr ? presenter.title(*target, *id) : QString()};
    }
    QStringList words;
    if (const QVector<RecordId>* ids = value.references()) {
        for (const RecordId& id : *ids)
            words.append(target != nullptr ? presenter.title(*target, id) : QString());
        return words;
    }
    return {presenter.text(field, value, Reveal::Whole)};
}

Result<void>
addNumberTwins(const Ledger& ledger, const CodeTables& codes, const Record& record, Problems& problems)
{
    const FieldDescription* identity = residentIdFieldOf(record.entity());
    const Value number = identity != nullptr ? record.value(identity->number) : Value();
    if (number.isEmpty())
        return {};
    RecordQuery query;
    query.entity = &record.entity();
    query.filters = {{identity, Filter::Test::Equals, number}};
    query.limit = 2;
    const Result<RecordPage> twins = queryRecords(ledger, query);
    if (!twins)
        return twins.error();
    for (const Record& twin : twins->records) {
        if (twin.id() == record.id())
            continue;
        problems.add({identity->number,
                      Severity::Reminder,
                      Gate::Reporting,
                      QCoreApplication::translate("RecordForm", "台账中“%1”已用此号码；请核对是否同一人。")
                          .arg(Presenter(ledger, codes).title(twin))});
        break;
    }
    return {};
}

QString historyField(const EntityDescription& entity, quint16 number)
{
    if (number == ledger_field::state)
        return QCoreApplication::translate("History", "记录状态");
    if (number == ledger_field::deleted)
        return QCoreApplication::translate("History", "是否移出");
    const FieldDescription* field = entity.field(number);
    return field != nullptr ? field->label.text() : QString::number(number);
}

QString historyText(Presenter& presenter, const EntityDescription& entity, quint16 number, const Value& value)
{
    if (value.isEmpty())
        return {};
    const bool set = value.integer() != nullptr && *value.integer() != 0;
    if (number == ledger_field::state)
        return set ? QCoreApplication::translate("History", "草稿")
                   : QCoreApplication::translate("History", "正式");
    if (number == ledger_field::deleted)
        return set ? QCoreApplication::translate("History", "已移出")
                   : QCoreApplication::translate("History", "在册");
    const FieldDescription* field = entity.field(number);
    return field != nullptr ? presenter.text(*field, value, Reveal::Masked) : QString();
}

bool holdsSensitive(const EntityDescription& entity, const FieldValues& values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const FieldDescription* field = entity.field(value.key());
        if (field != nullptr && field->sensitive && !value->isEmpty())
            return true;
    }
    return false;
}

QString sideText(Presenter& presenter, const Conflict& conflict, const FieldValues& values, Reveal reveal)
{
    if (conflict.group == merge_group::life) {
        const Value deleted = values.value(ledger_field::deleted);
        return deleted.integer() != nullptr && *deleted.integer() != 0
                   ? QCoreApplication::translate("ConflictBar", "移出")
                   : QCoreApplication::translate("ConflictBar", "保留或修改");
    }
    const QVector<quint16> numbers = fieldsOf(*conflict.entity, conflict.group);
    QStringList parts;
    for (const quint16 number : numbers) {
        const FieldDescription* field = conflict.entity->field(number);
        if (field == nullptr || values.value(number).isEmpty())
            continue;
        const QString text = presenter.text(*field, values.value(number), reveal);
        parts.append(
            numbers.size() > 1
                ? QCoreApplication::translate("ConflictPanel", "%1：\n%2").arg(field->label.text(), text)
                : text);
    }
    return parts.join(u'\n');
}

Result<QVector<ShownConflict>>
shownConflicts(const Ledger& ledger, Presenter& presenter, const EntityDescription& entity, RecordId id)
{
    const Result<QVector<Conflict>> conflicts = conflictsOf(ledger, entity, id);
    if (!conflicts)
        return conflicts.error();
    QVector<ShownConflict> shown;
    for (const Conflict& conflict : *conflicts) {
        ShownConflict words{conflict, groupLabel(entity, conflict.group), false, {}};
        for (const Conflict::Side& side : conflict.sides) {
            words.sensitive = words.sensitive || holdsSensitive(entity, side.values);
            const QString time =
                QDateTime::fromMSecsSinceEpoch(side.time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
            QStringList who{side.office, side.user};
            who.removeAll(QString());
            words.sides.append({QStringLiteral("%1　%2").arg(who.join(QStringLiteral(" · ")), time),
                                sideText(presenter, conflict, side.values, Reveal::Masked),
                                sideText(presenter, conflict, side.values, Reveal::Whole),
                                side.shown && conflict.group != merge_group::life,
                                side.values});
        }
        shown.append(words);
    }
    std::ranges::stable_partition(shown, [](const ShownConflict& one) { return one.conflict.critical; });
    return shown;
}

} // namespace

Result<LoadedRecord> loadRecord(const Ledger& ledger,
                                const CodeTables& codes,
                                const EntityDescription& entity,
                                RecordId id,
                                const QVariantMap& preset)
{
    LoadedRecord loaded;
    loaded.record = Record(entity);
    Result<RegionTree> regions = RegionTree::load(ledger);
    if (!regions)
        return regions.error();
    if (!id.isNull()) {
        const Result<std::optional<Record>> stored = ledger.read(entity, id);
        if (!stored)
            return stored.error();
        if (!stored->has_value()) {
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("RecordForm", "台账中没有这条%1；请从列表中重新打开。")
                             .arg(entity.label.text()),
                         id.toString()};
        }
        loaded.record = **stored;
    }
    for (auto wanted = preset.cbegin(); wanted != preset.cend(); ++wanted) {
        const FieldDescription* field = entity.field(QStringView(wanted.key()));
        if (field == nullptr || !id.isNull())
            continue;
        const Result<Value> value = valueFromText(ledger, *field, wanted.value().toString());
        if (value)
            loaded.record.setValue(field->number, *value);
    }
    Presenter presenter(ledger, codes);
    for (const FieldDescription* field : entity.fields) {
        const Value value = loaded.record.value(field->number);
        if (!value.isEmpty())
            loaded.words.insert(field->number, wordsOf(ledger, *regions, presenter, *field, value));
    }
    loaded.title = id.isNull() ? QString() : presenter.title(loaded.record);
    if (loaded.record.review() != Review::None) {
        Result<QVector<ShownConflict>> conflicts = shownConflicts(ledger, presenter, entity, id);
        if (!conflicts)
            return conflicts.error();
        loaded.conflicts = std::move(*conflicts);
    }
    loaded.regions = std::make_shared<const RegionTree>(std::move(*regions));
    return loaded;
}

Result<QVector<Problem>> judgeEdited(const Ledger& ledger, const CodeTables& codes, Record record)
{
    const LedgerEnvironment& environment = ledger.environment();
    if (record.entity().complete != nullptr) {
        record.entity().complete(
            record, {ledger, environment.codeExists, {environment.clock.today(), environment.knownRegions}});
    }
    Problems problems = ledger.judge(record);
    const Result<void> twins = addNumberTwins(ledger, codes, record, problems);
    if (!twins)
        return twins.error();
    return problems.items();
}

Result<QVector<HistoryRow>>
loadHistory(const Ledger& ledger, const CodeTables& codes, const EntityDescription& entity, RecordId id)
{
    const Result<QVector<HistoryEntry>> entries = recordHistory(ledger, entity, id);
    if (!entries)
        return entries.error();
    Presenter presenter(ledger, codes);
    QVector<HistoryRow> rows;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        HistoryRow row;
        row.time = QDateTime::fromMSecsSinceEpoch(entry->time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        row.who = QStringList{entry->office, entry->user}.join(QStringLiteral(" · "));
        row.reason =
            entry->reasonErased ? QCoreApplication::translate("History", "已依法删除") : entry->reason;
        row.first = true;
        if (entry->personalErased) {
            row.number = 0;
            row.field = QCoreApplication::translate("History", "个人信息");
            row.after = QCoreApplication::translate("History", "已依法删除");
            rows.append(row);
            row.first = false;
        }
        for (const FieldChange& change : entry->fields) {
            row.number = change.field;
            row.field = historyField(entity, change.field);
            row.before = historyText(presenter, entity, change.field, change.before);
            row.after = historyText(presenter, entity, change.field, change.after);
            rows.append(row);
            row.first = false;
        }
    }
    return rows;
}

} // namespace jc::ui
