// What F1 says of a field: its rule with the clause it comes from, how it is typed, its unit, its codes, and
// what becomes of it. Read from the dictionary; pure.
#pragma once

#include "core/dictionary/catalogue/code_table.h"
#include "core/dictionary/dictionary.h"

#include <QVector>

namespace jc::ui {

struct HelpLine
{
    QString head; // 填法
    QString text;
};

[[nodiscard]] QVector<HelpLine>
fieldHelp(const FieldDescription& field, const Dictionary& dictionary, const CodeTables& codes);

// The same as a page to be shown.
[[nodiscard]] QString fieldHelpPage(const QVector<HelpLine>& lines);

} // namespace jc::ui
