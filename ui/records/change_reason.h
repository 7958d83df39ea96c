// What a change made in the window is called in the history and in 撤销“…”: readable, with the record's name.
// Reasons are removed with the person they speak of (docs/format.md §8). Pure functions over a ledger.
#pragma once

#include "core/ledger/ledger.h"

namespace jc::ui {

// 新增人员 张三妹; 修改 张三妹 的联系电话; 修改人员 张三妹. `before` is the record as it stood, without id
// for a new one.
[[nodiscard]] QString saveReason(const Ledger& ledger,
                                 const CodeTables& codes,
                                 const Record& before,
                                 const QMap<quint16, Value>& fields);
// 移出人员 张三妹; 移出人员 3 条. All edits are of one entity, and there is at least one.
[[nodiscard]] QString
removalReason(const Ledger& ledger, const CodeTables& codes, const QVector<Edit>& edits);

} // namespace jc::ui
