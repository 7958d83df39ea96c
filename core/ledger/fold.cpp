#include "core/ledger/fold.h"

#include "core/ledger/record_graph.h"
#include "core/ledger/value_check.h"

#include <algorithm>
#include <map>

namespace jc {

namespace {

void overlayField(Record& record, quint16 field, const Value& value)
{
    const bool set = value.integer() != nullptr && *value.integer() != 0;
    if (field == ledger_field::state)
        record.setState(set ? RecordState::Draft : RecordState::Clean);
    else if (field == ledger_field::deleted)
        record.setDeleted(set);
    else if (const FieldDescription* described = record.entity().field(field)) {
        // Another program's mistake must not stand where no column can hold it: it is as if missing.
        const bool fits = value.isEmpty() || isOfType(described->type, value);
        record.setValue(field, fits ? value : Value());
    }
}

void addErased(Record& record, const Value& value)
{
    QSet<quint16> fields = record.erasedFields();
    if (const QStringList* numbers = value.codes()) {
        for (const QString& number : *numbers) {
            const FieldDescription* field = record.entity().field(number.toUShort());
            if (field != nullptr && field->personal)
                fields.insert(field->number);
        }
    }
    record.setErased(fields);
}

bool isPersonal(const EntityDescription& entity, quint16 field)
{
    const FieldDescription* described = entity.field(field);
    return described != nullptr && described->personal;
}

// In the map where the dictionary has it. Elsewhere it is as if missing: a personal value in the plain map
// would outlive its erasure.
bool standsRight(const EntityDescription& entity, quint16 field, bool inPersonal)
{
    const bool known = groupOf(entity, field).has_value();
    return !known || isPersonal(entity, field) == inPersonal;
}

Value valueIn(const EntityDescription& entity,
              const FoldOperation& operation,
              quint16 field,
              bool withPersonal)
{
    if (!isPersonal(entity, field))
        return operation.plain.value(field);
    return withPersonal ? operation.personal.value(field) : Value();
}

// Edits that nobody who deleted the record had seen, by people who had not seen the deletion.
std::vector<std::size_t> editsAgainst(const std::vector<std::size_t>& deletions,
                                      const std::vector<std::size_t>& edits,
                                      const RecordGraph& graph)
{
    const RecordGraph::Marks before = graph.ancestorsOf(deletions);
    const RecordGraph::Marks after = graph.descendantsOf(deletions);
    std::vector<std::size_t> against;
    for (const std::size_t edit : edits) {
        if (!before[edit] && !after[edit] && std::ranges::find(deletions, edit) == deletions.end())
            against.push_back(edit);
    }
    return against;
}

} // namespace

QSet<GroupNumber> overlay(Record& record, const FieldValues& personal, const FieldValues& plain)
{
    QSet<GroupNumber> touched;
    for (const FieldValues* map : {&personal, &plain}) {
        for (auto field = map->cbegin(); field != map->cend(); ++field) {
            if (!standsRight(record.entity(), field.key(), map == &personal))
                continue;
            if (field.key() == ledger_field::erased)
                addErased(record, field.value());
            else
                overlayField(record, field.key(), field.value());
            const std::optional<GroupNumber> group = groupOf(record.entity(), field.key());
            if (group)
                touched.insert(*group);
        }
    }
    for (const GroupNumber group : touched) {
        if (group >= loneGroup(0))
            continue;
        // A group is the word of one operation: what it does not name is missing.
        for (const quint16 field : fieldsOf(record.entity(), group)) {
            const FieldValues& map = isPersonal(record.entity(), field) ? personal : plain;
            if (!map.contains(field))
                record.setValue(field, {});
        }
    }
    for (const quint16 field : record.erasedFields())
        record.setValue(field, {});
    return touched;
}

FoldedRecord
foldRecord(const EntityDescription& entity, RecordId id, const QVector<FoldOperation>& operations)
{
    FoldedRecord folded;
    folded.record = Record(entity, id);
    for (const FoldOperation& operation : operations) {
        const auto mark = operation.plain.constFind(ledger_field::erased);
        if (mark == operation.plain.constEnd())
            continue;
        addErased(folded.record, *mark);
        for (const QString& number : mark->codes() != nullptr ? *mark->codes() : QStringList()) {
            if (!groupOf(entity, number.toUShort()))
                folded.unknownFields.insert(number.toUShort());
        }
    }
    const bool erased = folded.record.isErased();

    const RecordGraph graph(operations);
    std::vector<std::size_t> ready;
    std::vector<std::size_t> waiting;
    std::vector<std::size_t> edits; // touch more than life, death and erasure
    std::map<GroupNumber, std::vector<std::size_t>> touching;
    for (std::size_t i = 0; i < graph.count(); ++i) {
        const FoldOperation& operation = graph.at(i);
        QSet<GroupNumber> touched;
        bool edit = false;
        for (const FieldValues* map : {&operation.personal, &operation.plain}) {
            if (map == &operation.personal && erased)
                continue;
            for (auto field = map->cbegin(); field != map->cend(); ++field) {
                if (!standsRight(entity, field.key(), map == &operation.personal))
                    continue;
                const std::optional<GroupNumber> group = groupOf(entity, field.key());
                if (group)
                    touched.insert(*group);
                else
                    folded.unknownFields.insert(field.key());
                edit = edit || (group != merge_group::life && group != merge_group::erased);
            }
        }
        if (!graph.isReady(i)) {
            waiting.push_back(i);
            continue;
        }
        ready.push_back(i);
        if (edit)
            edits.push_back(i);
        for (const GroupNumber group : touched)
            touching[group].push_back(i);
    }
    folded.waiting = graph.numbersOf(waiting);
    folded.exists = !ready.empty();
    folded.heads = graph.numbersOf(graph.headsOf(ready));

    for (const auto& [group, operationsOfGroup] : touching) {
        if (group == merge_group::erased)
            continue;
        std::vector<std::size_t> heads = graph.headsOf(operationsOfGroup);
        const FoldOperation& winner = graph.at(graph.winnerOf(heads));
        const QVector<quint16> fields = fieldsOf(entity, group);
        for (const quint16 field : fields)
            overlayField(folded.record, field, valueIn(entity, winner, field, !erased));
        bool conflict = std::ranges::any_of(heads, [&](std::size_t head) {
            return std::ranges::any_of(fields, [&](quint16 field) {
                return valueIn(entity, graph.at(head), field, !erased) !=
                       valueIn(entity, winner, field, !erased);
            });
        });
        if (group == merge_group::life) {
            if (!conflict && folded.record.isDeleted()) {
                const std::vector<std::size_t> against = editsAgainst(heads, edits, graph);
                conflict = !against.empty();
                heads.insert(heads.end(), against.begin(), against.end());
            }
            if (conflict)
                folded.record.setDeleted(false);
        }
        if (conflict)
            folded.conflicts.append({group, isCritical(entity, group), graph.numbersOf(heads)});
    }
    for (const quint16 field : folded.record.erasedFields())
        folded.record.setValue(field, {});
    for (const GroupConflict& conflict : folded.conflicts) {
        folded.record.setReview(
            std::max(folded.record.review(), conflict.critical ? Review::Critical : Review::Information));
    }
    return folded;
}

} // namespace jc
