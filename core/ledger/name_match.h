// The SQL function by which a list finds names: jc_name_matches(query, name) is 1 where the name contains the
// query or is met by its pinyin (zsm finds 张三妹). One scan, so that counting and paging work as for any
// other condition.
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace jc {

// Once for each connection, in its thread.
[[nodiscard]] Result<void> registerNameMatch(sqlite3* handle);

} // namespace jc
