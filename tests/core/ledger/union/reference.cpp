#include "tests/core/ledger/union/reference.h"

#include <algorithm>

namespace jc::test {

namespace {

constexpr quint32 lone = 0x10000; // plus the field number: a group of its own
struct Node
{
    const ChangeRecord* change = nullptr;
    const Operation* operation = nullptr;
    FieldValues fields; // both maps as far as they have an effect
    OperationIds ancestors;
};
using Nodes = std::map<OperationId, Node>;

FieldValues opened(const Committed& map)
{
    return map.bytes.isEmpty() ? FieldValues() : decodeFields(map.bytes).value();
}

Nodes readyOf(const Nodes& all)
{
    Nodes ready;
    for (std::size_t round = 0; round < all.size(); ++round) {
        for (const auto& [id, node] : all) {
            const QVector<OperationId>& parents = node.operation->parents;
            if (ready.contains(id) ||
                !std::ranges::all_of(parents, [&](auto& p) { return ready.contains(p); }))
                continue;
            OperationIds& ancestors = ready.emplace(id, node).first->second.ancestors;
            ancestors.insert(parents.begin(), parents.end());
            for (const OperationId& parent : parents)
                ancestors.insert(ready.at(parent).ancestors.begin(), ready.at(parent).ancestors.end());
        }
    }
    return ready;
}

template <typename Condition>
OperationIds headsWhere(const Nodes& ready, const Condition& condition)
{
    OperationIds heads;
    for (const auto& [id, node] : ready) {
        const auto follows = [&id = id, &condition](const auto& other) {
            return condition(other.second) && other.second.ancestors.contains(id);
        };
        if (condition(node) && std::ranges::none_of(ready, follows))
            heads.insert(id);
    }
    return heads;
}

bool isEditAgainst(const Nodes& ready, const OperationId& id, const OperationIds& deletions)
{
    const Node& node = ready.at(id);
    for (const OperationId& other : deletions) {
        if (id == other || node.ancestors.contains(other) || ready.at(other).ancestors.contains(id))
            return false;
    }
    return !std::ranges::all_of(node.fields.keys(), [](quint16 f) { return f == 1002 || f == 1003; });
}

void judge(ReferenceRecord& record, const Nodes& ready, quint32 group, bool critical, QVector<quint16> fields)
{
    OperationIds heads = headsWhere(ready, [&fields](const Node& node) {
        return std::ranges::any_of(fields, [&node](quint16 field) { return node.fields.contains(field); });
    });
    if (heads.empty())
        return;
    const auto rank = [&ready](const OperationId& id) {
        return std::tuple(ready.at(id).change->authority, ready.at(id).change->time, id);
    };
    const FieldValues& winner = ready.at(*std::ranges::max_element(heads, {}, rank)).fields;
    bool differ = false;
    for (const quint16 field : fields) {
        const Value value = winner.value(field);
        for (const OperationId& id : heads)
            differ = differ || !(ready.at(id).fields.value(field) == value);
        if (field < 1001 && !value.isEmpty())
            record.values.insert(field, value);
    }
    if (group == lone + 1001)
        record.draft = winner.value(1001) == Value(qint64{1});
    if (group == lone + 1002 && !differ && winner.value(1002) == Value(qint64{1})) {
        const OperationIds deletions = heads;
        for (const auto& [id, node] : ready) {
            if (isEditAgainst(ready, id, deletions))
                heads.insert(id);
        }
        differ = heads != deletions;
        record.deleted = !differ;
    }
    if (differ)
        record.conflicts[group] = {critical, heads};
}

} // namespace

ReferenceState referenceState(const QVector<ChangeRecord>& changes, const Dictionary& known)
{
    std::map<RecordId, Nodes> byRecord;
    ReferenceState state;
    for (const ChangeRecord& change : changes) {
        for (qint64 position = 0; const Operation& operation : change.operations) {
            const OperationId id{change.replica, change.sequence, position++};
            if (known.entity(operation.entity) == nullptr)
                continue;
            const FieldValues plain = opened(operation.plain);
            byRecord[operation.record][id] = {&change, &operation, plain, {}};
            ReferenceRecord& record = state[operation.record];
            record.entity = operation.entity;
            record.erased = record.erased || plain.contains(1003);
            const Value erased = plain.value(1003);
            for (const FieldDescription* field : known.entity(operation.entity)->fields) {
                const QString number = QString::number(field->number);
                if (field->personal && erased.codes() && erased.codes()->contains(number))
                    record.erasedFields.insert(field->number);
            }
        }
    }
    for (auto& [recordId, record] : state) {
        Nodes ready = readyOf(byRecord[recordId]);
        for (const auto& [id, node] : byRecord[recordId]) {
            if (!ready.contains(id))
                record.waiting.insert(id);
            else if (!record.erased)
                ready.at(id).fields.insert(opened(node.operation->personal));
        }
        record.known = !ready.empty();
        record.heads = headsWhere(ready, [](const Node&) { return true; });
        judge(record, ready, lone + 1001, false, {1001});
        judge(record, ready, lone + 1002, true, {1002});
        std::map<quint32, std::pair<bool, QVector<quint16>>> groups;
        for (const FieldDescription* field : known.entity(record.entity)->fields) {
            auto& group = groups[field->mergeGroup != 0 ? field->mergeGroup : lone + field->number];
            group.first = group.first || field->mergeClass == MergeClass::Critical;
            group.second.append(field->number);
        }
        for (const auto& [number, group] : groups)
            judge(record, ready, number, group.first, group.second);
    }
    return state;
}

std::map<RecordId, RecordId> canonicalPersons(const ReferenceState& state)
{
    std::map<RecordId, RecordId> canonical;
    for (std::size_t round = 0; round < state.size(); ++round) {
        for (const auto& [id, record] : state) {
            const Value one = record.values.value(1), other = record.values.value(2);
            if (record.entity != 13 || record.deleted || record.draft || one.isEmpty() || other.isEmpty() ||
                record.values.value(3) != Value(QStringLiteral("same")))
                continue;
            RecordId& a = canonical.try_emplace(*one.reference(), *one.reference()).first->second;
            RecordId& b = canonical.try_emplace(*other.reference(), *other.reference()).first->second;
            a = b = std::min(a, b);
        }
    }
    return canonical;
}

} // namespace jc::test
