#include "core/progress/held_targets.h"

#include "core/dictionary/entities/goal.h"

namespace jc {

bool isHeldAgainst(const Record& target, const Record* goal, QDate asOf)
{
    if (target.state() == RecordState::Draft)
        return false;
    const qint64 year = target.get(target::year);
    if (year == 0)
        return true;
    return year == asOf.year() &&
           (goal == nullptr || goal->get(goal::accumulation) != QLatin1String("cumulative"));
}

} // namespace jc
