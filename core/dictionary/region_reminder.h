// A record that names a region which no longer existed on the record's own day is reminded of it; what it
// counts for follows the region's successors until somebody puts it right.
#pragma once

#include "core/dictionary/checks.h"

namespace jc {

// 户籍地“腊勐乡”已于 2024-01-01 并入“镇安镇”；请改为现属地区。`on` is the day the record speaks of; where it
// is invalid, today.
void remindOfClosedRegion(const Record& record,
                          const RegionField& field,
                          QDate on,
                          const RecordContext& context,
                          Problems& problems);

} // namespace jc
