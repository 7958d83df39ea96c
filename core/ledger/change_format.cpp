#include "core/ledger/change_format.h"

#include "core/ledger/change_writer.h"
#include "core/ledger/payload.h"

#include <algorithm>

namespace jc {

namespace {

bool isFlag(const Value& value)
{
    return value.integer() != nullptr && (*value.integer() == 0 || *value.integer() == 1);
}

// The ledger's own fields mean the same to every version of the program and stand in the plain map; no field
// stands in both.
bool ownFieldsFit(const FieldValues& personal, const FieldValues& plain)
{
    for (auto field = plain.cbegin(); field != plain.cend(); ++field) {
        const Value& value = field.value();
        const bool flag = field.key() == ledger_field::state || field.key() == ledger_field::deleted;
        if (personal.contains(field.key()) || (flag && !isFlag(value)))
            return false;
        if (field.key() == ledger_field::erased && !value.isEmpty() && value.codes() == nullptr)
            return false;
    }
    return !personal.contains(ledger_field::state) && !personal.contains(ledger_field::deleted) &&
           !personal.contains(ledger_field::erased);
}

bool operationFits(const Operation& operation)
{
    std::array<FieldValues, 2> maps;
    for (std::size_t i = 0; const Committed* map : {&operation.personal, &operation.plain}) {
        if (!map->verifies())
            return false;
        if (!map->bytes.isEmpty()) {
            const Result<FieldValues> fields = decodeFields(map->bytes);
            if (!fields)
                return false;
            maps[i] = *fields;
        }
        ++i;
    }
    // Only what is personal may be left out or erased: nothing would ever complete a plain map.
    if (operation.plain.isErased())
        return false;
    const bool ascending =
        std::ranges::adjacent_find(operation.parents, std::greater_equal()) == operation.parents.end();
    return ascending && !operation.record.isNull() && ownFieldsFit(maps[0], maps[1]);
}

bool isLinked(const ChangeRecord& change)
{
    const QByteArray none(32, '\0');
    return change.previous.size() == none.size() && (change.sequence == 1) == (change.previous == none);
}

} // namespace

bool isOfFormat(const ChangeRecord& change)
{
    return !change.replica.isNull() && change.sequence > 0 && isLinked(change) &&
           !change.operations.isEmpty() && change.operations.size() <= ChangeWriter::maximumOperations &&
           change.reason.verifies() && change.hash == hashOf(change) &&
           std::ranges::all_of(change.operations, operationFits);
}

} // namespace jc
