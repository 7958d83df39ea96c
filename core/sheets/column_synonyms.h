// Which field a column heading means: 身份证号, 证件号码 and 公民身份号码 are one field. Read from
// resources/columns/column-synonyms.csv. Read-only after load(); may be shared between threads.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace jc {

class ColumnSynonyms
{
public:
    // ErrorCode::Damaged when the program itself is incomplete.
    [[nodiscard]] static Result<ColumnSynonyms> load();

    // The canonical key (a field key of the dictionary where there is such a field, else a word of the
    // table's own such as seq or township); empty for a heading nobody knows. Blanks, widths, brackets, units
    // and marks of required columns (*) do not matter.
    [[nodiscard]] QString keyOf(const QString& heading) const;

private:
    QHash<QString, QString> m_keys;
};

} // namespace jc
